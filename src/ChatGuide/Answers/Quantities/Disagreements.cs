using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Quantities;

/// <summary>Finds where documents give one role different figures of the same thing, and says so.</summary>
internal sealed class Disagreements(Knowledge knowledge, MeasurementReader measurements)
{
    private const int Most = 2;

    /// <summary>Says of each figure that an answer shows where other documents give another; what was not shown is quoted.</summary>
    public void Write(Question question, AnswerWriter writer)
    {
        var roles = writer.Facts.Where(f => f.Roles is [_] && f.Sentence.Text.Any(char.IsLetterOrDigit)).Select(f => f.Roles[0]).Distinct().Order().ToList();
        var said = new HashSet<Fact>();
        foreach (var role in roles.Where(r => question.Roles.Count == 0 || question.Roles.Contains(r)))
        {
            var shown = measurements.Of(role).Where(m => IsShown(m.Fact, writer)).ToList();
            // A row holds more figures than the one that is asked for.
            var named = shown.FindAll(m => question.Content.Any(c => m.Of.Contains(c.Word.Stem)));
            if (named.Count > 0) shown = named;
            foreach (var differing in Of(role, shown.Contains, f => IsAsked(f, question)).ToList())
            {
                if (differing.Exists(m => said.Contains(m.Fact)) || said.Count > Most * 2) continue;
                said.UnionWith(differing.Select(m => m.Fact));
                var others = differing.Where(m => !IsShown(m.Fact, writer)).Select(m => m.Fact).ToList();
                var places = differing.Select(m => writer.Quote(m.Fact).Citations[0]).Distinct().ToList();
                var figures = differing.Select(m => m.Text).Distinct(StringComparer.OrdinalIgnoreCase);
                writer.Paragraph([new Statement(writer.Fill(Say.FiguresDiffer, knowledge.Join(figures.Select(f => $"“{f}”")), knowledge.Plural(role)), places)]);
                writer.List(writer.QuoteAll(others));
            }
        }
    }

    /// <summary>Each figure that is looked at with those of other documents that differ, itself first.</summary>
    public IEnumerable<List<Measurement>> Of(int role, Predicate<Measurement> isLookedAt, Predicate<Fact> isAsked)
    {
        var all = measurements.Of(role).Where(m => isAsked(m.Fact)).ToList();
        foreach (var own in all.Where(m => isLookedAt(m)))
        {
            var others = all.Where(m => Document(m) != Document(own) && m.IsLike(own) && m.Differs(own)).DistinctBy(m => (m.Low, m.High)).ToList();
            if (others.Count > 0) yield return [own, .. others];
        }
    }

    /// <summary>Whether an answer holds a fact, or the row that it is a cell of.</summary>
    private static bool IsShown(Fact fact, AnswerWriter writer) =>
        writer.Facts.Contains(fact) || (fact.Fragment.Kind is FragmentKind.Cell && writer.Facts.Any(f => f.Passage == fact.Passage && f.Fragment.Kind is FragmentKind.Cell && f.RowHeader is null && f.Announced.Overlaps(fact.Announced)));

    private static bool IsAsked(Fact fact, Question question) =>
        question.Topics.Count == 0 || question.Topics.Any(t => fact.Announced.Has(t) || fact.Spoken.Has(t));

    private DocumentId Document(Measurement measurement) => knowledge.Facts.PassageOf(measurement.Fact).Document.Id;
}
