using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Tells whom a whole document is about, by its front matter, title, headings, file name and text. Safe for concurrent use.</summary>
internal sealed class DocumentSubject(CareerCatalog catalog, RoleMentions mentions)
{
    private const int Two = 2;
    private const int FewestMentions = 4;
    private const double MostMentions = 0.66;
    private const double HeadedMentions = 0.4;
    private const double SharedMentions = 0.85;
    private readonly RoleTitles _titles = new(catalog.Words);
    private readonly PhraseTable<bool> _selves = PhraseTables.Of(catalog.Words.Subjects.Selves);

    /// <summary>
    /// The roles that a whole document is about: its front matter's, else its title's when it names one, else the only one its headings name, or of several that after which the
    /// file is named; where they name none, the one after whom the file is named, whose field the title names, of whom nearly all of the text speaks, or with whose name's beginning title or file are named.
    /// </summary>
    public IReadOnlyList<int> Of(Document document)
    {
        var given = document.FrontMatter.Roles.SelectMany(mentions.Of).Distinct().ToList();
        if (given.Count > 0) return given;
        var titled = mentions.Of(document.Title).Distinct().ToList();
        if (titled.Count > 0) return (titled.Count == 1 && Joined(document.Title).Count == 0) || document.Title.Contains('/', StringComparison.Ordinal) ? titled : [];
        var questions = document.Passages.Where(p => p.Kind == PassageKind.QuestionAnswer).Select(p => p.Fragments[0].Text);
        var headed = document.Headings.Select(h => h.Text).Concat(questions).SelectMany(mentions.Of).Distinct().ToList();
        var filed = mentions.Of(FileName(document)).Distinct().ToList();
        var isHeaded = document.Headings.Any(h => !h.Text.EndsWith('?') && mentions.Of(h.Text).Count > 0);
        if (headed.Count > 1 && filed is [var own] && headed.Contains(own)) return filed;
        // Who says "I'm a baker" may be asked how bakers differ from cooks.
        if (Author(document) is { } author && (!isHeaded || headed.TrueForAll(r => r == author))) return [author];
        if (headed.Count > 1) return isHeaded ? [] : Introduced(document) ?? [];
        if (headed.Count > 0 && IsOfMany(Mentioned(document), headed[0])) return [];
        if (headed.Count > 0) return isHeaded ? headed : Introduced(document) ?? headed;
        if (filed.Count == 1) return filed;
        var field = mentions.Fields(WordReader.Read(document.Title, catalog.Known)).SelectMany(f => f.Roles).Distinct().ToList();
        if (field.Count == 1) return field;
        var counts = Mentioned(document);
        return SpokenOf(counts) is { } role ? [role] : Begun(document, counts) is { } begun ? [begun] : [];
    }

    /// <summary>Whether a document speaks of several others more than of the one that heads a section of it: an overview with a word on the one that has no page of its own.</summary>
    private static bool IsOfMany(Dictionary<int, int> counts, int headed) => counts.Count > FewestMentions && counts.GetValueOrDefault(headed) < counts.Values.Sum() * HeadedMentions;

