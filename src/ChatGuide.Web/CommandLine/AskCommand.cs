using System.CommandLine;
using System.Text.Json;
using ChatGuide.Answers;
using ChatGuide.Conversations;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>ask "question" …</c>: several questions are one conversation.</summary>
internal static class AskCommand
{
    private const string Why = "how do you know?";

    public static Command Create()
    {
        var questions = new Argument<string[]>("question") { Description = "What to ask; several questions are one conversation.", Arity = ArgumentArity.OneOrMore };
        var corpus = GuideSource.Option();
        var json = new Option<bool>("--json") { Description = "Print the answer as JSON (a list for several questions)." };
        var explain = new Option<bool>("--explain") { Description = "Say how each answer was found." };
        var command = new Command("ask", "Ask and print the answer with its sources.") { questions, corpus, json, explain };
        command.SetAction((parsed, stop) =>
        {
            var guide = GuideSource.Builder(parsed.GetValue(corpus)).Build(GuideSource.Progress(), stop);
            var turns = Converse(guide, parsed.GetValue(questions) ?? [], parsed.GetValue(explain));
            if (parsed.GetValue(json))
                Console.Out.WriteLine(Json(turns, guide.Phrases));
            else
                Print(turns, guide.Phrases);
            return Task.FromResult(0);
        });
        return command;
    }

    private static List<AskedTurn> Converse(Guide guide, IReadOnlyList<string> questions, bool explain)
    {
        var context = ConversationContext.Empty;
        var turns = new List<AskedTurn>();
        foreach (var question in questions)
        {
            var turn = guide.Ask(question, context);
            context = turn.Context;
            turns.Add(new AskedTurn(question, turn.Answer, explain ? AnswerText.Body(guide.Ask(Why, context).Answer, guide.Phrases) : null));
        }

        return turns;
    }

    private static string Json(IReadOnlyList<AskedTurn> turns, Phrases phrases)
    {
        AnswerReport[] reports = [.. turns.Select(t => AnswerReport.Of(t.Question, t.Answer, t.Explanation, phrases))];
        return reports is [var only]
            ? JsonSerializer.Serialize(only, AnswerJson.Readable.AnswerReport)
            : JsonSerializer.Serialize(reports, AnswerJson.Readable.IReadOnlyListAnswerReport);
    }

    private static void Print(IReadOnlyList<AskedTurn> turns, Phrases phrases)
    {
        foreach (var (turn, index) in turns.Select((t, i) => (t, i)))
        {
            if (turns.Count > 1)
                Console.Out.WriteLine($"{(index > 0 ? Environment.NewLine : "")}> {turn.Question}{Environment.NewLine}");
            string[] parts = [AnswerText.Body(turn.Answer, phrases), PlainAnswer.Notes(turn.Answer, phrases), turn.Explanation ?? ""];
            Console.Out.WriteLine(string.Join(Environment.NewLine + Environment.NewLine, parts.Where(p => p.Length > 0)));
        }
    }

    private sealed record AskedTurn(string Question, Answer Answer, string? Explanation);
}
