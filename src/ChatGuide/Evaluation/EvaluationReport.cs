using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ChatGuide.Evaluation;

/// <summary>A set as it went.</summary>
/// <param name="Name">The set's file name without its ending.</param>
/// <param name="Corpus">The corpus as the set names it.</param>
/// <param name="CorpusVersion">The version of the corpus that was asked.</param>
/// <param name="Gates">The set's gates.</param>
/// <param name="Total">All of its cases.</param>
/// <param name="Forms">Its cases by form.</param>
/// <param name="Cases">Its cases; null where only totals are told.</param>
public sealed record SetReport(
    string Name,
    string Corpus,
    string CorpusVersion,
    EvaluationGates Gates,
    Tally Total,
    IReadOnlyList<FormTally> Forms,
    IReadOnlyList<CaseOutcome>? Cases)
{
    /// <summary>The ending of the names of sets that are run to report, never to tune: of them only totals are told.</summary>
    public const string SealedEnding = ".sealed";
}

/// <summary>A set that was not run, and why.</summary>
public sealed record SkippedSet(string Name, string Reason);

/// <summary>What an evaluation found.</summary>
/// <param name="EvaluatedAt">When it was run.</param>
/// <param name="Sets">The sets, in the order they were given.</param>
/// <param name="Skipped">The sets left out.</param>
/// <param name="Forms">The cases of all sets by form.</param>
/// <param name="Reliability">How often answers were right, by confidence, over all sets.</param>
/// <param name="Confident">The same for all confident answers together.</param>
/// <param name="Gates">Every gate.</param>
public sealed record EvaluationReport(
    DateTimeOffset EvaluatedAt,
    IReadOnlyList<SetReport> Sets,
    IReadOnlyList<SkippedSet> Skipped,
    IReadOnlyList<FormTally> Forms,
    IReadOnlyList<ConfidenceBand> Reliability,
    ConfidenceBand Confident,
    IReadOnlyList<GateResult> Gates)
{
    /// <summary>Whether every gate was kept.</summary>
    [JsonIgnore]
    public bool Holds => Gates.All(g => g.Holds);

    public string ToJson() => JsonSerializer.Serialize(this, ReportJson.Readable.EvaluationReport);

    /// <summary>Reads what <see cref="ToJson"/> wrote.</summary>
    /// <exception cref="FormatException">It is no such report; the message says where.</exception>
    public static EvaluationReport Parse(string json, string name)
    {
        try
        {
            var report = JsonSerializer.Deserialize(json, ReportJson.Default.EvaluationReport);
            return report is { Sets: not null } ? report : throw new FormatException($"{name}: is no report of an evaluation.");
        }
        catch (JsonException malformed)
        {
            throw new FormatException($"{name}: is no report of an evaluation: {malformed.Message}", malformed);
        }
    }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, WriteIndented = true)]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class ReportJson : JsonSerializerContext
{
    /// <summary>Text as it reads, not escaped for a web page.</summary>
    public static ReportJson Readable => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}
