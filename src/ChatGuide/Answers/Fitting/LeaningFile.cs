namespace ChatGuide.Answers.Fitting;

/// <summary>What <c>leanings.yaml</c> holds; its comments say what each list is for.</summary>
internal sealed class LeaningFile
{
    public required List<string> Suiting { get; set; }

    public required List<string> Headings { get; set; }

    public required HashSet<string> Conditions { get; set; }

    public required HashSet<string> Persons { get; set; }

    public required List<string> Tolerated { get; set; }

    public required List<string> Repelled { get; set; }

    public required List<string> Instead { get; set; }

    public required Dictionary<string, List<string>> Leanings { get; set; }

    public required List<List<string>> Opposites { get; set; }

    public required Dictionary<string, List<string>> Fears { get; set; }
}
