using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the roles that a corpus talks about: in its catalog, front matter, headings, questions, definitions and tables.</summary>
internal sealed class RoleFinder
{
    private const int UsesOfHeading = 1;
    private const int UsesOfPartOfHeading = 2;
    private const int UsesOfMention = 3;
    private readonly Abbreviations _abbreviations;
    private readonly RolePhrases _phrases;
    private readonly OccupationWords _words;
    private readonly KnownWords _known;
    private readonly Dictionary<string, RoleCandidate> _candidates = new(StringComparer.Ordinal);

    private RoleFinder(Abbreviations abbreviations, OccupationWords words, KnownWords known)
    {
        _abbreviations = abbreviations;
        _phrases = new RolePhrases(words);
        _words = words;
        _known = known;
    }

    /// <summary>The roles of a corpus in the order of their names; the same for the same documents in any order.</summary>
    public static IReadOnlyList<Role> Find(IReadOnlyList<Document> documents, CatalogFile catalog, OccupationWords words, Abbreviations abbreviations, TopicLexicon topics, KnownWords known, EnglishWords english)
    {
        var finder = new RoleFinder(abbreviations, words, known);
        finder.ReadCatalog(catalog);
        foreach (var document in documents) finder.ReadFrontMatter(document);
        var reader = new SightingReader(words, abbreviations, finder._phrases, new TopicPages(topics, known), known, english);
        foreach (var seen in EachDocument.Read(documents, reader.Read).SelectMany(s => s)) finder.See(seen);
        finder.CountUses(documents);
        new RoleJoiner(words, abbreviations, known, finder._candidates, finder.IsKept).Join();
        finder.ReadOtherNames(documents);
        return finder.Settle(english);
    }

    private void ReadCatalog(CatalogFile catalog)
    {
        foreach (var entry in catalog.Roles)
        {
            if (CandidateOf(entry.Name) is not { } candidate) continue;
            candidate.See(new RoleSighting(entry.Name, "catalog", "catalog.yaml", null), proves: true, given: true);
            candidate.Aliases.AddRange(entry.Aliases);
        }
    }

    private void ReadFrontMatter(Document document)
    {
        var matter = document.FrontMatter;
        var named = new Dictionary<string, (RoleCandidate? Candidate, RoleSighting Sighting)>(StringComparer.Ordinal);
        foreach (var role in matter.Roles) SeeGiven(role);
        foreach (var alias in matter.Aliases)
        {
            if ((alias.Role ?? (matter.Roles.Count > 0 ? matter.Roles[0] : null)) is { } role) SeeGiven(role)?.Aliases.Add(alias.Alias);
        }

        // Hundreds of aliases may name the same role, which is read once.
        RoleCandidate? SeeGiven(string role)
        {
            if (!named.TryGetValue(role, out var given)) named[role] = given = (CandidateOf(role), new RoleSighting(role, "front matter", document.Id.Path, 1));
            given.Candidate?.See(given.Sighting, proves: true, given: true);
            return given.Candidate;
        }
    }

    private RoleCandidate? CandidateOf(string name) =>
        WordReader.Read(name, _known) is { Count: > 0 } words ? Candidate(_abbreviations.Expand(words)) : null;

    private void See(SeenPhrase seen)
    {
        var candidate = Candidate(seen.Key);
        candidate.See(seen.Sighting, seen.Proves, given: false, seen.Alone);
        if (seen.OtherName is { } other) candidate.Rename(seen.Sighting with { Name = other, How = "also called" });
    }

    private void ReadOtherNames(IReadOnlyList<Document> documents)
    {
        var names = new OtherNames(_phrases, _words, _abbreviations, TableOf(Kept()), _candidates.ContainsKey, _known);
        foreach (var found in EachDocument.Read(documents, names.Read).SelectMany(f => f)) found.Candidate.Rename(found.Sighting);
    }

    private RoleCandidate Candidate(string key) =>
        _candidates.TryGetValue(key, out var candidate) ? candidate : _candidates[key] = new RoleCandidate(key);

