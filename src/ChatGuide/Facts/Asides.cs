using System.Buffers;

namespace ChatGuide.Facts;

/// <summary>Recognises sentences in which a text speaks of itself ("In this post we look at …").</summary>
internal sealed class Asides
{
    private readonly SearchValues<string> _marks =
        SearchValues.Create([.. ShippedFile.Yaml<AsidesFile>("Facts/Data/asides.yaml").Asides], StringComparison.OrdinalIgnoreCase);

    public bool Holds(string sentence) => sentence.AsSpan().ContainsAny(_marks);

    private sealed class AsidesFile
    {
        public List<string> Asides { get; set; } = [];
    }
}
