using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Finds the roles a question is about, the ones it leaves open, and the ones that the corpus does not know.</summary>
internal sealed class RoleReader
{
    private readonly RoleLexicon _lexicon;
    private readonly RoleFieldReader _fields;
    private readonly ShortenedNames _shortened;
    private readonly RelatedNames _related;
    private readonly OccupationSynonyms _synonyms;
    private readonly RoleModifiers _modifiers;
    private readonly PersonReader _persons;
    private readonly IReadOnlySet<string> _working;

    public RoleReader(CareerCatalog catalog, FactTable facts, QuestionWords questionWords, Spelling spelling)
    {
        IReadOnlyList<List<Word>> names = [.. catalog.Roles.Select(r => WordReader.Read(r.Name, catalog.Known))];
        _lexicon = catalog.RoleLexicon;
        _working = questionWords.Working;
        _fields = new RoleFieldReader(catalog, questionWords);
        _shortened = new ShortenedNames([.. catalog.Roles.SelectMany(r => r.Aliases.Prepend(r.Name).Select(n => (r.Number, WordReader.Read(n, catalog.Known))))], spelling);
        _related = new RelatedNames(catalog, facts);
        _synonyms = new OccupationSynonyms(catalog, facts.Terms);
        _modifiers = new RoleModifiers(catalog, names, questionWords);
        _persons = new PersonReader(catalog, facts.Terms, questionWords, spelling, _related);
    }

    /// <param name="words">The words of the question.</param>
    /// <param name="hints">What is known of it already.</param>
    public NamedRoles Read(IReadOnlyList<Word> words, RoleHints hints)
    {
        var found = new RoleFindings();
        var mentions = _lexicon.Find(words);
        if (hints.ComparesOrMoves || mentions.Count == 0) mentions.AddRange(_fields.Find(words, !hints.AsksWho).Where(m => !mentions.Exists(n => n.First <= m.Last && m.First <= n.Last)));
        foreach (var mention in mentions.OrderBy(m => m.First))
        {
            var place = new RolePlace(mention.First, mention.Last, mention.Roles);
            if (hints.AsksOfAll && mention.IsBare && mention.Last > mention.First && _working.Contains(words[mention.Last].Lower)) found.AddField(place);
            else found.Add(place, mention.IsAmbiguous);
        }

        for (var i = 0; i < words.Count; i++)
        {
            if (!found.Covers(i)) ReadAt(words, i, hints, found);
        }

        if (found.IsEmpty && _modifiers.Entered(words, hints.AsksOfPerson) is { } entered) found.Add(entered);
        return found.Of(words);
    }

    /// <summary>A name that no mention covers, told by what is written of it.</summary>
    private void ReadAt(IReadOnlyList<Word> words, int at, RoleHints hints, RoleFindings found)
    {
        if ((_shortened.Read(words, at, found) ?? _related.Crew(words, at) ?? _synonyms.Read(words, at, found)) is { } shortened) found.Add(shortened);
        else if ((hints.ComparesOrMoves || hints.IsShort) && _modifiers.Read(words, at, found, hints.IsShort) is { } modifier) found.Add(modifier);
        else _persons.Read(words, at, hints, found);
    }
}