    /// <summary>The two roles that a title joins, all those of whose names it consists, or the two of which nearly all of the text speaks: what its sections say of nobody holds for each. None for any other document.</summary>
    public IReadOnlyList<int> SharedBy(Document document)
    {
        if (document.FrontMatter.Roles.Count > 0) return [];
        var titled = mentions.Of(document.Title).Distinct().ToList();
        if (titled.Count == Two && !document.Title.Contains('/', StringComparison.Ordinal)) return titled;
        var joined = Joined(document.Title);
        if (titled.Count > 0 && joined.Count == 0) return [];
        var counts = Mentioned(document);
        if (joined.Count > 0) return joined.Select(n => Meant(n, counts)).OfType<int>().Distinct().Order().ToList() is var meant && meant.Count == joined.Count ? meant : [];
        var most = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).Take(Two).ToList();
        var all = counts.Values.Sum();
        return most.Count == Two && all >= FewestMentions && most.Sum(c => c.Value) >= all * SharedMentions && most[^1].Value >= all * (1 - SharedMentions) ? [.. most.Select(c => c.Key).Order()] : [];
    }

    /// <summary>The occupations that a title, or what stands behind a colon in it, consists of: "Wardrobe: makers and dressers".</summary>
    private IReadOnlyList<RolePhrase> Joined(string title) => _titles.Joined(WordReader.Read(title[(title.LastIndexOf(':') + 1)..], catalog.Known));

    /// <summary>The one role that a name in a title means: its own, or the only one of the document's whose name ends so, as "makers" over a page on costume makers; null where there is none.</summary>
    private int? Meant(RolePhrase name, Dictionary<int, int> counts)
    {
        if (mentions.Of(name.Name) is { Count: > 0 } named) return named is [var only] ? only : null;
        return catalog.RoleLexicon.WithHead(name.Words[^1].Lemma).Where(counts.ContainsKey).ToList() is [var role] ? role : null;
    }

    /// <summary>The one role that who tells of their own work in a document says is theirs: "My title is …", "I have been a … for nine years"; null where nobody does, or of several.</summary>
    private int? Author(Document document)
    {
        var told = document.Passages.SelectMany(p => p.Fragments).Where(f => f.Kind is FragmentKind.Prose).SelectMany(f => f.Sentences).SelectMany(s => Own(WordReader.Read(s.Text, catalog.Known))).Distinct().Take(Two).ToList();
        return told is [var role] ? role : null;
    }

    private IEnumerable<int> Own(List<Word> words) =>
        _selves.All(words).Where(s => s.Last + 1 < words.Count)
            .SelectMany(s => catalog.RoleLexicon.Find(words).Where(m => m.First == s.Last + 1 && !m.IsAmbiguous))
            .SelectMany(m => m.Roles);

    /// <summary>How often the text of a document mentions each role, the column of a cell included.</summary>
    private Dictionary<int, int> Mentioned(Document document) =>
        document.Passages.SelectMany(p => p.Fragments).SelectMany(f => f.Sentences.Select(s => s.Text).Append(f.Kind is FragmentKind.Cell ? f.Label ?? "" : "")).SelectMany(mentions.Of).GroupBy(r => r).ToDictionary(g => g.Key, g => g.Count());

    /// <summary>The name of a document's file as words: "dental-nurse.docx" is of the dental nurse.</summary>
    private static string FileName(Document document) => Path.GetFileNameWithoutExtension(document.Id.Path).Replace('-', ' ').Replace('_', ' ');

    /// <summary>The one role that a document names before its first section: one question among many may name a neighbour of it. Null where there is none.</summary>
    private List<int>? Introduced(Document document)
    {
        var introduced = document.Passages.TakeWhile(p => p.HeadingPath.Count <= 1 && p.Kind is not PassageKind.QuestionAnswer).SelectMany(p => p.Fragments).SelectMany(f => mentions.Of(f.Text)).Distinct().ToList();
        return introduced.Count == 1 ? introduced : null;
    }

    /// <summary>"Working on a fish farm", of the one role whose name begins so, and which the text names; null where there is none.</summary>
    private int? Begun(Document document, Dictionary<int, int> counts)
    {
        foreach (var words in new[] { WordReader.Read(document.Title, catalog.Known), WordReader.Read(FileName(document), catalog.Known) })
        {
            for (var i = 0; i < words.Count; i++)
            {
                if (catalog.RoleLexicon.WithModifier(words, i, out var last) is [var role] && last > i && counts.ContainsKey(role)) return role;
            }
        }

        return null;
    }

    /// <summary>The role of whom nearly all mentions in a document speak; null where there is none.</summary>
    private static int? SpokenOf(Dictionary<int, int> counts)
    {
        var all = counts.Values.Sum();
        if (all < FewestMentions) return null;
        var most = counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First();
        return most.Value >= all * MostMentions ? most.Key : null;
    }
}
