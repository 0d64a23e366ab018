using System.Text.Json;
using System.Text.Json.Serialization;
using ChatGuide.Corpus;

namespace ChatGuide.Verification;

/// <summary>A place that an answer cited, as its transcript keeps it.</summary>
/// <param name="Question">What was asked.</param>
/// <param name="Position">The citation's number in the answer.</param>
/// <param name="Document">The document.</param>
/// <param name="Span">The characters of the place.</param>
/// <param name="Quote">The characters that stood there.</param>
/// <param name="ContentHash">SHA-256 of the file as it was read.</param>
public sealed record CitedPlace(string Question, int Position, DocumentId Document, TextSpan Span, string Quote, string ContentHash);

/// <summary>The places cited in a stored answer, or in a list of answers, as <c>ask --json</c> prints them.</summary>
public static class Transcript
{
    /// <exception cref="FormatException">The text is no transcript; the message says where.</exception>
    public static IReadOnlyList<CitedPlace> Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            TranscriptAnswer?[] answers = document.RootElement.ValueKind == JsonValueKind.Array
                ? document.Deserialize(TranscriptJson.Default.TranscriptAnswerArray) ?? []
                : [document.Deserialize(TranscriptJson.Default.TranscriptAnswer)];
            return [.. answers.SelectMany(a => Places(a, name))];
        }
        catch (JsonException malformed)
        {
            throw new FormatException($"{name}: is no transcript: {malformed.Message}", malformed);
        }
    }

    private static IEnumerable<CitedPlace> Places(TranscriptAnswer? answer, string name) =>
        answer?.Citations?.Select(c => Place(c, answer.Question, name)) ?? throw new FormatException($"{name}: an answer has no citations.");

    private static CitedPlace Place(TranscriptCitation? citation, string? question, string name) => citation switch
    {
        { Quote.Length: > 0, Document.Length: > 0, Span: [var start, var end] } when start >= 0 && end > start =>
            new CitedPlace(question ?? "", citation.Position, new DocumentId(citation.Document), new TextSpan(start, end), citation.Quote, citation.ContentHash ?? ""),
        _ => throw new FormatException($"{name}: citation {citation?.Position} of '{question}' needs a document, a quote and a span of two characters' places."),
    };
}

/// <summary>The parts of a stored answer that are verified.</summary>
internal sealed record TranscriptAnswer(IReadOnlyList<TranscriptCitation?>? Citations, string? Question);

internal sealed record TranscriptCitation(int Position, string Document, IReadOnlyList<int> Span, string Quote, string? ContentHash);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(TranscriptAnswer))]
[JsonSerializable(typeof(TranscriptAnswer[]))]
internal sealed partial class TranscriptJson : JsonSerializerContext;
