namespace ChatGuide.Catalog;

/// <summary>The little words by which a sentence shows whom it is about.</summary>
internal sealed class SubjectWords
{
    /// <summary>Words that begin a clause with a subject of its own.</summary>
    public required HashSet<string> ClauseOpeners { get; set; }

    /// <summary>Words by which those who tell of their own work name it: "my title is", "I am a".</summary>
    public required List<string> Selves { get; set; }

    /// <summary>Words that may stand between the beginning of a clause and its subject.</summary>
    public required HashSet<string> Determiners { get; set; }

    /// <summary>Words before a role that is told how to become.</summary>
    public required HashSet<string> Becoming { get; set; }

    /// <summary>Phrases before a role that someone wants to have or starts in: "to be".</summary>
    public required List<string> Aims { get; set; }

    /// <summary>Words at the head of a sentence that goes on about what the one before was about.</summary>
    public required HashSet<string> Pronouns { get; set; }

    /// <summary>Words before a noun for occupations that make a sentence one on all of them: "all occupations".</summary>
    public required HashSet<string> Everyone { get; set; }

    /// <summary>Pronouns for persons and things.</summary>
    public required HashSet<string> Persons { get; set; }

    /// <summary>Pronouns for several persons.</summary>
    public required HashSet<string> Several { get; set; }

    /// <summary>Pronouns for one person.</summary>
    public required HashSet<string> Single { get; set; }

    /// <summary>Words after a name that show that no verb follows it.</summary>
    public required HashSet<string> NotVerbs { get; set; }

    /// <summary>Verbs that say what someone is, has, needs or may, not what they do.</summary>
    public required HashSet<string> States { get; set; }

    /// <summary>Words between a subject and its verb.</summary>
    public required HashSet<string> Adverbs { get; set; }

    /// <summary>Words between what a subject has and the subject: "the training of a baker".</summary>
    public required HashSet<string> Owners { get; set; }

    /// <summary>Words before what is had so.</summary>
    public required HashSet<string> Definites { get; set; }

    /// <summary>Words that begin an aside between a subject and its verb: "motion designers, who …,".</summary>
    public required HashSet<string> Asides { get; set; }

    /// <summary>Words that join two subjects.</summary>
    public required HashSet<string> Joints { get; set; }

    /// <summary>Words that begin what qualifies a subject at the head of a sentence.</summary>
    public required HashSet<string> Attributes { get; set; }

    /// <summary>Words that begin where or when something holds.</summary>
    public required HashSet<string> Places { get; set; }

    /// <summary>Words before a role that a heading names without being about it.</summary>
    public required HashSet<string> Obliques { get; set; }

    /// <summary>Words before what somebody is set against: "more than in baking".</summary>
    public required HashSet<string> Measures { get; set; }

    /// <summary>Words at the head of a sentence that nobody else is so: "nobody trains longer than".</summary>
    public required HashSet<string> Nobody { get; set; }

    /// <summary>Words before where a move leads.</summary>
    public required HashSet<string> Directions { get; set; }
}
