using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Takes a name that the documents do not have for the one role that it can mean: "ambulance dispatcher" for an emergency medical dispatcher, "prison staff" for prison officers.</summary>
internal sealed class RelatedNames(CareerCatalog catalog, FactTable facts)
{
    /// <summary>The one role meant by words that end in a noun of some role; how far somebody has come in it, "trainee", stays a word of its own.</summary>
    public RolePlace? Read(IReadOnlyList<Word> words, int first, int last, IReadOnlyList<int> withHead) =>
        WithParts(words, first, last, withHead) ?? WithRelated(words, first, last, withHead)
        ?? (last - first > 1 && catalog.Words.Grades.Contains(words[first].Lemma) ? WithParts(words, first + 1, last, withHead) : null);

    /// <summary>"Wind technician" for a wind turbine technician: each word stands in the name of one role, in its order, and of no other.</summary>
    private RolePlace? WithParts(IReadOnlyList<Word> words, int first, int last, IReadOnlyList<int> withHead)
    {
        var found = withHead.Where(r => IsPartOf(words, first, last, WordReader.Read(catalog.Roles[r].Name, catalog.Known))).ToList();
        return found.Count == 1 ? new RolePlace(first, last, found) : null;
    }

    private static bool IsPartOf(IReadOnlyList<Word> words, int first, int last, List<Word> name)
    {
        var at = 0;
        for (var i = first; i <= last; i++)
        {
            while (at < name.Count && name[at].Lemma != words[i].Lemma) at++;
            if (at++ == name.Count) return false;
        }

        return true;
    }

    /// <summary>A noun of one role only, with other words before it that the documents hold where they speak of that role.</summary>
    private RolePlace? WithRelated(IReadOnlyList<Word> words, int first, int last, IReadOnlyList<int> withHead)
    {
        if (withHead is not [var role] || catalog.Words.Wide.Contains(words[last].Lemma)) return null;
        var modifiers = words.Skip(first).Take(last - first).Select(w => facts.Terms.Find(w.Stem)).ToList();
        if (modifiers.Contains(-1) || IsWritten(words, first, last)) return null;
        return modifiers.TrueForAll(m => facts.Holding(m).Any(f => f.Roles.Contains(role) || f.Mentioned.Contains(role))) ? new RolePlace(first, last, [role]) { IsTaken = true } : null;
    }

    /// <summary>"Control room staff": all of a name but its noun, and a word for those who work together.</summary>
    public RolePlace? Crew(IReadOnlyList<Word> words, int at)
    {
        var roles = catalog.RoleLexicon.WithModifier(words, at, out var last);
        return roles.Count == 1 && last + 1 < words.Count && words[last + 1].Break == '\0' && catalog.Words.Crews.Contains(words[last + 1].Lower) ? new RolePlace(at, last + 1, roles) { IsTaken = true } : null;
    }

    /// <summary>Whether the documents have a name word for word: then they speak of others than the role.</summary>
    public bool IsWritten(IReadOnlyList<Word> words, int first, int last) =>
        facts.Holding(facts.Terms.Find(words[last].Stem)).Any(f => Holds(WordReader.Read(f.Sentence.Text), words, first, last));

    private static bool Holds(List<Word> text, IReadOnlyList<Word> words, int first, int last)
    {
        for (var i = 0; i + last - first < text.Count; i++)
        {
            if (Enumerable.Range(0, last - first + 1).All(k => text[i + k].Lemma == words[first + k].Lemma)) return true;
        }

        return false;
    }
}
