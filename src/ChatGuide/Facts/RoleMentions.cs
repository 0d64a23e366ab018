using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Finds the roles that a title, a heading or a sentence names, and the one whose field or place it does. Safe for concurrent use.</summary>
internal sealed class RoleMentions
{
    private const int ShortestName = 5;
    private readonly CareerCatalog _catalog;
    private readonly SubjectWords _words;
    private readonly PerText<IReadOnlyList<int>> _mentions;

    public RoleMentions(CareerCatalog catalog)
    {
        _catalog = catalog;
        _words = catalog.Words.Subjects;
        _mentions = new PerText<IReadOnlyList<int>>(ReadMentions);
    }

    /// <summary>The roles that a text names outright, in order.</summary>
    public IReadOnlyList<int> Of(string text) => _mentions.Of(text);

    /// <summary>"And now: illustration", "Why I switched to UX": the field of a role, or what only one role's name begins with.</summary>
    public IEnumerable<RoleMention> Fields(IReadOnlyList<Word> words)
    {
        // "AI and ML engineering" is the field of more roles than one.
        var fields = _catalog.RoleFields.Find(words, loosely: false).Where(f => !f.IsAmbiguous && (f.First == 0 || !_words.Joints.Contains(words[f.First - 1].Lower))).ToList();
        if (fields.Count > 0) return fields;
        var last = words.Count - 1;
        if (words.Select(Place).OfType<RoleMention>().FirstOrDefault() is { } place) return [place];
        return last > 0 && words[last].IsAcronym && _words.Directions.Contains(words[last - 1].Lower) && _catalog.RoleLexicon.WithModifier(words, last, out _) is [var role] ? [new RoleMention(last, last, [role], IsBare: true)] : [];
    }

    /// <summary>"In the barbershop": the place of one role.</summary>
    private RoleMention? Place(Word word, int at)
    {
        var role = _catalog.Roles.FirstOrDefault(r => r.Name.Length >= ShortestName && word.Lower.Length > r.Name.Length + 2
            && word.Lower.StartsWith(r.Name, StringComparison.OrdinalIgnoreCase) && _catalog.English.IsOrdinary(word.Lower[r.Name.Length..]) && word.Lemma != r.Name);
        return role is null ? null : new RoleMention(at, at, [role.Number], IsBare: true);
    }

    private IReadOnlyList<int> ReadMentions(string text) =>
        [.. _catalog.RoleLexicon.Find(WordReader.Read(text, _catalog.Known)).Where(m => !m.IsAmbiguous).SelectMany(m => m.Roles)];
}
