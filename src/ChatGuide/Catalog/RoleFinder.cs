using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the roles that a corpus talks about: in its catalog, front matter, headings, questions, definitions and tables.</summary>
internal sealed class RoleFinder
{
    private const int LongestName = 5;
    private const int UsesOfHeading = 1;
    private const int UsesOfPartOfHeading = 2;
    private const int UsesOfMention = 3;
    private readonly OccupationWords _words;
    private readonly Abbreviations _abbreviations;
    private readonly RolePhrases _phrases;
    private readonly TopicPages _topicPages;
    private readonly Dictionary<string, RoleCandidate> _candidates = new(StringComparer.Ordinal);

    private RoleFinder(OccupationWords words, Abbreviations abbreviations, TopicLexicon topics)
    {
        _topicPages = new TopicPages(topics);
        _words = words;
        _abbreviations = abbreviations;
        _phrases = new RolePhrases(words);
    }

    /// <summary>The roles of a corpus in the order of their names; the same for the same documents in any order.</summary>
    public static IReadOnlyList<Role> Find(IReadOnlyList<Document> documents, CatalogFile catalog, OccupationWords words, Abbreviations abbreviations, TopicLexicon topics)
    {
        var finder = new RoleFinder(words, abbreviations, topics);
        finder.ReadCatalog(catalog);
        foreach (var document in documents) finder.ReadFrontMatter(document);
        foreach (var document in documents) finder.ReadDocument(document);
        finder.CountUses(documents);
        finder.ReadAliases(documents);
        return finder.Settle();
    }

    private void ReadCatalog(CatalogFile catalog)
    {
        foreach (var entry in catalog.Roles)
        {
            var candidate = See(entry.Name, new RoleSighting(entry.Name, "catalog", "catalog.yaml", null), proves: true, given: true);
            candidate?.Aliases.AddRange(entry.Aliases);
        }
    }

    private void ReadFrontMatter(Document document)
    {
        var matter = document.FrontMatter;
        foreach (var role in matter.Roles)
            See(role, new RoleSighting(role, "front matter", document.Id.Path, 1), proves: true, given: true);
        foreach (var alias in matter.Aliases)
        {
            var role = alias.Role ?? (matter.Roles.Count > 0 ? matter.Roles[0] : null);
            if (role is null) continue;
            var candidate = See(role, new RoleSighting(role, "front matter", document.Id.Path, 1), proves: true, given: true);
            candidate?.Aliases.Add(alias.Alias);
        }
    }

    private void ReadDocument(Document document)
    {
        ReadHeading(document.Title, document, 1);
        foreach (var heading in document.Headings) ReadHeading(heading.Text, document, heading.Lines.First);
        foreach (var heading in _topicPages.Of(document)) ReadTopicPage(heading, document);
        ReadHeaderRows(document);
        foreach (var passage in document.Passages)
        {
            foreach (var fragment in passage.Fragments)
            {
                if (fragment.Kind == FragmentKind.Question) ReadHeading(fragment.Text, document, fragment.Sentences[0].Lines.First);
                else if (fragment.Kind == FragmentKind.Cell) ReadCell(fragment, passage, document);
                else ReadSentences(fragment, document);
            }
        }
    }

    private void ReadHeading(string text, Document document, int line)
    {
        var words = WordReader.Read(text);
        if (_phrases.AskedFor(words) is { } asked)
            See(asked, new RoleSighting(asked.Name, "question", document.Id.Path, line), proves: true);
        foreach (var phrase in _phrases.Names(words))
            See(phrase, new RoleSighting(phrase.Name, "heading", document.Id.Path, line), proves: phrase.IsWhole && _words.Nouns.Contains(phrase.Words[^1].Lemma), alone: phrase.IsWhole);
    }

    /// <summary>A page or section whose parts are pay, duties, tools … is about a role, whatever its name ends in.</summary>
    private void ReadTopicPage(Heading heading, Document document)
    {
        foreach (var part in heading.Text.Split('/', '|'))
        {
            if (_phrases.WholeName(WordReader.Read(part)) is { } name)
                See(name, new RoleSighting(name.Name, "heading over topics", document.Id.Path, heading.Lines.First), proves: true, alone: true);
        }
    }

    /// <summary>A table whose columns are roles and whose rows are topics.</summary>
    private void ReadHeaderRows(Document document)
    {
        foreach (var row in document.Passages.Where(p => p.Kind == PassageKind.TableRow && p.Fragments.Count > 2))
        {
            var labels = row.Fragments.Skip(1).Select(f => f.Label is null ? null : _phrases.Label(WordReader.Read(f.Label))).ToList();
            if (labels.Contains(null) || !_topicPages.IsTopic(row.Fragments[0].Text) || labels.Count(l => _words.IsPersonal(l!.Words[^1].Lemma)) * 2 < labels.Count) continue;
            foreach (var label in labels) See(label!, new RoleSighting(label!.Name, "table", document.Id.Path, row.Lines.First), proves: true);
        }
    }

    private void ReadCell(Fragment cell, Passage row, Document document)
    {
        if (!ReferenceEquals(row.Fragments[0], cell) || cell.Label is null || !_words.Columns.Contains(cell.Label.ToLowerInvariant())) return;
        var words = WordReader.Read(cell.Text);
        if (words.Count is 0 or > LongestName || !_words.IsPersonal(words[^1].Lemma)) return;
        See(new RolePhrase(words, true), new RoleSighting(cell.Text, "table", document.Id.Path, cell.Sentences[0].Lines.First), proves: true);
    }

