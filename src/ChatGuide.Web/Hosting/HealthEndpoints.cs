using System.Text.Json.Serialization;

namespace ChatGuide.Web.Hosting;

/// <summary>What is served, in figures.</summary>
internal sealed record ReadyReport(string Status, int Documents, int Passages, int Rejected, string? CorpusVersion);

/// <summary><c>/health/live</c> and <c>/health/ready</c>.</summary>
internal static class HealthEndpoints
{
    public static IResult Live() => TypedResults.Json(new LiveReport("live"), HealthJson.Default.LiveReport);

    public static IResult Ready(LiveGuide guides)
    {
        if (!guides.IsReady)
            return TypedResults.Json(new ReadyReport("starting", 0, 0, 0, null), HealthJson.Default.ReadyReport, statusCode: StatusCodes.Status503ServiceUnavailable);
        var corpus = guides.Current.Corpus;
        return TypedResults.Json(
            new ReadyReport("ready", corpus.Documents.Count, corpus.Documents.Sum(d => d.Passages.Count), Rejected.Of(corpus).Count, corpus.Version),
            HealthJson.Default.ReadyReport);
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ReadyReport))]
[JsonSerializable(typeof(LiveReport))]
internal sealed partial class HealthJson : JsonSerializerContext;

/// <summary>The process runs.</summary>
internal sealed record LiveReport(string Status);