    private static IEnumerable<Sentence> SentencesOf(Document document) => document.Passages.SelectMany(p => p.Fragments).SelectMany(f => f.Sentences);

    private PhraseTable<RoleCandidate> TableOf(IEnumerable<RoleCandidate> candidates)
    {
        var table = new PhraseTable<RoleCandidate>(w => w.Lemma);
        foreach (var candidate in candidates)
        {
            foreach (var form in candidate.Forms().Append(candidate.Key).Distinct(StringComparer.Ordinal)) table.Add(WordReader.Read(form, _known), candidate);
        }

        return table;
    }

    private IEnumerable<RoleCandidate> Kept() => _candidates.Values.Where(IsKept);

    private bool IsKept(RoleCandidate candidate) => IsConfirmed(candidate) && !IsShortForLonger(candidate) && !IsOfManyTrades(candidate);

    /// <summary>"New officers spend two weeks at the academy", on a page on screeners: a noun of many trades names none where it heads nothing and stands in no table.</summary>
    private bool IsOfManyTrades(RoleCandidate candidate) =>
        _words.Wide.Contains(candidate.Key) && candidate is { HasOwnHeading: false, GivenName: null } && !candidate.Sightings.Exists(s => s.How == "table");

    private static bool IsConfirmed(RoleCandidate candidate) => candidate.IsProven || candidate.IsStated || candidate.PersonalUses >= UsesNeeded(candidate);

    /// <summary>"Pilots" in a text on airline pilots: the bare noun, never a heading, is no role beside the full name.</summary>
    private bool IsShortForLonger(RoleCandidate candidate)
    {
        if (candidate.HasOwnHeading || !candidate.Sightings.TrueForAll(s => s.How is "mention" or "question" or "heading" or "statement")) return false;
        var ending = " " + candidate.Key;
        return _candidates.Values.Any(o => o.Key.EndsWith(ending, StringComparison.Ordinal) && IsConfirmed(o));
    }

    /// <summary>Headings only suggest a name; running text that speaks of it as of a person confirms it.</summary>
    private void CountUses(IReadOnlyList<Document> documents)
    {
        var open = _candidates.Values.Where(c => !c.IsProven).ToList();
        if (open.Count == 0) return;
        var table = TableOf(open);
        var uses = new PerText<IReadOnlyList<RoleCandidate>>(sentence => [.. UsesIn(sentence, table)]);
        foreach (var used in EachDocument.Read(documents, d => SentencesOf(d).SelectMany(s => uses.Of(s.Text)).ToList()).SelectMany(u => u)) used.PersonalUses++;
    }

    /// <summary>The candidates that a sentence speaks of as of a person, once for each time.</summary>
    private IEnumerable<RoleCandidate> UsesIn(string sentence, PhraseTable<RoleCandidate> open)
    {
        var words = WordReader.Read(sentence, _known);
        for (var i = 0; i < words.Count; i++)
        {
            if (open.Longest(words, i, out var last) is not [var candidate, ..]) continue;
            if (_phrases.IsPersonalUse(words, i, last) || (candidate.HasOwnHeading && last > i && _phrases.IsTitledUse(words, last))) yield return candidate;
            i = last;
        }
    }

    private static int UsesNeeded(RoleCandidate candidate) =>
        candidate.HasOwnHeading || candidate.Sightings.Exists(s => s.How == "question") ? UsesOfHeading : candidate.Sightings.Exists(s => s.How == "heading") ? UsesOfPartOfHeading : UsesOfMention;

    private IReadOnlyList<Role> Settle(EnglishWords english)
    {
        var kept = Kept()
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. kept.Select((c, number) =>
            {
                var name = c.DisplayName(_words.Subjects.Owners, english);
                var aliases = c.Aliases.Concat(c.Forms()).Where(a => !a.Equals(name, StringComparison.OrdinalIgnoreCase));
                return new Role(number, name, [.. aliases.Distinct(StringComparer.OrdinalIgnoreCase)], c.Sightings);
            }),
        ];
    }
}
