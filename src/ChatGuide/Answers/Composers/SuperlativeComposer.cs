using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Which role has the most or the least: the corpus's own comparing sentences, and its figures side by side within one unit.</summary>
internal sealed class SuperlativeComposer(Knowledge knowledge, RoleFigures figures, PlainComposer plain, ReverseComposer reverse) : IComposer
{
    private const int MostSentences = 3;
    private const int MostFigures = 8;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Any(c => c.IsUnknown)) return null;
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is not null, question.Topics.Count > 0 ? question.Topics[0] : -1);
        if (topic < 0) return question.Roles.Count > 0 ? plain.Compose(question, writer) : reverse.Compose(question, writer);
        var sentences = Sentences(question, topic, strict: true);
        if (sentences.Count == 0) sentences = Sentences(question, topic, strict: false);
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        var shown = question.Content.Count == 0 && WriteFigures(question, topic, writer);
        if (sentences.Count == 0 && !shown) return question.Content.Count > 0 ? plain.Compose(question, writer) : null;
        return Composition.Answered(shown && sentences.Count > 0 ? 0.95 : 0.85, sentences);
    }

    /// <summary>Sentences on the topic that compare: two roles, or a word for more or less.</summary>
    private List<Evidence> Sentences(Question question, int topic, bool strict)
    {
        var roles = question.Roles.Count > 0 ? question.Roles : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        return
        [
            .. roles.SelectMany(knowledge.Facts.Mentioning)
                .DistinctBy(f => f.Number)
                .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && (f.Announced.Has(topic) || f.Spoken.Has(topic)))
                .Select(f => Weigh(f, question, topic, strict))
                .Where(e => e.Words > 0 && e.Covers)
                .OrderByDescending(e => e.Score)
                .ThenBy(e => e.Fact.Number)
                .Take(MostSentences),
        ];
    }

    private Evidence Weigh(Fact fact, Question question, int topic, bool strict)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var degree = knowledge.Words.Most.All(words).Concat(knowledge.Words.Least.All(words)).Any();
        var named = question.Roles.Count == 0 ? fact.Mentioned.Count : fact.Mentioned.Count(question.Roles.Contains);
        var compares = degree && (question.Roles.Count > 1 ? named > 1 || (named == 1 && (!strict || (fact.Roles.Count == 1 && words.Exists(w => w.Lower == "than")))) : named > 0);
        var content = question.Content.Count(c => c.Alternatives.Any(a => Array.TrueForAll(a, fact.Has)));
        var covers = question.Content.Count == 0 ? 1 : (double)content / question.Content.Count;
        var score = compares ? 1 + (named > 1 ? 2 : 0) + (fact.Tie == RoleTie.Subject ? 1 : 0) + content : 0;
        if (compares && named < 2 && Superlative(words)) score += 1;
        return new Evidence(fact, 0, (fact.Spoken.Has(topic) ? 1.5 : 0) + (fact.Announced.Has(topic) ? 1 : 0), score, covers);
    }

    private static bool Superlative(List<Word> words) =>
        words.Exists(w => w.Lower is "most" or "highest" or "lowest" or "best" or "least" or "shortest" or "longest" or "top" || w.Lower.EndsWith("est", StringComparison.Ordinal) && w.Lower.Length > 5);

    private bool WriteFigures(Question question, int topic, AnswerWriter writer)
    {
        var roles = question.Roles.Count > 0 ? question.Roles : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        var all = roles.Select(r => (Role: r, Figures: figures.Of(r, topic))).ToList();
        var units = all.SelectMany(r => r.Figures.Select(f => f.Figure.Unit).Distinct()).GroupBy(u => u).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).ToList();
        if (units.Count == 0) return false;
        var unit = units[0].Key;
        var compared = all.Select(r => r.Figures.FirstOrDefault(f => f.Figure.Unit == unit)).OfType<RoleFigure>().ToList();
        compared = [.. question.AsksLeast ? compared.OrderBy(f => f.Figure.Middle).ThenBy(f => f.Role) : compared.OrderByDescending(f => f.Figure.Middle).ThenBy(f => f.Role)];
        if (compared.Count > 1) WriteWinner(question, topic, compared, writer);
        else writer.Say(Say.OneFigureOnly, knowledge.TopicName(topic));
        var lines = compared.Take(MostFigures).Select(f => (Figure: f, Quote: writer.Quote(f.Fact))).ToList();
        writer.Say(Say.FiguresLead, knowledge.TopicName(topic), Unit(unit));
        writer.List(lines.Select(l => l.Quote with { Text = writer.Fill(Say.RoleItem, Composing.Capital(knowledge.Name(l.Figure.Role)), l.Quote.Text) }));
        WriteOthers(all, compared, unit, writer);
        var without = all.Where(r => r.Figures.Count == 0).Select(r => r.Role).ToList();
        if (without.Count > 0 && question.Roles.Count > 0) writer.Say(Say.NoFigure, knowledge.Names(without), knowledge.TopicName(topic));
        if (compared.Count > 1)
            writer.Add(new FiguresBlock(Composing.Capital(knowledge.TopicName(topic)), [.. lines.Select(l => new AnswerFigure(knowledge.Name(l.Figure.Role), l.Figure.Figure.Text, l.Figure.Figure.Low, l.Figure.Figure.High, Unit(unit), l.Quote.Citations[0]))]));
        writer.Choices.AddRange(compared.Select(f => knowledge.Name(f.Role)));
        return true;
    }

    private void WriteWinner(Question question, int topic, IReadOnlyList<RoleFigure> compared, AnswerWriter writer)
    {
        var best = compared[0];
        var same = compared.Where(f => f.Figure.Middle == best.Figure.Middle).ToList();
        if (same.Count > 1)
            writer.Say(Say.FiguresTie, Knowledge.Join(same.Select(f => knowledge.Plural(f.Role))), knowledge.TopicName(topic), best.Figure.Text, Unit(best.Figure.Unit));
        else
            writer.Say(question.AsksLeast ? Say.LeastByFigures : Say.MostByFigures, knowledge.Plural(best.Role), knowledge.TopicName(topic), best.Figure.Text, Unit(best.Figure.Unit));
    }

    /// <summary>Roles whose figures are in another unit are shown, and not compared.</summary>
    private void WriteOthers(IEnumerable<(int Role, IReadOnlyList<RoleFigure> Figures)> all, IReadOnlyList<RoleFigure> compared, string unit, AnswerWriter writer)
    {
        var others = all.Where(r => r.Figures.Count > 0 && !compared.Any(c => c.Role == r.Role)).Select(r => r.Figures[0]).Take(MostFigures).ToList();
        if (others.Count == 0) return;
        writer.Say(Say.OtherUnits, Knowledge.Join(others.Select(f => Unit(f.Figure.Unit)).Distinct()));
        writer.List(others.Select(f => writer.Quote(f.Fact)).Select((q, i) => q with { Text = writer.Fill(Say.RoleItem, Composing.Capital(knowledge.Name(others[i].Role)), q.Text) }));
    }

    /// <summary>The period a unit counts; the currency stands with the figure.</summary>
    private static string Unit(string unit) => unit.Contains(' ', StringComparison.Ordinal) && char.IsUpper(unit[0]) ? unit[(unit.IndexOf(' ', StringComparison.Ordinal) + 1)..] : unit == "percent" || unit.Length == 3 ? "" : unit;
}
