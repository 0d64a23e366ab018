using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace ChatGuide.Web.Activities;

/// <summary>How activities are read and written: camel case, nothing written that is not there, no deeper than any card needs.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    PropertyNameCaseInsensitive = true,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    MaxDepth = 32)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ExpectedReplies))]
[JsonSerializable(typeof(ResourceResponse))]
[JsonSerializable(typeof(JsonElement))]
[JsonSerializable(typeof(JsonObject))]
[JsonSerializable(typeof(string))]
internal sealed partial class ActivityJson : JsonSerializerContext;

/// <summary>The body of an answer to an activity with <c>deliveryMode: expectReplies</c>.</summary>
internal sealed record ExpectedReplies(IReadOnlyList<Activity> Activities);

/// <summary>What a channel calls the activity it was sent.</summary>
internal sealed record ResourceResponse(string? Id);