    private void ReadSentences(Fragment fragment, Document document)
    {
        foreach (var sentence in fragment.Sentences)
        {
            var mayDefine = RolePhrases.MayDefine(sentence.Text);
            var mayWork = RolePhrases.MayWorkAs(sentence.Text);
            var words = WordReader.Read(sentence.Text);
            if (mayDefine && _phrases.Defined(words) is { } phrase)
                See(phrase, new RoleSighting(phrase.Name, "definition", document.Id.Path, sentence.Lines.First), proves: true);
            if (document.FrontMatter.Roles.Count == 0 && _phrases.Subject(words) is { } subject)
                See(subject, new RoleSighting(subject.Name, "mention", document.Id.Path, sentence.Lines.First));
            if (!mayWork) continue;
            foreach (var name in _phrases.WorkedAs(words))
                See(name, new RoleSighting(name.Name, "mention", document.Id.Path, sentence.Lines.First));
        }
    }

    private void See(RolePhrase phrase, RoleSighting sighting, bool proves = false, bool alone = false)
    {
        var key = _abbreviations.Expand(phrase.Words);
        if (!_candidates.TryGetValue(key, out var candidate)) _candidates[key] = candidate = new RoleCandidate(key);
        candidate.See(sighting, proves, false, alone);
    }

    private RoleCandidate? See(string name, RoleSighting sighting, bool proves, bool given)
    {
        var words = WordReader.Read(name);
        if (words.Count == 0) return null;
        var key = _abbreviations.Expand(words);
        if (!_candidates.TryGetValue(key, out var candidate)) _candidates[key] = candidate = new RoleCandidate(key);
        candidate.See(sighting, proves, given);
        return candidate;
    }

    /// <summary>"A pastry chef, also called a pâtissier": another name for the role that stands before it.</summary>
    private void ReadAliases(IReadOnlyList<Document> documents)
    {
        var names = new PhraseTable<RoleCandidate>(w => w.Lemma);
        foreach (var candidate in Kept())
        {
            foreach (var form in candidate.Forms().Append(candidate.Key).Distinct(StringComparer.Ordinal)) names.Add(form, candidate);
        }

        foreach (var document in documents)
        {
            foreach (var sentence in document.Passages.SelectMany(p => p.Fragments).SelectMany(f => f.Sentences))
            {
                if (!RolePhrases.MayRename(sentence.Text)) continue;
                var words = WordReader.Read(sentence.Text);
                for (var i = 0; i < words.Count; i++)
                {
                    if (names.LongestAt(words, i) is not { } match) continue;
                    i = match.Last;
                    if (_phrases.OtherName(words, match.Last + 1) is not { } other || _candidates.ContainsKey(_abbreviations.Expand(other.Words))) continue;
                    match.Value.Rename(new RoleSighting(other.Name, "also called", document.Id.Path, sentence.Lines.First));
                }
            }
        }
    }

    private IEnumerable<RoleCandidate> Kept() => _candidates.Values.Where(c => (c.IsProven || c.PersonalUses >= UsesNeeded(c)) && !IsShortForLonger(c));

    /// <summary>"Pilots" in a text on airline pilots: the bare noun, never a heading, is no role beside the full name.</summary>
    private bool IsShortForLonger(RoleCandidate candidate) =>
        !candidate.HasOwnHeading && candidate.Sightings.TrueForAll(s => s.How is "mention" or "question" or "heading")
        && _candidates.Values.Any(o => o.Key.EndsWith(" " + candidate.Key, StringComparison.Ordinal) && (o.IsProven || o.PersonalUses >= UsesNeeded(o)));

    /// <summary>Headings only suggest a name; running text that speaks of it as of a person confirms it.</summary>
    private void CountUses(IReadOnlyList<Document> documents)
    {
        var open = new PhraseTable<RoleCandidate>(w => w.Lemma);
        var any = false;
        foreach (var candidate in _candidates.Values.Where(c => !c.IsProven))
        {
            any = true;
            foreach (var form in candidate.Forms().Append(candidate.Key).Distinct(StringComparer.Ordinal)) open.Add(form, candidate);
        }

        if (!any) return;
        foreach (var sentence in documents.SelectMany(d => d.Passages).SelectMany(p => p.Fragments).SelectMany(f => f.Sentences))
        {
            var words = WordReader.Read(sentence.Text);
            for (var i = 0; i < words.Count; i++)
            {
                if (open.LongestAt(words, i) is not { } match) continue;
                if (_phrases.IsPersonalUse(words, match.First, match.Last)) match.Value.PersonalUses++;
                i = match.Last;
            }
        }
    }

    private static int UsesNeeded(RoleCandidate candidate) =>
        candidate.HasOwnHeading ? UsesOfHeading : candidate.Sightings.Exists(s => s.How == "heading") ? UsesOfPartOfHeading : UsesOfMention;

    private IReadOnlyList<Role> Settle()
    {
        var kept = Kept()
            .OrderBy(c => c.Key, StringComparer.Ordinal)
            .ToList();
        return
        [
            .. kept.Select((c, number) =>
            {
                var name = c.DisplayName();
                var aliases = c.Aliases.Concat(c.Forms()).Where(a => !a.Equals(name, StringComparison.OrdinalIgnoreCase));
                return new Role(number, name, [.. aliases.Distinct(StringComparer.OrdinalIgnoreCase)], c.Sightings);
            }),
        ];
    }
}
