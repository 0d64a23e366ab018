using ChatGuide.Answers;
using ChatGuide.Answers.Composers;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Composes the answer to one question of a conversation: as it is likely meant, by itself or of the role last spoken of, and what it asks of the last answer.</summary>
internal sealed class TurnComposer(Knowledge knowledge, Dispatcher dispatcher, SecondThoughts secondThoughts, QuestionReader reader, FollowUp followUp)
{
    private const double Surely = 0.6;

    private readonly LikelyReadings _likely = new(knowledge.Catalog, reader);
    private readonly Reasons _reasons = new(knowledge);

    /// <param name="read">The question by itself.</param>
    /// <param name="question">The question as the conversation completes it; in the end the one that is answered.</param>
    /// <param name="context">What the conversation is about.</param>
    /// <param name="writer">Where the answer is written; in the end the one that holds it.</param>
    public Composition Compose(Question read, ref Question question, ConversationContext context, ref AnswerWriter writer)
    {
        var unwritten = writer.Branch();
        var composed = Likely(read, ref question, context, ref writer) ?? AsMeant(ref question, context, ref writer);
        return secondThoughts.Settle(composed, read, ref question, context.Question is null, unwritten, ref writer);
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
        var isAnswered = ofSubject.Kind is AnswerKind.Answer;
        if (alone.Kind is AnswerKind.Answer && !(isAnswered && ofSubject.Confidence >= Surely) && (isAnswered || !IsOfOthers(alone, meant)))
        {
            writer = own;
            return alone;
        }

        (question, writer) = (meant, other);
        return ofSubject;
    }

    /// <summary>"Could I do it part time?", asked of paramedics: that call handlers may answers nothing.</summary>
    private static bool IsOfOthers(Composition alone, Question meant) =>
        meant.Form is not QuestionForm.Define && alone.Evidence.Count > 0 && alone.Evidence[0].Fact is { Roles.Count: > 0 } fact && !fact.Roles.Any(meant.Roles.Contains);

    private Composition Alone(Question question, ConversationContext context, ref AnswerWriter writer)
    {
        switch (question.Form)
        {
            case QuestionForm.Restart:
                writer.Say(Say.Restarted);
                writer.Suggest(Openers.Of(knowledge));
                return new Composition(AnswerKind.SmallTalk, 1, []);
            case QuestionForm.Why when context.Question is { } last:
                return Reasons(reader.Read(last), writer);
            case QuestionForm.Why:
                writer.Say(Say.WhyNothing);
                return new Composition(AnswerKind.SmallTalk, 1, []);
            case QuestionForm.More when context.Question is { } before:
                return More(reader.Read(before), context, ref writer);
            default:
                return dispatcher.Answer(question, writer);
        }
    }

    /// <summary>How the answer to a question came about, told from answering it once more.</summary>
    private Composition Reasons(Question asked, AnswerWriter writer)
    {
        var (question, unwritten) = (asked, knowledge.Write());
        var tried = unwritten.Branch();
        var composed = secondThoughts.Settle(dispatcher.Answer(question, tried), asked, ref question, isFirst: true, unwritten, ref tried);
        return _reasons.Write(question, composed, tried.Facts, writer);
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
