using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using ChatGuide.Checking;

namespace ChatGuide.Web.CommandLine;

/// <summary>A check's report as <c>corpus check --json</c> prints it.</summary>
internal sealed record CheckDocument(
    int Documents,
    int Passages,
    int Errors,
    int Warnings,
    int Notes,
    string CorpusVersion,
    IReadOnlyList<FindingEntry> Findings,
    IReadOnlyList<string> Topics,
    IReadOnlyList<CoverageEntry> Coverage)
{
    public static CheckDocument Of(CheckReport report, string version) => new(
        report.Documents,
        report.Passages,
        report.Count(CheckSeverity.Error),
        report.Count(CheckSeverity.Warning),
        report.Count(CheckSeverity.Info),
        version,
        [.. report.Findings.Select(f => new FindingEntry(f.Rule, f.Severity, f.Document.Path, f.Line, f.Message, f.CanFix))],
        report.Coverage.Topics,
        [.. report.Coverage.Rows.Select(r => new CoverageEntry(r.Role, r.Document?.Path, r.Facts))]);
}

internal sealed record FindingEntry(string Rule, CheckSeverity Severity, string Document, int? Line, string Message, bool CanFix);

internal sealed record CoverageEntry(string Role, string? Document, IReadOnlyList<int> Facts);

/// <summary>A role as <c>corpus roles --json</c> prints it.</summary>
internal sealed record RoleEntry(string Role, IReadOnlyList<string> Aliases, IReadOnlyList<SightingEntry> Found);

internal sealed record SightingEntry(string Name, string How, string Document, int? Line);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = true,
    Converters = [typeof(CheckSeverityConverter)])]
[JsonSerializable(typeof(CheckDocument))]
[JsonSerializable(typeof(IReadOnlyList<RoleEntry>))]
internal sealed partial class CheckJson : JsonSerializerContext
{
    /// <summary>For terminals: text as it reads, not escaped for a web page.</summary>
    public static CheckJson Readable => new(new JsonSerializerOptions(Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
}

internal sealed class CheckSeverityConverter() : JsonStringEnumConverter<CheckSeverity>(JsonNamingPolicy.CamelCase);
