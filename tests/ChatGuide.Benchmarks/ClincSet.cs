using System.Text.Json;

namespace ChatGuide.Benchmarks;

/// <summary>A question to an assistant, and what it wants.</summary>
internal sealed record ClincQuestion(string Text, string Intent);

/// <summary>
/// CLINC150 (clinc/oos-eval, <c>data_full.json</c>). The test part has 4,500 questions of its 150 intents and 1,000 of none; the validation part,
/// 3,000 and 100, is there to tune on.
/// </summary>
internal static class ClincSet
{
    public const string File = "data_full.json";

    public static IReadOnlyList<ClincQuestion> Read(string path, bool validation)
    {
        string[] parts = validation ? ["val", "oos_val"] : ["test", "oos_test"];
        using var stream = System.IO.File.OpenRead(path);
        using var json = JsonDocument.Parse(stream);
        return
        [
            .. from part in parts
               from pair in json.RootElement.GetProperty(part).EnumerateArray()
               select new ClincQuestion(pair[0].GetString()!, pair[1].GetString()!),
        ];
    }
}
