using ChatGuide.Answers.Defining;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>What is put to the bot or on the user's own affairs: still a term may be asked for ("what do you mean by …"), or the pay of some role ("what would I earn").</summary>
internal sealed class ElsewhereComposer(Knowledge knowledge, QuestionKinds kinds, SmallTalkComposer smallTalk, ClarifyComposer clarify, PlainComposer plain, DefineComposer define) : IComposer
{
    private const double WellHeld = 3.9;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Count == 0) return question.AddressesBot ? smallTalk.Compose(question with { SmallTalk = "identity" }, writer) : clarify.Compose(question, writer);
        if (IsSaid(question) && plain.Compose(question, writer) is { } said) return said;
        return question is { IsPersonal: false, IsCommand: false } && kinds.IsTerm(question) ? define.ComposeTerm(question, writer) : null;
    }

    /// <summary>Whether a sentence of the documents says what is asked of it, in a row or all of it: "my first portfolio".</summary>
    private bool IsSaid(Question question) =>
        question is { AddressesBot: false, IsCommand: false, Content.Count: > 1 } && question.Words.Any(knowledge.Words.Asking.Opens)
        && plain.Find(question, question.Content) is [{ Covers: true, Words: >= WellHeld } best, ..] && (SaysInARow(best.Fact, question.Content) || SaysAll(best.Fact, question.Content));

    /// <summary>Whether one sentence has all of several words that name something: "how many projects should my first portfolio have".</summary>
    private static bool SaysAll(Fact fact, IReadOnlyList<ContentWord> content) => content.Count > 2 && content.Count(c => !WordClasses.IsSoft(c.Word)) > 1 && content.All(c => c.IsIn(fact.Has));

    private static bool SaysInARow(Fact fact, IReadOnlyList<ContentWord> content) =>
        $" {string.Join(' ', WordReader.Read(fact.Sentence.Text).Select(w => w.Lemma))} ".Contains($" {string.Join(' ', content.Select(c => c.Word.Lemma))} ", StringComparison.Ordinal);
}
