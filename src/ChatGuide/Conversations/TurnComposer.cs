using ChatGuide.Answers;
using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Fitting;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Composes the answer to one question of a conversation: as it is likely meant, by itself or of the role last spoken of, and what it asks of the last answer.</summary>
internal sealed class TurnComposer(Knowledge knowledge, Dispatcher dispatcher, QuestionReader reader, FollowUp followUp)
{
    private const double Coloured = 0.6;
    private const double Aside = 0.5;
    private const double Sure = 0.75;

    private readonly LikelyReadings _likely = new(knowledge.Catalog, reader);
    private readonly Reasons _reasons = new(knowledge);
    private readonly MilderReader _milder = new(reader);
    private readonly ClauseReadings _clauses = new(reader);
    private readonly OwnCaseComposer _ownCases = new(knowledge);
    private readonly SaidTermComposer _said = new(knowledge, reader);
    private readonly StoryComposer _story = new(knowledge, reader);
    private readonly NearestComposer _nearest = new(knowledge);

    /// <param name="read">The question by itself.</param>
    /// <param name="question">The question as the conversation completes it; in the end the one that is answered.</param>
    /// <param name="context">What the conversation is about.</param>
    /// <param name="writer">Where the answer is written; in the end the one that holds it.</param>
    public Composition Compose(Question read, ref Question question, ConversationContext context, ref AnswerWriter writer)
    {
        var unwritten = writer.Branch();
        var composed = Likely(read, ref question, context, ref writer) ?? AsMeant(ref question, context, ref writer);
        if (composed.Kind is AnswerKind.Answer && _ownCases.Decides(question)) return OwnCase(question, unwritten, ref writer) ?? composed;
        // "I have five years behind me: which of these is the best paid?" asks of all, whatever is told before.
        if (question is { Form: QuestionForm.Fit, AsksDegree: true } && ByClause(ref question, unwritten, ref writer) is { } ranked) return ranked;
        if (composed.Kind is AnswerKind.Clarification && context.Question is null && ByClause(ref question, unwritten, ref writer) is { } clause) return clause;
        if (composed.Kind is not AnswerKind.Refusal) return composed;
        return OwnCase(question, unwritten, ref writer) ?? (read.Roles.Count + read.Topics.Count > 0 || question.Form is QuestionForm.Fit ? Milder(question, unwritten, ref writer) : null) ?? Trial(_said.Compose, question, unwritten, ref writer) ?? ByClause(ref question, unwritten, ref writer) ?? Trial(_story.Compose, question, unwritten, ref writer) ?? Trial(_nearest.Compose, question, unwritten, ref writer) ?? composed;
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

    /// <summary>Tries a way to answer what no other does; null where it does not either.</summary>
    private static Composition? Trial(Func<Question, AnswerWriter, Composition?> compose, Question question, AnswerWriter unwritten, ref AnswerWriter writer)
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

    /// <summary>Answers what a question likely means in its conversation; null where the documents answer none of that.</summary>
    private Composition? Likely(Question read, ref Question question, ConversationContext context, ref AnswerWriter writer)
    {
        foreach (var likely in _likely.Of(read, context))
        {
            var trial = writer.Branch();
            if (dispatcher.Answer(likely, trial) is not { Kind: AnswerKind.Answer } answered) continue;
            (question, writer) = (likely, trial);
            return answered;
        }

        return null;
    }

    /// <summary>Answers a question as asked of the role last spoken of, or where nothing sure is said of that, by itself.</summary>
    private Composition AsMeant(ref Question question, ConversationContext context, ref AnswerWriter writer)
    {
        if (followUp.OfSubject(question, context) is not { } meant) return Alone(question, context, ref writer);
        var (other, own) = (writer.Branch(), writer.Branch());
        var ofSubject = dispatcher.Answer(meant, other);
        var alone = dispatcher.Answer(question, own);
        if (ofSubject.Kind is not AnswerKind.Answer || (ofSubject.Confidence < Coloured && alone.Kind is AnswerKind.Answer))
        {
            writer = own;
            return alone;
        }

        (question, writer) = (meant, other);
        return ofSubject;
    }

    private Composition Alone(Question question, ConversationContext context, ref AnswerWriter writer)
    {
        switch (question.Form)
        {
            case QuestionForm.Restart:
                writer.Say(Say.Restarted);
                writer.Suggest(Openers.Of(knowledge));
                return new Composition(AnswerKind.SmallTalk, 1, []);
            case QuestionForm.Why when context.Question is { } last:
                var again = reader.Read(last);
                var tried = knowledge.Write();
                return _reasons.Write(again, dispatcher.Answer(again, tried), tried.Facts, writer);
            case QuestionForm.Why:
                writer.Say(Say.WhyNothing);
                return new Composition(AnswerKind.SmallTalk, 1, []);
            case QuestionForm.More when context.Question is { } before:
                return More(reader.Read(before), context, ref writer);
            default:
                return dispatcher.Answer(question, writer);
        }
    }

    /// <summary>What the last answer left out; once that is all shown, the role as a whole.</summary>
    private Composition More(Question last, ConversationContext context, ref AnswerWriter writer)
    {
        var trial = writer.Branch();
        trial.Skip(context.Shown);
        var rest = dispatcher.Answer(last, trial);
        if (trial.Shown > writer.Shown)
        {
            writer = trial;
            return rest;
        }

        var roles = knowledge.Catalog.RolesNamed(context.Roles);
        if (roles.Count > 0 && last.Form is not QuestionForm.Describe) return dispatcher.Answer(last with { Form = QuestionForm.Describe, Roles = roles, Topics = [], Content = [] }, writer);
        writer.Say(Say.NothingMore);
        return new Composition(AnswerKind.SmallTalk, 1, []);
    }
}
