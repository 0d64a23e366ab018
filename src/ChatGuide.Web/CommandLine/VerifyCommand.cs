using System.CommandLine;
using System.Globalization;
using ChatGuide.Verification;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>verify TRANSCRIPT</c>: whether every place that stored answers cite is still what it was; exit code 1 where one is not.</summary>
internal static class VerifyCommand
{
    private const string StandardInput = "-";
    private const int QuoteLength = 80;

    public static Command Create()
    {
        var transcript = new Argument<string>("TRANSCRIPT") { Description = "A file that ask --json printed; - reads it from standard input." };
        var corpus = GuideSource.Option();
        var command = new Command("verify", "Look up again what stored answers cite; exit code 1 unless all of it holds.") { transcript, corpus };
        command.SetAction((parsed, stop) => Task.FromResult(Verify(parsed.GetValue(transcript)!, parsed.GetValue(corpus), stop)));
        return command;
    }

    private static int Verify(string transcript, string? corpus, CancellationToken stop)
    {
        var checks = new CitationVerifier(GuideSource.Builder(corpus).Options).Verify(Read(transcript), stop);
        foreach (var check in checks) Print(check);
        var counts = Enum.GetValues<CitationState>().Select(s => string.Create(CultureInfo.InvariantCulture, $"{checks.Count(c => c.State == s)} {Word(s)}"));
        Console.Out.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{checks.Count} citations: {string.Join(", ", counts)}"));
        return checks.All(c => c.State == CitationState.Holds) ? 0 : 1;
    }

    private static IReadOnlyList<CitedPlace> Read(string transcript)
    {
        if (transcript != StandardInput && !File.Exists(transcript)) throw new StartException($"The transcript {transcript} does not exist.");
        try
        {
            return transcript == StandardInput
                ? Transcript.Parse(Console.In.ReadToEnd(), "standard input")
                : Transcript.Parse(File.ReadAllText(transcript), transcript);
        }
        catch (FormatException malformed)
        {
            throw new StartException(malformed.Message);
        }
    }

    private static void Print(CitationCheck check)
    {
        var place = check.Lines is { } lines ? string.Create(CultureInfo.InvariantCulture, $":{lines.First}-{lines.Last}") : "";
        var note = check.Note is null ? "" : $" ({check.Note})";
        var quote = check.Place.Quote.ReplaceLineEndings(" ");
        Console.Out.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Word(check.State),-8}  [{check.Place.Position}] {check.Place.Document}{place}{note}: {(quote.Length <= QuoteLength ? quote : quote[..QuoteLength] + "…")}"));
    }

    private static string Word(CitationState state) => state.ToString().ToLowerInvariant();
}
