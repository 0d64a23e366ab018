using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Small steps that several composers share.</summary>
internal static class Composing
{
    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    /// <summary>The words that ask for a topic, taken as content: "who needs a degree" is about degrees.</summary>
    public static IReadOnlyList<ContentWord> TopicWords(Question question) =>
    [
        .. question.TopicTerms.Select(t => new ContentWord(question.Words[0], [[t]])),
    ];
}
