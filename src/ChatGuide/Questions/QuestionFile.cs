namespace ChatGuide.Questions;

/// <summary>The shipped <c>questions.yaml</c>: how questions are put in English.</summary>
internal sealed class QuestionFile
{
    public List<string> Fillers { get; set; } = [];

    /// <summary>What asks which work does without something, up to what it is.</summary>
    public required string WorkWithout { get; set; }

    /// <summary>What someone says they do not have of education, by the noun for it.</summary>
    public required Dictionary<string, List<string>> Unschooled { get; set; }

    public List<Confusion> Confusions { get; set; } = [];

    public Dictionary<string, string> Leet { get; set; } = [];

    public required List<string> Examples { get; set; }

    public HashSet<string> Courtesies { get; set; } = [];

    public required List<string> Kinds { get; set; }

    public List<string> Dislikes { get; set; } = [];

    public HashSet<string> ClauseEnds { get; set; } = [];

    public required HashSet<string> Relatives { get; set; }

    public required HashSet<string> Earning { get; set; }

    public required HashSet<string> Faint { get; set; }

    public required List<string> Readers { get; set; }

    public List<List<string>> Synonyms { get; set; } = [];

    public required Dictionary<string, string> Spellings { get; set; }

    public Dictionary<string, List<string>> Forms { get; set; } = [];

    public DegreeWords Degrees { get; set; } = new();

    public List<string> Pronouns { get; set; } = [];

    public required HashSet<string> Stands { get; set; }

    public required HashSet<string> Laden { get; set; }

    public required Dictionary<string, List<string>> Themes { get; set; }

    public required Dictionary<string, List<string>> Cases { get; set; }

    public required List<string> Generic { get; set; }

    public required HashSet<string> Demonstratives { get; set; }

    public required MoveWords Moves { get; set; }

    public required DefiningWords Defining { get; set; }

    public List<List<string>> Ordinals { get; set; } = [];

    public List<string> Last { get; set; } = [];

    public HashSet<string> Negations { get; set; } = [];

    public HashSet<string> Glossaries { get; set; } = [];

    public List<string> Frames { get; set; } = [];

    public required ClauseLists Clauses { get; set; }

    public required AroundWords Around { get; set; }

    public HashSet<string> Working { get; set; } = [];

    public HashSet<string> Jobs { get; set; } = [];

    public HashSet<string> Personal { get; set; } = [];

    public required AskingWords Asking { get; set; }

    public required CoverageWords Coverage { get; set; }

    public List<string> Circumstances { get; set; } = [];

    public Dictionary<string, List<string>> Languages { get; set; } = [];

    internal sealed class Confusion
    {
        public string Typed { get; set; } = "";

        public string Meant { get; set; } = "";

        public List<string> Unless { get; set; } = [];

        public bool Between { get; set; }

        public List<string> Before { get; set; } = [];

        public bool BeforeRoles { get; set; }
    }

    internal sealed class ClauseLists
    {
        public required List<string> Asking { get; set; }

        public required List<string> Subjects { get; set; }

        public required List<string> Tells { get; set; }

        public required List<string> Turns { get; set; }

        public required List<string> Asides { get; set; }

        public required List<string> Conditions { get; set; }

        public required List<string> Reports { get; set; }

        public required List<string> Naming { get; set; }
    }

    internal sealed class AroundWords
    {
        public required List<HashSet<string>> Qualities { get; set; }

        public required List<HashSet<string>> Nouns { get; set; }

        public required List<string> Times { get; set; }

        public required List<string> Leads { get; set; }
    }

    internal sealed class MoveWords
    {
        public List<string> From { get; set; } = [];

        public required List<string> Self { get; set; }

        public List<string> To { get; set; } = [];

        public required List<string> Toward { get; set; }

        public List<string> Within { get; set; } = [];

        public required HashSet<string> Verbal { get; set; }

        public List<string> Ends { get; set; } = [];
    }

    internal sealed class DegreeWords
    {
        public List<string> Most { get; set; } = [];

        public List<string> Least { get; set; } = [];
    }
}
