using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>What <c>comparisons.yaml</c> holds; its comments say what each list is for.</summary>
internal sealed class ComparisonFile
{
    public List<List<string>> Families { get; set; } = [];

    public HashSet<string> Amounts { get; set; } = [];

    /// <summary>How much the cells of a table say in words, from little to much.</summary>
    public required List<List<string>> Worded { get; set; }

    /// <summary>How a cell says yes or no.</summary>
    public required FlagWords Flags { get; set; }

    public HashSet<string> Tops { get; set; } = [];

    public HashSet<string> Scales { get; set; } = [];

    /// <summary>Phrases that say of one alone that it is so.</summary>
    public List<string> Alone { get; set; } = [];

    public required HashSet<string> Bound { get; set; }

    public required List<ScaleFile.Ends> Poles { get; set; }

    public required HashSet<string> ApartThan { get; set; }

    public required HashSet<string> Alike { get; set; }

    public required List<string> Everyone { get; set; }

    public required HashSet<string> Joints { get; set; }

    public required HashSet<string> Bounds { get; set; }

    public HashSet<string> Degrees { get; set; } = [];

    public HashSet<string> Openers { get; set; } = [];

    public HashSet<string> Starting { get; set; } = [];

    public HashSet<string> Idle { get; set; } = [];

    public required HashSet<string> Statistics { get; set; }

    public HashSet<string> Apart { get; set; } = [];

    /// <summary>The adjectives that by themselves ask for a topic: "the quickest" of these jobs is so to learn.</summary>
    public Dictionary<string, HashSet<string>> Unsaid { get; set; } = [];

    /// <summary>The shares of all at whose bound a figure is taken, each as tables head it: how else it is asked for.</summary>
    public required Dictionary<string, List<string>> Percentiles { get; set; }

    /// <summary>How the second, the third and so on of those in order are asked for.</summary>
    public required List<OrdinalWords> Ordinals { get; set; }

    /// <summary>Words right before such a place that say so without a degree.</summary>
    public required HashSet<string> Placing { get; set; }

    /// <summary>Verbs that say no more than that someone gets into work.</summary>
    public required HashSet<string> Learning { get; set; }

    public required HashSet<string> Subjects { get; set; }

    public required HashSet<string> PlaceAsking { get; set; }

    public required HashSet<string> Places { get; set; }

    public required HashSet<string> Summits { get; set; }

    public required HashSet<string> Than { get; set; }

    public required HashSet<string> Shares { get; set; }

    public required HashSet<string> Contrasts { get; set; }

    public required HashSet<string> Lesser { get; set; }

    public required HashSet<string> Little { get; set; }

    public required EntryWords Entry { get; set; }

    public required ForemostWords Foremost { get; set; }

    public sealed class OrdinalWords
    {
        public required string Name { get; set; }

        public required List<string> Ask { get; set; }
    }

    public sealed class EntryWords
    {
        public required string Topic { get; set; }

        public required HashSet<string> Adjectives { get; set; }

        public required List<string> Phrases { get; set; }

        public required HashSet<string> Verbs { get; set; }

        public required HashSet<string> Seldom { get; set; }

        public required HashSet<string> Lacked { get; set; }
    }

    public sealed class ForemostWords
    {
        public required HashSet<string> Before { get; set; }

        public required HashSet<string> Times { get; set; }

        public required List<List<string>> Alike { get; set; }

        public required List<List<string>> Things { get; set; }
    }

    internal sealed class FlagWords
    {
        public List<string> Yes { get; set; } = [];

        public List<string> No { get; set; } = [];
    }
}
