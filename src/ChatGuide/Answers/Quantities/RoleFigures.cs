using System.Collections.Concurrent;
using System.Globalization;
using System.Text.RegularExpressions;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Quantities;

/// <summary>The column of a table, or its row where the columns are roles, that a figure stands in.</summary>
internal sealed record FigureColumn(int Section, string Label);

/// <summary>A figure of a role and the fact that gives it.</summary>
/// <param name="Role">The role.</param>
/// <param name="Figure">The figure.</param>
/// <param name="Fact">The fact.</param>
/// <param name="Column">Where in a table it stands; null outside tables.</param>
internal sealed record RoleFigure(int Role, Figure Figure, Fact Fact, FigureColumn? Column)
{
    /// <summary>The stage of a career that it is given for.</summary>
    public CareerStage Stage { get; init; }
}

/// <summary>A column of a table that gives figures on a topic.</summary>
/// <param name="First">The first fact that gives one.</param>
/// <param name="Roles">The roles that it gives figures of, in the order of the catalogue.</param>
internal sealed record FigureTable(Fact First, IReadOnlyList<int> Roles);

/// <summary>Reads, for each role, the figures on a topic that can be set side by side.</summary>
internal sealed partial class RoleFigures(Knowledge knowledge)
{
    private static readonly Dictionary<string, FigureKind> Kinds = new(StringComparer.Ordinal)
    {
        ["pay"] = FigureKind.Money,
        ["education"] = FigureKind.Duration,
        ["outlook"] = FigureKind.Percentage,
        ["hours"] = FigureKind.HoursPerWeek,
    };

    private const int EarnedWithin = 3;
    private readonly FigureWords _words = FigureReader.Words;
    private readonly StageReader _stages = new(knowledge.Catalog.RoleLexicon, StageWords.Shipped);
    private readonly ConcurrentDictionary<(int Role, int Topic), IReadOnlyList<RoleFigure>> _read = new();
    private readonly ConcurrentDictionary<int, IReadOnlyList<FigureTable>> _tables = new();

    /// <summary>The stage of a career that a question asks for, and which of its words do.</summary>
    public (CareerStage Stage, IReadOnlySet<int> Said) Asked(IReadOnlyList<Word> question) => _stages.Asked(question);

    /// <summary>The stages that may stand for others where these have no figures.</summary>
    public CareerStages Nearest(CareerStages stages) => _stages.Nearest(stages);

    /// <summary>What a topic is measured in; null where it is not measured.</summary>
    public FigureKind? KindOf(int topic) => Kinds.TryGetValue(knowledge.Catalog.Topics[topic].Id, out var kind) ? kind : null;

    /// <summary>The figures of a role on a topic: of each unit the most telling, its own documents before others, the newest year first.</summary>
    public IReadOnlyList<RoleFigure> Of(int role, int topic) => _read.GetOrAdd((role, topic), key => Read(key.Role, key.Topic));

    /// <summary>How many of something the documents give for a role on a topic, its own documents before others.</summary>
    /// <param name="noun">The lemma of what is counted.</param>
    public IReadOnlyList<RoleFigure> Counted(int role, int topic, string noun) =>
    [
        .. knowledge.Facts.About(role).Concat(knowledge.Facts.Mentioning(role)).DistinctBy(f => f.Number)
            .Where(f => (f.Announced.Has(topic) || f.Spoken.Has(topic)) && f.Fragment.Kind is not FragmentKind.Question && (f.Mentioned.Count == 0 || f.Mentioned.Contains(role)))
            .SelectMany(f => f.Counts.Where(c => c.Noun == noun).Take(1).Select(c => new RoleFigure(role, new Figure(FigureKind.Count, c.Text, c.Low, c.High, Lemmas.Plural(noun), FigureStatistic.Plain), f, Column(f))))
            .OrderByDescending(f => knowledge.IsOwnDocument(f.Fact, role))
            .ThenBy(f => f.Fact.Number),
    ];

    /// <summary>The columns of tables that give figures on a topic.</summary>
    public IReadOnlyList<FigureTable> Tables(int topic) => _tables.GetOrAdd(topic, t =>
    [
        .. Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .SelectMany(r => Of(r, t))
            .Where(f => f.Column is not null)
            .GroupBy(f => f.Column)
            .Select(c => new FigureTable(c.First().Fact, [.. c.Select(f => f.Role).Distinct()])),
    ]);

    private IReadOnlyList<RoleFigure> Read(int role, int topic)
    {
        if (KindOf(topic) is not { } kind) return [];
        var found = new List<RoleFigure>();
        foreach (var fact in knowledge.Facts.About(role))
        {
            var isOn = fact.Announced.Has(topic) || fact.Spoken.Has(topic) || (kind == FigureKind.Money && (fact.Tie == RoleTie.Subject || IsEarned(fact, role)));
            if (fact.Fragment.Kind == FragmentKind.Question || !isOn) continue;
            var context = Context(fact);
            if ((Clause(fact, role) ?? Whole(fact, role, kind)) is not { } clause) continue;
            IReadOnlyList<Figure> figures = kind is FigureKind.HoursPerWeek ? [.. Hours(fact, clause, context)] : FigureReader.Read(clause, kind, context);
            var stages = kind is FigureKind.Money ? _stages.Of(clause, figures, Headers(fact)) : [];
            for (var i = 0; i < figures.Count; i++) found.Add(new RoleFigure(role, figures[i], fact, Column(fact)) { Stage = i < stages.Count ? stages[i] : default });
        }

        // What is given for several together says less than what is given for one of them.
        if (!found.TrueForAll(IsJoint)) found.RemoveAll(IsJoint);
        return
        [
            .. found.OrderBy(f => f.Figure.Statistic)
                .ThenByDescending(f => knowledge.IsOwnDocument(f.Fact, role))
                .ThenByDescending(f => f.Fact.Announced.Has(topic))
                .ThenByDescending(f => NewestYear($"{f.Fact.Label} {f.Fact.Sentence.Text}"))
                .ThenBy(f => f.Fact.Number),
        ];
    }

