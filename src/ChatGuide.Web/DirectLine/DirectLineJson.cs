using System.Text.Json.Serialization;
using ChatGuide.Web.Activities;

namespace ChatGuide.Web.DirectLine;

/// <summary>A conversation as a client is told of it.</summary>
internal sealed record ConversationResponse(
    string ConversationId,
    string Token,
    [property: JsonPropertyName("expires_in")] int ExpiresIn,
    string? StreamUrl,
    string ReferenceGrammarId);

/// <summary>What may be said when asking for a token.</summary>
internal sealed record TokenRequest(ChannelAccount? User);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 34)]
[JsonSerializable(typeof(ActivitySet))]
[JsonSerializable(typeof(ConversationResponse))]
[JsonSerializable(typeof(TokenRequest))]
internal sealed partial class DirectLineJson : JsonSerializerContext;
