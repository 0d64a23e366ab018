using ChatGuide.Questions;

namespace ChatGuide.Answers;

/// <summary>What a composer made of a question: what was written, how sure it is, and the evidence it was made from.</summary>
/// <param name="Kind">What kind of answer it is.</param>
/// <param name="Confidence">Between 0 and 1.</param>
/// <param name="Evidence">The facts considered, best first.</param>
internal sealed record Composition(AnswerKind Kind, double Confidence, IReadOnlyList<Evidence> Evidence)
{
    public static Composition Answered(double confidence, IReadOnlyList<Evidence> evidence) => new(AnswerKind.Answer, confidence, evidence);
}

/// <summary>Answers one form of question: writes and returns what it was made of, or returns null when the corpus does not answer.</summary>
internal interface IComposer
{
    Composition? Compose(Question question, AnswerWriter writer);
}
