namespace ChatGuide.Catalog;

/// <summary>The little words of the phrases by which texts name, define and speak of people by their work.</summary>
internal sealed class RolePhraseWords
{
    /// <summary>Words that ask what somebody is or does.</summary>
    public required HashSet<string> Asking { get; set; }

    /// <summary>What stands between such a word and the role: "what does a …".</summary>
    public required HashSet<string> Doing { get; set; }

    /// <summary>What ends such a question: "… do?".</summary>
    public required HashSet<string> Closing { get; set; }

    /// <summary>Verbs between what is asked and a role: "which tools must a … know".</summary>
    public required HashSet<string> Auxiliaries { get; set; }

    /// <summary>Verbs before what one becomes.</summary>
    public required HashSet<string> Becoming { get; set; }

    /// <summary>Verbs before what one is.</summary>
    public required HashSet<string> Being { get; set; }

    /// <summary>Words before the capacity in which one works.</summary>
    public required HashSet<string> Capacities { get; set; }

    /// <summary>Words before them that speak of working.</summary>
    public required HashSet<string> Working { get; set; }

    /// <summary>What a role can have that a heading speaks of: "a day in the life of a …".</summary>
    public required HashSet<string> Portraits { get; set; }

    /// <summary>Words before an article that make what follows it a person: "hire a …".</summary>
    public required HashSet<string> BeforePersons { get; set; }

    /// <summary>Articles before one of many.</summary>
    public required HashSet<string> Indefinites { get; set; }

    /// <summary>Pronouns for one person.</summary>
    public required HashSet<string> Pronouns { get; set; }

    /// <summary>The verb of what one is.</summary>
    public required HashSet<string> Singular { get; set; }

    /// <summary>The verb of what several are.</summary>
    public required HashSet<string> Plural { get; set; }

    /// <summary>Verbs of what somebody has.</summary>
    public required HashSet<string> Having { get; set; }

    /// <summary>Words that begin a clause on a person.</summary>
    public required HashSet<string> Relatives { get; set; }

    /// <summary>Those of them that show that a noun is one for persons.</summary>
    public required HashSet<string> Personal { get; set; }

    /// <summary>Words that may follow the noun for persons in a definition: "a craftsman trained in …".</summary>
    public required HashSet<string> AfterPersons { get; set; }

    /// <summary>Words that a sentence or clause begins with whose subject follows.</summary>
    public required HashSet<string> Openers { get; set; }

    /// <summary>Words between a name and another name for the same.</summary>
    public required HashSet<string> Renaming { get; set; }

    /// <summary>Those of them that say so by themselves.</summary>
    public required HashSet<string> Naming { get; set; }

    /// <summary>Those that say so behind a bracket that opens.</summary>
    public required HashSet<string> Bracketed { get; set; }

    /// <summary>Those that say so within an aside.</summary>
    public required HashSet<string> Alternatives { get; set; }

    /// <summary>Letters one of which stands in each sentence that defines somebody.</summary>
    public required List<string> DefiningMarks { get; set; }

    /// <summary>Letters one of which stands in each sentence on what somebody works as.</summary>
    public required List<string> WorkingMarks { get; set; }

    /// <summary>Headings and labels over nothing but other names.</summary>
    public required HashSet<string> OtherNames { get; set; }

    /// <summary>Letters one of which stands in each sentence that gives another name.</summary>
    public required List<string> RenamingMarks { get; set; }

    /// <summary>Whether a word is a verb of what somebody is.</summary>
    public bool IsCopula(string lower) => Singular.Contains(lower) || Plural.Contains(lower);

    /// <summary>Whether a word is a verb of what somebody is or has.</summary>
    public bool IsState(string lower) => IsCopula(lower) || Having.Contains(lower);
}