    private static bool IsJoint(RoleFigure figure) => figure.Fact.Roles.Count > 1 && figure.Fact.Mentioned.Count != 1;

    /// <summary>"40 hours a week", "weeks of 38 hours", "39 hours" in a row headed "Typical week".</summary>
    private IEnumerable<Figure> Hours(Fact fact, string clause, string context) =>
        from count in fact.Counts
        where count.Noun == _words.Hour && clause.Contains(count.Text, StringComparison.Ordinal) && (count.Per == _words.HoursPer || (count.Per.Length == 0 && _words.Week.IsMatch($"{fact.Label} {clause} {context}")))
        select new Figure(FigureKind.HoursPerWeek, count.Text, count.Low, count.High, _words.Period(_words.HoursPer), FigureStatistic.Plain);

    /// <summary>"I make £29,000", "those at my level were getting £46,000".</summary>
    private bool IsEarned(Fact fact, int role)
    {
        if ((fact.Tie < RoleTie.Context && !knowledge.IsOwnDocument(fact, role)) || fact.Fragment.Kind is not (FragmentKind.Prose or FragmentKind.Item)) return false;
        var words = WordReader.Read(fact.Sentence.Text);
        return Enumerable.Range(0, words.Count).Any(i => char.IsDigit(words[i].Surface[0]) && words.Take(i).TakeLast(EarnedWithin).Any(w => knowledge.Words.Earning.Contains(w.Lower)));
    }

    /// <summary>What may say for which stage a figure is given: its label, and the first cell of its row.</summary>
    private IReadOnlyList<string> Headers(Fact fact)
    {
        var passage = knowledge.Facts.PassageOf(fact).Passage;
        var row = fact.Fragment.Kind is FragmentKind.Cell && !ReferenceEquals(passage.Fragments[0], fact.Fragment) ? passage.Fragments[0].Text : null;
        return [.. new[] { fact.Label, row }.OfType<string>()];
    }

    private FigureColumn? Column(Fact fact) =>
        fact.Fragment.Kind is FragmentKind.Cell && fact.Label is { } label ? new FigureColumn(knowledge.Facts.PassageOf(fact).Section, label) : null;

    /// <summary>The part of a sentence that speaks of the role; null where the sentence names other roles only.</summary>
    private string? Clause(Fact fact, int role)
    {
        if (fact.Mentioned.Count == 0 || fact.Fragment.Kind == FragmentKind.Cell) return fact.Sentence.Text;
        if (!fact.Mentioned.Contains(role)) return fact.Roles is [var subject] && subject == role && fact.Tie >= RoleTie.Context ? Parts(fact).FirstOrDefault(c => Named(c).Count == 0 && c.Any(char.IsDigit)) : null;
        if (fact.Mentioned.Count == 1 || (fact.Roles is [var only] && only == role && NamesOnly(fact.Sentence.Text, role))) return fact.Sentence.Text;
        return Parts(fact).FirstOrDefault(c => Named(c) is { Count: > 0 } found && found.TrueForAll(m => m.Roles.Contains(role)));
    }

    /// <summary>"The official group that contains bakers, food preparation workers, is projected to grow 4 percent": the only figure of a sentence in the role's own guide; null where it is set against another's.</summary>
    private string? Whole(Fact fact, int role, FigureKind kind) =>
        fact.Roles is [var only] && only == role && knowledge.IsOwnDocument(fact, role) && kind is FigureKind.Percentage && FigureReader.Read(fact.Sentence.Text, kind).Count == 1 && !WordReader.Read(fact.Sentence.Text).Exists(knowledge.Words.IsDegree) ? fact.Sentence.Text : null;

    private string[] Parts(Fact fact) => _words.Contrast.Split(fact.Sentence.Text);

    private List<RoleMention> Named(string text) => knowledge.Catalog.RoleLexicon.Find(WordReader.Read(text));

    /// <summary>Whether no other role is named outright: "editing and proofreading" are work, not people.</summary>
    private bool NamesOnly(string sentence, int role) => Named(sentence).TrueForAll(m => m.Roles.Contains(role));

    private static int NewestYear(string text)
    {
        var newest = 0;
        foreach (Match year in Year().Matches(text)) newest = Math.Max(newest, int.Parse(year.Value, CultureInfo.InvariantCulture));
        return newest;
    }

    [GeneratedRegex(@"\b20\d\d\b")]
    private static partial Regex Year();

    /// <summary>A cell's unit stands in its column's header, the row's other cells or the heading.</summary>
    private string Context(Fact fact)
    {
        if (fact.Fragment.Kind != FragmentKind.Cell) return "";
        var entry = knowledge.Facts.PassageOf(fact);
        var units = entry.Passage.Fragments.Where(f => f != fact.Fragment && !f.Text.Any(char.IsDigit)).Select(f => f.Text);
        return string.Join(' ', units.Prepend(fact.Fragment.Label ?? "").Prepend(fact.RowHeader ?? "").Concat(entry.Passage.HeadingPath.Reverse()));
    }
}
