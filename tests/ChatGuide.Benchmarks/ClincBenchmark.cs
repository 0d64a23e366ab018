using System.Globalization;
using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Benchmarks;

/// <summary>
/// CLINC150 against the project's own corpus: nearly all of its questions are off topic for a careers guide, so each one that is given a
/// corpus answer is listed, by form and intent.
/// </summary>
internal static class ClincBenchmark
{
    private const int HeadLength = 140;

    public static int Run(string folder, bool validation, TextWriter output)
    {
        var file = Path.Combine(folder, ClincSet.File);
        if (!File.Exists(file))
            return OutsideData.Skip(file, output);
        var guide = ProjectCorpus.Build(ProjectCorpus.Read());
        var replies = ClincSet.Read(file, validation).Select(q => (Question: q, guide.Ask(q.Text, ConversationContext.Empty).Answer)).ToList();
        output.WriteLine($"CLINC150, {(validation ? "validation" : "test")}: {replies.Count} questions to {guide.Corpus.Documents.Count} documents");
        foreach (var kind in Enum.GetValues<AnswerKind>())
            output.WriteLine(Share(kind.ToString(), replies.Count(r => r.Answer.Kind == kind), replies.Count));
        output.WriteLine(Share("neither refused nor small talk", replies.Count(r => r.Answer.Kind is AnswerKind.Answer or AnswerKind.Clarification), replies.Count));

        foreach (var form in replies.Where(r => r.Answer.Kind is AnswerKind.Answer or AnswerKind.Clarification)
            .GroupBy(r => $"{r.Answer.Kind}, {r.Answer.Form}").OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine($"{form.Key}: {form.Count()}");
            foreach (var (question, answer) in form.OrderBy(r => r.Question.Intent, StringComparer.Ordinal).ThenBy(r => r.Question.Text, StringComparer.Ordinal))
            {
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {answer.Confidence:F2}  {question.Intent}: {question.Text}"));
                output.WriteLine($"        {Head(answer, guide.Phrases)}");
            }
        }

        return 0;
    }

    private static string Share(string name, int count, int of) =>
        string.Create(CultureInfo.InvariantCulture, $"  {name,-32}{count,6}  {100.0 * count / of,6:F2} %");

    private static string Head(Answer answer, Phrases phrases)
    {
        var text = AnswerText.Render(answer, phrases).ReplaceLineEndings(" ");
        return text.Length <= HeadLength ? text : text[..HeadLength] + "…";
    }
}
