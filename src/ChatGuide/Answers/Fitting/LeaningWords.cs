using ChatGuide.Language;

namespace ChatGuide.Answers.Fitting;

/// <summary>The words of <see cref="LeaningFile"/>, ready to be looked up.</summary>
internal sealed class LeaningWords
{
    private readonly LeaningFile _file;

    private LeaningWords(LeaningFile file)
    {
        _file = file;
        Suiting = PhraseTables.Of(file.Suiting);
        Headings = PhraseTables.Of(file.Headings);
        Tolerated = PhraseTables.Of(file.Tolerated);
        Repelled = PhraseTables.Of(file.Repelled);
        Instead = PhraseTables.Of(file.Instead);
        Leanings = PhraseTables.Of(file.Leanings.Concat(file.Fears).ToDictionary());
    }

    public static LeaningWords Shipped { get; } = new(ShippedFile.Yaml<LeaningFile>("Answers/Data/leanings.yaml"));

    /// <summary>What stands before whom some work suits.</summary>
    public PhraseTable<bool> Suiting { get; }

    /// <summary>What a heading says above sentences on whom work suits.</summary>
    public PhraseTable<bool> Headings { get; }

    /// <summary>Words that begin a condition.</summary>
    public HashSet<string> Conditions => _file.Conditions;

    /// <summary>Words for whoever some work suits.</summary>
    public HashSet<string> Persons => _file.Persons;

    /// <summary>What is said of a thing that does not trouble someone.</summary>
    public PhraseTable<bool> Tolerated { get; }

    /// <summary>What stands after a thing that someone dislikes.</summary>
    public PhraseTable<bool> Repelled { get; }

    /// <summary>What stands before a thing that someone would rather not have.</summary>
    public PhraseTable<bool> Instead { get; }

    /// <summary>Ways to say a leaning, each with its name.</summary>
    public PhraseTable<string> Leanings { get; }

    /// <summary>The leanings that someone has not who has this one: "noise" of "quiet".</summary>
    public IEnumerable<string> Opposites(string leaning) => _file.Opposites.Where(o => o.Contains(leaning)).SelectMany(o => o).Where(o => o != leaning);

    /// <summary>Whether a leaning is a dread, which nobody likes.</summary>
    public bool IsFear(string leaning) => _file.Fears.ContainsKey(leaning);
}
