using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>What the headings above a passage say it is about.</summary>
/// <param name="Roles">The roles named by the nearest heading that names one, else the document's.</param>
/// <param name="Tie">How firmly.</param>
/// <param name="Topics">The topics of the nearest heading that announces one.</param>
/// <param name="OwnTopics">Whether the innermost heading itself announces them.</param>
/// <param name="IsOfOne">Whether it stands in a document that is given to one role.</param>
internal sealed record SectionSubject(IReadOnlyList<int> Roles, RoleTie Tie, TopicSet Topics, bool OwnTopics, bool IsOfOne)
{
    /// <summary>Whether its items tell about its roles whatever else they name: tools, neighbouring roles.</summary>
    public bool IsListOfOne => IsOfOne && OwnTopics;
}

/// <summary>Reads the subject of a document and of the sections in it from titles and headings.</summary>
internal sealed class SectionReader
{
    private const int Joined = 2;
    private const int ShortestName = 5;
    private const int FewestMentions = 4;
    private const double MostMentions = 0.66;
    private const double HeadedMentions = 0.4;
    private const double SharedMentions = 0.85;
    private readonly CareerCatalog _catalog;
    private readonly IReadOnlyList<string>[] _ends;
    private readonly IReadOnlyList<(string Head, int Role)> _everywhere;
    private readonly SubjectWords _words;
    private readonly PerText<HeadingReading> _headings;
    private readonly PerText<IReadOnlyList<int>> _mentions;

    public SectionReader(CareerCatalog catalog)
    {
        _catalog = catalog;
        _ends = [.. catalog.Roles.Select(r => NameEnds.Of(r.Name, catalog.Known))];
        _everywhere = [.. catalog.Roles.GroupBy(r => WordReader.Read(r.Name, catalog.Known)[^1].Lemma).Where(g => g.Count() == 1 && _ends[g.First().Number].Count > 0 && catalog.Words.IsSurelyPersonal(g.Key)).Select(g => (g.Key, g.First().Number))];
        _words = catalog.Words.Subjects;
        _headings = new PerText<HeadingReading>(ReadHeading);
        _mentions = new PerText<IReadOnlyList<int>>(ReadMentions);
    }

    /// <summary>
    /// The roles that a whole document is about: its front matter's, else its title's when it names one, else the only one its headings name, or of several that after which the
    /// file is named; where they name none, the one after whom the file is named, whose field the title names, of whom nearly all of the text speaks, or with whose name's beginning title or file are named.
    /// </summary>
    public IReadOnlyList<int> OfDocument(Document document)
    {
        var given = document.FrontMatter.Roles.SelectMany(_mentions.Of).Distinct().ToList();
        if (given.Count > 0) return given;
        var titled = _mentions.Of(document.Title).Distinct().ToList();
        if (titled.Count > 0) return titled.Count == 1 || document.Title.Contains('/', StringComparison.Ordinal) ? titled : [];
        var questions = document.Passages.Where(p => p.Kind == PassageKind.QuestionAnswer).Select(p => p.Fragments[0].Text);
        var headed = document.Headings.Select(h => h.Text).Concat(questions).SelectMany(_mentions.Of).Distinct().ToList();
        var filed = _mentions.Of(FileName(document)).Distinct().ToList();
        if (headed.Count > 1) return filed is [var own] && headed.Contains(own) ? filed : [];
        if (headed.Count > 0 && IsOfMany(document, headed[0])) return [];
        if (headed.Count > 0) return document.Headings.Any(h => _mentions.Of(h.Text).Count > 0) ? headed : Introduced(document) ?? headed;
        if (filed.Count == 1) return filed;
        var field = Fields(WordReader.Read(document.Title, _catalog.Known)).SelectMany(f => f.Roles).Distinct().ToList();
        return field.Count == 1 ? field : SpokenOf(document) is { } role ? [role] : Begun(document) is { } begun ? [begun] : [];
    }

    /// <summary>Whether a document speaks of several others more than of the one that heads a section of it: an overview with a word on the one that has no page of its own.</summary>
    private bool IsOfMany(Document document, int headed)
    {
        var mentions = Mentioned(document);
        return mentions.Count > FewestMentions && mentions.GetValueOrDefault(headed) < mentions.Values.Sum() * HeadedMentions;
    }

