using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatGuide.Evaluation;

/// <summary>
/// An evaluation document of Microsoft's schema (microsoft/m365-copilot-eval, <c>schema/v1/eval-document.schema.json</c>): prompts, what is
/// expected of the replies and, after a run, the replies. What the schema has no field for stands in its extensions, under <c>chatguide</c>.
/// </summary>
internal sealed record EvaluationDocument(
    [property: JsonPropertyName("schemaVersion")] string SchemaVersion,
    IReadOnlyList<DocumentItem> Items,
    DocumentMetadata? Metadata = null,
    IReadOnlyDictionary<string, DocumentEvaluator>? DefaultEvaluators = null)
{
    public const string Version = "1.4.0";

    /// <exception cref="FormatException">The text is no such document; the message says where.</exception>
    public static EvaluationDocument Parse(string json, string name)
    {
        try
        {
            var document = JsonSerializer.Deserialize(json, DocumentJson.Default.EvaluationDocument);
            if (document is not { SchemaVersion: ['1', '.', ..], Items.Count: > 0 }) throw new FormatException($"{name}: is no evaluation document of schema version 1: it needs schemaVersion and items.");
            if (document.Items.SelectMany(i => i.Turns ?? [i]).Any(t => string.IsNullOrEmpty(t.Prompt))) throw new FormatException($"{name}: an item needs either a prompt or turns with a prompt each.");
            return document;
        }
        catch (JsonException malformed)
        {
            throw new FormatException($"{name}: is no evaluation document: {malformed.Message}", malformed);
        }
    }

    public string ToJson() => JsonSerializer.Serialize(this, DocumentJson.Readable.EvaluationDocument);
}

internal sealed record DocumentMetadata(
    string? Name,
    [property: JsonPropertyName("evaluatedAt")] DateTimeOffset? EvaluatedAt = null,
    [property: JsonPropertyName("agentName")] string? AgentName = null,
    MetadataExtensions? Extensions = null);

internal sealed record MetadataExtensions(SetExtension? Chatguide);

/// <summary>What a set says of itself.</summary>
internal sealed record SetExtension(string Corpus, EvaluationGates Gates);

/// <summary>A single turn, or a thread of turns.</summary>
internal sealed record DocumentItem
{
    public string? Name { get; init; }

    public string? Prompt { get; init; }

    public string? ExpectedResponse { get; init; }

    public string? Response { get; init; }

    public IReadOnlyDictionary<string, DocumentEvaluator>? Evaluators { get; init; }

    public string? EvaluatorsMode { get; init; }

    public IReadOnlyList<DocumentCitation>? Citations { get; init; }

    public string? Status { get; init; }

    public IReadOnlyList<DocumentItem>? Turns { get; init; }

    public ItemExtensions? Extensions { get; init; }
}

internal sealed record ItemExtensions(TurnExtension? Chatguide);

/// <summary>The case that an item is, and what a turn's reply must be.</summary>
internal sealed record TurnExtension
{
    public string? Id { get; init; }

    public string? Form { get; init; }

    public string? Expect { get; init; }

    public IReadOnlyList<string>? Contains { get; init; }

    public IReadOnlyList<string>? ContainsAny { get; init; }

    public IReadOnlyList<string>? Lacks { get; init; }

    public IReadOnlyList<string>? Cites { get; init; }
}

internal sealed record DocumentCitation(int Index, string? Text, string? Source);

internal sealed record DocumentEvaluator(double? Threshold = null, string? CitationFormat = null);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationDocument))]
internal sealed partial class DocumentJson : JsonSerializerContext
{
    /// <summary>Text as it reads, not escaped for a web page.</summary>
    public static DocumentJson Readable => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
