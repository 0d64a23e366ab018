using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>From one role to another: the corpus's words on that move, else what both need and what is missing.</summary>
internal sealed class MoveComposer(Knowledge knowledge, Sections sections) : IComposer
{
    private const int MostFacts = 4;
    private readonly Skills _skills = new(knowledge, sections);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Any(c => c.IsUnknown)) return null;
        var (from, to) = Direction(question);
        var said = Said(from, to);
        if (said.Count > 0)
        {
            if (question.Words[0].Lower is "is" or "can" or "could" && said.Exists(e => Language.WordReader.Read(e.Fact.Sentence.Text).Exists(w => w.Lower is "possible"))) writer.Say(Say.Yes);
            writer.Say(Say.MoveLead, knowledge.Name(from), knowledge.Name(to));
            writer.Paragraph(writer.QuoteAll(said.SelectMany((e, i) => i == 0 ? WithNext(e.Fact) : [e.Fact])));
        }

        if (said.Count == 0 && question.Words[0].Lower is "can" or "could" or "is" or "do" or "does") return null;
        var gap = said.Count < 2 && WriteGap(from, to, writer);
        if (said.Count == 0 && !gap) return null;
        writer.Choices.AddRange([knowledge.Name(from), knowledge.Name(to)]);
        writer.Suggest(knowledge.Probes(to, []));
        return Composition.Answered(said.Count > 0 ? 0.9 : 0.7, said);
    }

    /// <summary>"from X to Y", "how can X become Y": the first is left, unless "from" stands before the second.</summary>
    private static (int From, int To) Direction(Question question)
    {
        var from = question.Words.ToList().FindIndex(w => w.Lower == "from");
        var to = question.Words.ToList().FindIndex(w => w.Lower is "to" or "become" or "into" or "becoming" or "be");
        var reversed = from > 0 && to >= 0 && to < from && question.Words.Take(from).Any(w => w.Lower is "to" or "become" or "into");
        return reversed ? (question.Roles[1], question.Roles[0]) : (question.Roles[0], question.Roles[1]);
    }

    private List<Evidence> Said(int from, int to)
    {
        var moves = knowledge.Catalog.Topic("moves");
        var both = knowledge.Facts.Mentioning(from)
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && (f.Mentioned.Contains(to) || (f.Roles.Contains(to) && f.Mentioned.Contains(from))))
            .Concat(knowledge.Facts.Mentioning(to).Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && f.Roles.Contains(from) && f.Mentioned.Contains(to)))
            .DistinctBy(f => f.Number);
        return
        [
            .. both.Where(f => moves >= 0 && (f.Announced.Has(moves) || f.Spoken.Has(moves)))
                .Select(f => new Evidence(f, (f.Mentioned.Contains(from) ? 1 : 0) + (f.Mentioned.Contains(to) ? 1 : 0) + (StartsWith(f, from) ? 0.5 : 0), (f.Announced.Has(moves) ? 2 : 0) + (f.Spoken.Has(moves) ? 1 : 0), 0, 1))
                .OrderByDescending(e => e.Score)
                .ThenBy(e => e.Fact.Number)
                .Take(MostFacts),
        ];
    }

    /// <summary>The sentence and, in a paragraph, the one that goes on from it.</summary>
    private IEnumerable<Fact> WithNext(Fact fact) =>
        knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).Where(f => f == fact || (f.Number == fact.Number + 1 && ReferenceEquals(f.Fragment, fact.Fragment)));

    private static bool StartsWith(Fact fact, int role) => fact.Mentioned.Count > 0 && fact.Mentioned[0] == role;

    private bool WriteGap(int from, int to, AnswerWriter writer)
    {
        var has = _skills.Of(from);
        var needs = _skills.Of(to);
        if (has.Count == 0 || needs.Count == 0) return false;
        var shared = needs.Where(n => has.Any(h => Skills.AreSame(h, n))).ToList();
        var missing = needs.Except(shared).ToList();
        if (shared.Count > 0)
        {
            writer.Say(Say.MoveShared, knowledge.Plural(from), knowledge.Plural(to));
            writer.List(writer.QuoteAll(shared));
        }

        if (missing.Count > 0)
        {
            writer.Say(Say.MoveMissing, knowledge.Plural(to));
            writer.List(writer.QuoteAll(missing));
        }

        return shared.Count + missing.Count > 0;
    }
}
