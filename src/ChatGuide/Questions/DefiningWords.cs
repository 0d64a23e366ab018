namespace ChatGuide.Questions;

/// <summary>The words by which a sentence shows that it defines its subject, or does not.</summary>
internal sealed class DefiningWords
{
    /// <summary>Words before the subject: "a joiner".</summary>
    public HashSet<string> Determiners { get; set; } = [];

    public HashSet<string> Copulas { get; set; } = [];

    /// <summary>Words after "is" that begin the kind of thing that something is.</summary>
    public HashSet<string> Kinds { get; set; } = [];

    /// <summary>Words that begin another name of the subject: "also called".</summary>
    public HashSet<string> OtherNames { get; set; } = [];

    /// <summary>Verbs and words after which a sentence says what someone needs, earns or may become, not what they are.</summary>
    public HashSet<string> Others { get; set; } = [];

    /// <summary>Words that set the subject against another.</summary>
    public HashSet<string> Comparing { get; set; } = [];

    public required HashSet<string> Articles { get; set; }

    /// <summary>Verbs after which a sentence says what a term means.</summary>
    public required HashSet<string> TermVerbs { get; set; }

    /// <summary>Words after such a verb that begin its meaning.</summary>
    public required HashSet<string> TermKinds { get; set; }

    /// <summary>Words that begin another name of a term.</summary>
    public required HashSet<string> TermNames { get; set; }

    /// <summary>Words that take up a term after a comma: "to sight-read, which means …".</summary>
    public required HashSet<string> Relatives { get; set; }

    /// <summary>Words between a term and the field in which it is used: "a mock-up in film music".</summary>
    public required HashSet<string> Fields { get; set; }

    /// <summary>Words after what a thing is and before its name: "tools, usually called …".</summary>
    public required HashSet<string> Naming { get; set; }
}
