using ChatGuide.Catalog;

namespace ChatGuide.Facts;

/// <summary>Recognises sentences in which a text speaks of itself ("In this post we look at …").</summary>
internal sealed class Asides
{
    private readonly List<string> _marks = Yaml.Parse<AsidesFile>(Yaml.Resource("Facts.Data.asides.yaml"), "asides.yaml").Asides;

    public bool Holds(string sentence) => _marks.Exists(m => sentence.Contains(m, StringComparison.OrdinalIgnoreCase));

    private sealed class AsidesFile
    {
        public List<string> Asides { get; set; } = [];
    }
}
