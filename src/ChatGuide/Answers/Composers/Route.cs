using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>One of the ways that a question may be answered.</summary>
/// <param name="Takes">Whether a question goes this way.</param>
/// <param name="Compose">Writes the answer; null where it has none, and the next way is tried.</param>
internal sealed record Route(Func<Question, bool> Takes, Func<Question, AnswerWriter, Composition?> Compose);
