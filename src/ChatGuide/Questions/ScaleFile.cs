namespace ChatGuide.Questions;

/// <summary>What <c>scales.yaml</c> holds; its comments say what each list is for.</summary>
internal sealed class ScaleFile
{
    public required Ends Amounts { get; set; }

    public required HashSet<string> Positives { get; set; }

    public required HashSet<string> Asking { get; set; }

    public required HashSet<string> Least { get; set; }

    public required HashSet<string> Denials { get; set; }

    public required HashSet<string> Selectors { get; set; }

    public required HashSet<string> Idle { get; set; }

    public required List<Scale> Scales { get; set; }

    /// <summary>Words that point to the upper end of a scale, and to the lower.</summary>
    public sealed class Ends
    {
        public HashSet<string> Up { get; set; } = [];

        public HashSet<string> Down { get; set; } = [];

        /// <summary>To which end the first of some words points that points to any: 1 the upper, -1 the lower; 0 where none does.</summary>
        public int Of(IEnumerable<string> words) => words.Any(Up.Contains) ? 1 : words.Any(Down.Contains) ? -1 : 0;
    }

    public sealed class Scale
    {
        public required string Id { get; set; }

        public string? Topic { get; set; }

        public List<string> Of { get; set; } = [];

        public HashSet<string> Beside { get; set; } = [];

        public Ends Ends { get; set; } = new();

        public List<string> High { get; set; } = [];

        public List<string> Low { get; set; } = [];
    }
}
