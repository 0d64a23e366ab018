using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Quantities;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>"Do bakers earn more than cooks?": yes or no from the sentence that compares the two, or from figures that measure the same of both.</summary>
internal sealed class VersusComposer(Knowledge knowledge, ComparisonWords words, ColumnReader columns, ClaimWords claims, RoleFigures figures) : IComposer
{
    private const int MostSentences = 3;
    private readonly RivalryReader _rivals = new(knowledge.Catalog.RoleLexicon, words);
    private readonly LikeFigures _alike = new(knowledge);
    private readonly ClaimReader _claims = new(claims);

    /// <summary>Whether a question sets two roles against each other by a degree.</summary>
    public bool Asks(Question question) => question.Roles.Count > 1 && _rivals.Read(question.Words, null, []) is not null;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count != 2 || question.Content.Any(c => c.IsUnknown)) return null;
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is not null, question.Topics.Count > 0 ? question.Topics[0] : -1);
        if (_rivals.Read(question.Words, Id(topic), []) is not { } asked) return null;
        List<ContentWord> content = [.. question.Content.Where(c => !c.IsSoft && words.Pole(c.Word.Lower, Id(topic)) is null && !FigureReader.IsCurrency(c.Word.Lower))];
        if (asked.Scale.Length == 0 && topic < 0 && content.Count == 0) return null;
        var negated = _claims.Asked(question.Words).IsNegated;
        var said = Said(question.Roles, asked, topic, content, negated);
        if (said.Select(s => s.Verdict is Verdict.Yes or Verdict.MostlyYes).Distinct().Count() > 1) return null;
        var measured = asked.Scale.Length == 0 ? Measured(question, topic, content) : null;
        var order = measured is { } pair ? LikeFigures.Order(pair.First.Figure, pair.Second.Figure) : null;
        var verdict = said.Count > 0 ? said[0].Verdict : order is { } greater ? Of(greater, asked.Direction, negated) : Verdict.Undecided;
        if (verdict is Verdict.Undecided) return null;
        // Figures that say the opposite of a sentence leave it open.
        if (said.Count > 0 && order is { } figured && Of(figured, asked.Direction, negated) is Verdict.Yes != verdict is Verdict.Yes or Verdict.MostlyYes) measured = null;
        writer.Say(Composing.Word(verdict));
        writer.Paragraph(writer.QuoteAll(said.Select(s => s.Fact)));
        if (measured is { } shown) writer.List(new[] { shown.First, shown.Second }.DistinctBy(f => f.Fact.Number).Select(f => writer.OfRole(f.Role, writer.QuoteFigure(f.Fact))));
        writer.Choices.AddRange(question.Roles.Select(knowledge.Name));
        writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        var evidence = said.Select(s => s.Fact).Concat(measured is { } both ? [both.First.Fact, both.Second.Fact] : []).Distinct();
        return Composition.Answered(0.9, [.. evidence.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);
    }

    private string? Id(int topic) => topic < 0 ? null : knowledge.Catalog.Topics[topic].Id;

    /// <summary>The sentences that compare the two by what is asked, those on the topic itself first.</summary>
    private List<(Fact Fact, Verdict Verdict)> Said(IReadOnlyList<int> roles, Rivalry asked, int topic, List<ContentWord> content, bool negated) =>
    [
        .. roles.SelectMany(knowledge.Facts.Mentioning)
            .DistinctBy(f => f.Number)
            .Where(f => f.IsStatement)
            .Where(f => topic < 0 || f.Spoken.Has(topic) || (asked.Scale.Length > 0 && f.Announced.Has(topic)))
            .Where(f => content.TrueForAll(c => c.IsIn(t => knowledge.Facts.Covers(f, t))))
            .Select(f => (Fact: f, Verdict: Decide(f, roles, asked, topic, negated)))
            .Where(f => f.Verdict is not Verdict.Undecided)
            .OrderByDescending(f => f.Fact.Mentioned.Count == 2)
            .ThenBy(f => f.Fact.Number)
            .Take(MostSentences),
    ];

    private Verdict Decide(Fact fact, IReadOnlyList<int> roles, Rivalry asked, int topic, bool negated)
    {
        var sentence = WordReader.Read(fact.Sentence.Text);
        if (_rivals.Read(sentence, Id(topic), fact.Roles) is not { } claim || claim.Scale != asked.Scale || claim.Of(roles[0], roles[1]) is not { } direction) return Verdict.Undecided;
        if (Extent(sentence, claim) is not { } extent) return Verdict.Undecided;
        if (!extent.IsNegated) return new Claim(Modality.Fact, Of(direction, asked.Direction, false) is Verdict.No, extent.Extent).Answers(new Claim(Modality.Fact, negated, Verdicts.Extent.Whole));
        // "Do not earn more than" says nothing of earning less.
        return direction == asked.Direction && direction != 0 ? negated ? Verdict.Yes : Verdict.No : Verdict.Undecided;
    }

    /// <summary>How far the sentence makes its claim; null where it is only possible, or holds for some.</summary>
    private Claim? Extent(List<Word> sentence, Rivalry claim)
    {
        // "A little more" says how much more.
        var signs = claims.Signs(sentence, claim.Start, claim.At).Where(s => s.Value is Sign.Deny || s.Last < claim.At - 1).Select(s => s.Value).ToList();
        if (signs.Exists(s => s is Sign.Partly or Sign.Permit or Sign.Rarely or Sign.Lacking) || claims.IsCondition(sentence[claim.Start])) return null;
        return new Claim(Modality.Fact, signs.Count(s => s is Sign.Deny) % 2 == 1, signs.Contains(Sign.Mostly) ? Verdicts.Extent.Mostly : Verdicts.Extent.Whole);
    }

    /// <summary>Figures of both that measure the same, from a column that the words ask for or on the topic.</summary>
    private (RoleFigure First, RoleFigure Second)? Measured(Question question, int topic, List<ContentWord> content)
    {
        var isMeasured = topic >= 0 && figures.KindOf(topic) is not null;
        var (stage, said) = isMeasured && figures.KindOf(topic) is FigureKind.Money ? figures.Asked(question.Words) : (default, new HashSet<int>());
        content = content.FindAll(c => !said.Any(i => question.Words[i] == c.Word));
        if (isMeasured)
            return _alike.Pair(Fitting(question.Roles[0]), Fitting(question.Roles[1]));
        var wanted = content.SelectMany(c => c.Parts).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal);
        if (content.Count == 0 || columns.Find(wanted, content.Count, question.Roles) is not { Cells: [var one, var two] } column) return null;
        var (first, second) = one.Role == question.Roles[0] ? (one, two) : (two, one);
        return (Figure(first), Figure(second));

        List<RoleFigure> Fitting(int role) => [.. figures.Of(role, topic).Where(f => (!stage.IsTold || f.Stage.Overlaps(stage)) && content.TrueForAll(c => c.IsIn(t => knowledge.Facts.Covers(f.Fact, t))))];
        RoleFigure Figure(ColumnCell cell) => new(cell.Role, new Figure(FigureKind.Duration, cell.Fact.Sentence.Text, cell.Low, cell.High, column.Unit, FigureStatistic.Plain), cell.Fact, null);
    }

    private static Verdict Of(int direction, int asked, bool negated)
    {
        var holds = asked == 0 ? direction >= 0 : direction == asked;
        return holds != negated ? Verdict.Yes : Verdict.No;
    }
}
