using ChatGuide.Corpus;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the roles that head the columns or rows of tables, and those that label the items of a list of figures.</summary>
internal sealed class RoleTables(TopicPages topics, RolePhrases phrases, OccupationWords words, KnownWords known)
{
    private const int FewestLabels = 2;

    /// <summary>The names in a document's tables and lists, with the line of each and what stands in brackets behind it, where that names the same.</summary>
    public IEnumerable<(RolePhrase Name, int Line, RolePhrase? OtherName)> Names(Document document)
    {
        var own = phrases.Titles.Names(WordReader.Read(document.Title, known)).LastOrDefault();
        foreach (var table in Tables(document))
        {
            if (own is not null && IsOfGrades(table, own)) continue;
            foreach (var (name, line) in OfColumns(table)) yield return (name, line, null);
            foreach (var named in OfRows(table)) yield return named;
        }

        foreach (var list in document.Passages.Where(p => p.Kind == PassageKind.List))
        {
            foreach (var (name, line) in OfItems(list)) yield return (name, line, null);
        }
    }

    /// <summary>Rows that follow each other under one heading and share a column are of one table.</summary>
    private static IEnumerable<List<Passage>> Tables(Document document)
    {
        var table = new List<Passage>();
        foreach (var passage in document.Passages)
        {
            if (table.Count > 0 && !(passage.Kind == PassageKind.TableRow && ReferenceEquals(passage.HeadingPath, table[^1].HeadingPath) && SharesColumn(passage, table[^1])))
            {
                yield return table;
                table = [];
            }

            if (passage.Kind == PassageKind.TableRow) table.Add(passage);
        }

        if (table.Count > 0) yield return table;
    }

    private static bool SharesColumn(Passage a, Passage b) => a.Fragments.Any(f => b.Fragments.Any(g => f.Label == g.Label));

    /// <summary>"Staff conservator", "Self-employed conservator" on the page of paintings conservators: grades of one role, and no roles.</summary>
    private bool IsOfGrades(List<Passage> table, RolePhrase own)
    {
        var names = table.ConvertAll(r => Label(r.Fragments[0].Text)).OfType<RolePhrase>().Where(n => n.Words[^1].Lemma == own.Words[^1].Lemma).ToList();
        return names.Count > 1 && !names.Exists(n => n.Words.Select(w => w.Lemma).SequenceEqual(own.Words.Select(w => w.Lemma)));
    }

    /// <summary>Columns are roles where most are named as people are, and a row is on a topic.</summary>
    private IEnumerable<(RolePhrase Name, int Line)> OfColumns(List<Passage> table)
    {
        var labels = table.SelectMany(r => r.Fragments.Skip(1)).Select(f => f.Label).Distinct(StringComparer.Ordinal).ToList();
        if (labels.Count < FewestLabels || labels.Contains(null) || !table.Exists(r => topics.IsTopic(r.Fragments[0].Text))) yield break;
        var names = labels.ConvertAll(l => Label(l!));
        if (names.Contains(null) || names.Count(IsPerson) * 2 < names.Count) yield break;
        foreach (var name in names) yield return (name!, table[0].Lines.First);
    }

    /// <summary>Rows are roles where the first column says so, or where all are named as people are and the columns are on topics.</summary>
    private IEnumerable<(RolePhrase Name, int Line, RolePhrase? OtherName)> OfRows(List<Passage> table)
    {
        var column = table[0].Fragments[0].Label;
        var isNamed = column is not null && words.Columns.Contains(column.ToLowerInvariant());
        var names = table.ConvertAll(r => r.Fragments[0].Label == column ? Label(r.Fragments[0].Text) : null);
        if (!isNamed && (table.Count < FewestLabels || names.Exists(n => !IsPerson(n)) || !IsOnTopics(table))) yield break;
        for (var i = 0; i < table.Count; i++)
        {
            if (names[i] is { } name && (!isNamed || MayBeTitle(name)) && !IsGrade(name)) yield return (name, table[i].Lines.First, Aside(table[i].Fragments[0].Text));
        }
    }

    /// <summary>"Apprentice" and "joiner apprentice" say how far somebody has come; "veterinary assistant" is a job.</summary>
    private bool IsGrade(RolePhrase name) =>
        words.Grades.Contains(name.Words[^1].Lower) && !(name.Words.Count > 1 && words.Compound.Contains(name.Words[^1].Lower));

    private bool IsOnTopics(List<Passage> table) =>
        table.SelectMany(r => r.Fragments.Skip(1)).Select(f => f.Label).OfType<string>().Distinct(StringComparer.Ordinal).Count(topics.IsTopic) >= FewestLabels;

    /// <summary>"Accountant: £45,500 a year" next to "Bookkeeper: £13.80 an hour".</summary>
    private IEnumerable<(RolePhrase Name, int Line)> OfItems(Passage list)
    {
        var items = list.Fragments.Where(f => f.Kind == FragmentKind.Item).ToList();
        if (items.Count < FewestLabels || !items.TrueForAll(i => i.Label is not null && i.Text.Length > i.Label.Length && i.Text.AsSpan(i.Label.Length).ContainsAnyInRange('0', '9'))) yield break;
        var names = new List<RolePhrase>();
        foreach (var item in items)
        {
            if (Label(item.Label!) is not { } name || !IsPerson(name)) yield break;
            names.Add(name);
        }

        for (var i = 0; i < items.Count; i++) yield return (names[i], items[i].Sentences[0].Lines.First);
    }

    private bool IsPerson(RolePhrase? name) =>
        name is not null && !words.Grades.Contains(name.Words[0].Lower) && (words.IsTitle(name.Words[^1].Lemma) || phrases.Titles.Title(name.Words, 0, name.Words.Count) is not null);

    /// <summary>What stands in a column of jobs is a job unless its words speak against it: a figure, "All occupations", a thing.</summary>
    private bool MayBeTitle(RolePhrase name) =>
        !name.Words.Any(w => char.IsDigit(w.Surface[0])) && !words.Modifiers.Contains(name.Words[0].Lower) && (IsPerson(name) || !words.Things.Contains(name.Words[^1].Lemma));

    /// <summary>"Conductor (guard)": the name in brackets.</summary>
    private RolePhrase? Aside(string text) =>
        RoleTitles.WithAside(WordReader.Read(text, known)) is { } titled && phrases.Titles.Title(titled.Aside) is { } name && IsPerson(name) ? name : null;

    private RolePhrase? Label(string text)
    {
        var label = RoleTitles.WithoutAside(WordReader.Read(text, known)).ToList();

        // "Statistician in official statistics": what follows says where.
        var place = label.FindIndex(w => words.Subjects.Places.Contains(w.Lower));
        return phrases.Titles.Label(label) ?? (place > 0 ? phrases.Titles.Title(label, 0, place) : null);
    }
}
