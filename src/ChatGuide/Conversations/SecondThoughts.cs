using ChatGuide.Answers;
using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Fitting;
using ChatGuide.Answers.Quantities;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>
/// Thinks again of a question that is refused or asked back as it stands: of the case that someone tells of themselves, of the question without what only colours it, of a term that
/// was heard, of the clause that asks, of the role whose work is told of, of a story as a whole, and of the nearest figure, verdict and sentence; the first that answers counts, with less confidence.
/// </summary>
internal sealed class SecondThoughts(Knowledge knowledge, Dispatcher dispatcher, AdviceComposer advice, AdvisedComposer advised, DeedComposer deed, ToldWork work, QuestionReader reader)
{
    private const double Coloured = 0.6;
    private const double Aside = 0.5;
    private const double Sure = 0.75;
    private readonly MilderReader _milder = new(reader);
    private readonly ClauseReadings _clauses = new(reader);
    private readonly OwnCaseComposer _ownCases = new(knowledge);
    private readonly SaidTermComposer _said = new(knowledge, reader);
    private readonly NearestFigureComposer _figure = new(knowledge);
    private readonly NearestVerdictComposer _verdict = new(knowledge);
    private readonly NearestComposer _nearest = new(knowledge);
    private readonly NearestOfSeveralComposer _several = new(knowledge);

    /// <summary>The answer to stand: what was composed, or what second thoughts find.</summary>
    /// <param name="composed">What was made of the question.</param>
    /// <param name="read">The question by itself.</param>
    /// <param name="question">The question as it was answered; in the end the one that is.</param>
    /// <param name="isFirst">Whether nothing was asked before.</param>
    /// <param name="unwritten">The writer as it was before.</param>
    /// <param name="writer">Where the answer is written; in the end the one that holds it.</param>
    public Composition Settle(Composition composed, Question read, ref Question question, bool isFirst, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        if (_said.AsksBack(question) && By(_said.Compose, question, unwritten, ref writer) is { } said) return said;
        if (composed.Kind is AnswerKind.Answer && _ownCases.Decides(question)) return OwnCase(question, unwritten, ref writer) ?? composed;

        // "I have five years behind me: which of these is the best paid?" asks of all, whatever is told before.
        var asksOfAll = question is { Form: QuestionForm.Fit, AsksDegree: true };
        if ((asksOfAll || (composed.Kind is AnswerKind.Clarification && isFirst)) && ByClause(ref question, unwritten, ref writer) is { } clause) return clause;
        if (composed.Kind is AnswerKind.Clarification && isFirst && ByWork(ref question, unwritten, ref writer) is { } worked) return worked;
        if (composed.Kind is AnswerKind.Clarification && isFirst && question.Roles.Count == 0 && By(advice.Compose, question, unwritten, ref writer) is { } told) return told;
        if (composed.Kind is AnswerKind.Clarification && isFirst && question.Roles.Count == 0 && By(advised.Compose, question, unwritten, ref writer) is { } suited) return suited;
        if (composed.Kind is not AnswerKind.Refusal) return composed;
        return OwnCase(question, unwritten, ref writer)
            ?? By(advised.Compose, question, unwritten, ref writer)
            ?? (knowledge.Words.Marks.Find(question.Words).Has("calling") ? By(deed.Compose, question, unwritten, ref writer) : null)
            ?? (read.Roles.Count + read.Topics.Count > 0 || question.Form is QuestionForm.Fit ? Milder(question, unwritten, ref writer) : null)
            ?? By(_said.Compose, question, unwritten, ref writer)
            ?? ByClause(ref question, unwritten, ref writer)
            ?? ByWork(ref question, unwritten, ref writer)
            ?? By(deed.Compose, question, unwritten, ref writer)
            ?? By(advice.Compose, question, unwritten, ref writer)
            ?? By(_figure.Compose, question, unwritten, ref writer)
            ?? By(_verdict.Compose, question, unwritten, ref writer)
            ?? By(_nearest.Compose, question, unwritten, ref writer)
            ?? By(_several.Compose, question, unwritten, ref writer)
            ?? composed;
    }

    /// <summary>Answers what the documents say on what someone tells of themselves; null where they say nothing, or the answer that is written holds some of it.</summary>
    private Composition? OwnCase(Question question, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        var trial = unwritten.Branch();
        if (question.Form is QuestionForm.Foreign || _ownCases.Compose(question, trial) is not { } told || writer.Facts.Overlaps(trial.Facts)) return null;
        writer = trial;
        return told;
    }

    /// <summary>Answers the clause of a message that asks, where the message as a whole is not answered.</summary>
    private Composition? ByClause(ref Question question, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        foreach (var clause in _clauses.Of(question))
        {
            var trial = unwritten.Branch();
            if (dispatcher.Answer(clause, trial) is not { Kind: AnswerKind.Answer, Confidence: >= Sure } answered) continue;
            (question, writer) = (clause, trial);
            return answered with { Confidence = Math.Min(answered.Confidence, Coloured) };
        }

        return null;
    }

    /// <summary>Answers of the role whose work is told of; null where none stands out, or nothing is said of it.</summary>
    private Composition? ByWork(ref Question question, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        if (work.Of(question) is not var (asked, words)) return null;
        var trial = unwritten.Branch();
        trial.Say(Say.Taken, string.Join(" … ", words.Select(w => w.Word.Surface)), knowledge.Name(asked.Roles[0]));
        if (dispatcher.Answer(asked, trial) is not { Kind: AnswerKind.Answer } answered) return null;
        (question, writer) = (asked, trial);
        return answered with { Confidence = Math.Min(answered.Confidence, Coloured) };
    }

    /// <summary>Answers in one way more; null where that does not answer it either.</summary>
    private static Composition? By(Func<Question, AnswerWriter, Composition?> compose, Question question, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        var trial = unwritten.Branch();
        if (compose(question, trial) is not { } composed) return null;
        writer = trial;
        return composed;
    }

    /// <summary>Answers a question that is refused as it stands without what is only said around it; null where that does not help either.</summary>
    private Composition? Milder(Question question, AnswerWriter unwritten, ref AnswerWriter writer)
    {
        foreach (var (milder, leftAside) in _milder.Of(question))
        {
            var trial = unwritten.Branch();
            if (leftAside.Count > 0) trial.Say(Say.NotTogether, knowledge.Join([.. leftAside.Select(w => $"“{w}”")]));
            if (dispatcher.Answer(milder, trial) is not { Kind: AnswerKind.Answer } answered) continue;
            writer = trial;
            return answered with { Confidence = Math.Min(answered.Confidence, leftAside.Count > 0 ? Aside : Coloured) };
        }

        return null;
    }
}
