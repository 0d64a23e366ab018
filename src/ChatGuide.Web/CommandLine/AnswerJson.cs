using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatGuide.Answers;
using ChatGuide.Web.Rendering;

namespace ChatGuide.Web.CommandLine;

/// <summary>An answer as <c>ask --json</c> prints it.</summary>
internal sealed record AnswerReport(
    string Question,
    string Answer,
    AnswerKind Kind,
    double Confidence,
    string Form,
    IReadOnlyList<CitationReport> Citations,
    IReadOnlyList<RelatedReport> Related,
    IReadOnlyList<string> Suggestions,
    string CorpusVersion,
    string? Explanation)
{
    public static AnswerReport Of(string question, Answer answer, string? explanation, Phrases phrases)
    {
        var links = new SourceLinks(Base: null);
        return new AnswerReport(
            question,
            AnswerText.Body(answer, phrases),
            answer.Kind,
            answer.Confidence,
            answer.Form,
            [.. answer.Citations.Select(c => CitationReport.Of(c, links))],
            [.. answer.Related.Select(r => new RelatedReport(r.Text, r.Citation))],
            answer.Suggestions,
            answer.CorpusVersion,
            explanation);
    }
}

/// <summary>A cited place; <c>lines</c> and <c>span</c> are pairs of from and to.</summary>
internal sealed record CitationReport(
    int Position,
    string Document,
    string Title,
    string? Heading,
    IReadOnlyList<int> Lines,
    IReadOnlyList<int> Span,
    string Quote,
    string ContentHash,
    string Url)
{
    public static CitationReport Of(Citation citation, SourceLinks links) => new(
        citation.Position,
        citation.Document.Path,
        citation.Title,
        citation.HeadingPath is [.., var heading] ? heading : null,
        [citation.Lines.First, citation.Lines.Last],
        [citation.Span.Start, citation.Span.End],
        citation.Quote,
        citation.ContentHash,
        links.To(citation));
}

internal sealed record RelatedReport(string Text, int Citation);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(AnswerKindConverter)])]
[JsonSerializable(typeof(AnswerReport))]
[JsonSerializable(typeof(IReadOnlyList<AnswerReport>))]
internal sealed partial class AnswerJson : JsonSerializerContext
{
    /// <summary>For terminals: text as it reads, not escaped for a web page.</summary>
    public static AnswerJson Readable => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

internal sealed class AnswerKindConverter() : JsonStringEnumConverter<AnswerKind>(JsonNamingPolicy.CamelCase);
