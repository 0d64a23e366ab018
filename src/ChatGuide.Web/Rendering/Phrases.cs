using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatGuide.Web.Rendering;

/// <summary>The words that the service adds to an answer, from <c>Rendering/phrases.json</c>.</summary>
internal sealed record Phrases
{
    public required string Sources { get; init; }

    public required string Lines { get; init; }

    public required string Line { get; init; }

    public required string Related { get; init; }

    public required string TooLong { get; init; }

    public required string Failed { get; init; }

    public required string NoText { get; init; }

    public required string NoAttachments { get; init; }

    public required string Shortened { get; init; }

    public required string EmptyCell { get; init; }

    /// <summary>Reads the phrases; one that is missing or unknown is an error that names it.</summary>
    public static Phrases Load()
    {
        using var file = Assembly.GetExecutingAssembly().GetManifestResourceStream("phrases.json")!;
        return JsonSerializer.Deserialize(file, PhrasesJson.Default.Phrases)!;
    }
}

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(Phrases))]
internal sealed partial class PhrasesJson : JsonSerializerContext;
