using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Asked;

/// <summary>A question that a document asks and answers, read as a user's is.</summary>
/// <param name="Entry">Where it stands.</param>
/// <param name="Question">How it reads.</param>
/// <param name="Roles">The roles it is about, which it names itself or has from its heading.</param>
/// <param name="Names">Whether it names them itself.</param>
internal sealed record AskedQuestion(PassageEntry Entry, Question Question, IReadOnlyList<int> Roles, bool Names)
{
    /// <summary>The questions of all documents, in order.</summary>
    public static IReadOnlyList<AskedQuestion> In(FactTable facts, QuestionReader reader) =>
        [.. facts.Passages.Where(p => p.Passage.Kind == PassageKind.QuestionAnswer).Select(p => Read(p, facts.Facts[p.First], reader))];

    private static AskedQuestion Read(PassageEntry entry, Fact question, QuestionReader reader) =>
        new(entry, reader.Read(question.Fragment.Text), question.Mentioned.Count > 0 ? question.Mentioned : question.Roles, question.Mentioned.Count > 0);
}
