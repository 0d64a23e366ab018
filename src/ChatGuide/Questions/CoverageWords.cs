namespace ChatGuide.Questions;

/// <summary>The words by which someone asks what is covered at all: "name the professions you can advise me on".</summary>
internal sealed class CoverageWords
{
    /// <summary>Nouns for something that lists all: "index", "menu".</summary>
    public required HashSet<string> Listings { get; set; }

    /// <summary>Words that say that something is kept, known or all of it.</summary>
    public required HashSet<string> Keeping { get; set; }

    /// <summary>Words after which one job stands for all of them: "every job".</summary>
    public required HashSet<string> Each { get; set; }

    /// <summary>All other words that such a question may hold.</summary>
    public required HashSet<string> Around { get; set; }
}