    /// <summary>The two roles that a title joins, or of which nearly all of the text speaks: what its sections say of nobody holds for both. None for any other document.</summary>
    public IReadOnlyList<int> SharedBy(Document document)
    {
        if (document.FrontMatter.Roles.Count > 0) return [];
        var titled = _mentions.Of(document.Title).Distinct().ToList();
        if (titled.Count > 0) return titled.Count == Joined && !document.Title.Contains('/', StringComparison.Ordinal) ? titled : [];
        var counts = Mentioned(document);
        var most = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Joined).ToList();
        var all = counts.Values.Sum();
        return most.Count == Joined && all >= FewestMentions && most.Sum(c => c.Value) >= all * SharedMentions && most[^1].Value >= all * (1 - SharedMentions) ? [.. most.Select(c => c.Key).Order()] : [];
    }

    /// <summary>How often the text of a document mentions each role, the column of a cell included.</summary>
    private Dictionary<int, int> Mentioned(Document document) =>
        document.Passages.SelectMany(p => p.Fragments).SelectMany(f => f.Sentences.Select(s => s.Text).Append(f.Kind is FragmentKind.Cell ? f.Label ?? "" : "")).SelectMany(_mentions.Of).GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The name of a document's file as words: "dental-nurse.docx" is of the dental nurse.</summary>
    private static string FileName(Document document) => Path.GetFileNameWithoutExtension(document.Id.Path).Replace('-', ' ').Replace('_', ' ');

    /// <summary>The one role that a document names before its first section: one question among many may name a neighbour of it. Null where there is none.</summary>
    private List<int>? Introduced(Document document)
    {
        var introduced = document.Passages.TakeWhile(p => p.HeadingPath.Count <= 1 && p.Kind is not PassageKind.QuestionAnswer).SelectMany(p => p.Fragments).SelectMany(f => _mentions.Of(f.Text)).Distinct().ToList();
        return introduced.Count == 1 ? introduced : null;
    }

    /// <summary>"Working on a fish farm", of the one role whose name begins so, and which the text names; null where there is none.</summary>
    private int? Begun(Document document)
    {
        foreach (var words in new[] { WordReader.Read(document.Title, _catalog.Known), WordReader.Read(FileName(document), _catalog.Known) })
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (_catalog.RoleLexicon.WithModifier(words, i, out var last) is [var role] && last > i && Mentioned(document).ContainsKey(role)) return role;
            }
        }

        return null;
    }

    /// <summary>The role of whom nearly all mentions in a document speak; null where there is none.</summary>
    private int? SpokenOf(Document document)
    {
        var mentions = Mentioned(document);
        var all = mentions.Values.Sum();
        if (all < FewestMentions) return null;
        var most = mentions.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First();
        return most.Value >= all * MostMentions ? most.Key : null;
    }

    /// <summary>The ends of names that in a document stand for the one role in its headings that has them.</summary>
    public IReadOnlyDictionary<string, int> HeadsOf(Document document)
    {
        var roles = document.Headings.Select(h => h.Text).Append(document.Title).SelectMany(_mentions.Of).Distinct();
        return roles.SelectMany(r => _ends[r].Select(e => (Head: e, Role: r)))
            .GroupBy(e => e.Head)
            .Where(g => g.Count() == 1)
            .Select(g => g.First())
            .Concat(_everywhere)
            .DistinctBy(h => h.Head)
            .ToDictionary(h => h.Head, h => h.Role, StringComparer.Ordinal);
    }

    public SectionSubject OfPath(Document document, IReadOnlyList<string> path, IReadOnlyList<int> documentRoles)
    {
        IReadOnlyList<int> roles = documentRoles;
        var tie = documentRoles.Count > 0 ? RoleTie.Document : RoleTie.None;
        var topics = TopicSet.None;
        var own = false;
        for (var level = path.Count - 1; level >= 0; level--)
        {
            if (level == 0 && path[0] == document.Title && path.Count > 1 && documentRoles.Count == 0) break;
            var heading = _headings.Of(path[level]);
            if (topics.IsEmpty && !(level == 0 && path[0] == document.Title))
            {
                topics = heading.Topics;
                own = level == path.Count - 1 && !topics.IsEmpty;
            }

            if (tie != RoleTie.Context && Headed(heading, documentRoles) is { Count: > 0 } headed)
            {
                roles = headed;
                tie = RoleTie.Context;
            }
        }

        return new SectionSubject(roles, tie, topics, own, document.FrontMatter.Roles.Count == 1);
    }

    private HeadingReading ReadHeading(string text)
    {
        var words = WordReader.Read(text, _catalog.Known);
        var named = _catalog.RoleLexicon.Find(words).Where(m => !m.IsAmbiguous).ToList();
        var unnamed = _catalog.RoleLexicon.Without(words);
        var topics = _catalog.TopicLexicon.OfHeading(unnamed);
        return new HeadingReading(words, topics.IsEmpty && text.EndsWith('?') ? _catalog.TopicLexicon.OfQuestion(unnamed) : topics, [.. named.Count > 0 ? named : Fields(words)]);
    }

    private List<int> Headed(HeadingReading heading, IReadOnlyList<int> documentRoles)
    {
        var found = new List<int>();
        foreach (var mention in heading.Mentions)
        {
            // "Moving from cook" in a guide to bakers stays about bakers.
            var oblique = documentRoles.Count > 0 && mention.First > 0 && _words.Obliques.Contains(heading.Words[mention.First - 1].Lower);
            if (!oblique) found.AddRange(mention.Roles.Except(found));
        }

        return found;
    }

    /// <summary>"And now: illustration", "Why I switched to UX": the field of a role, or what only one role's name begins with.</summary>
    private IEnumerable<RoleMention> Fields(IReadOnlyList<Word> words)
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

    /// <summary>A heading's words, the topics that it announces, and where it names roles, else the field or place of one.</summary>
    private sealed record HeadingReading(IReadOnlyList<Word> Words, TopicSet Topics, IReadOnlyList<RoleMention> Mentions);
}
