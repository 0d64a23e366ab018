using ChatGuide.Language;

namespace ChatGuide.Answers.Verdicts;

/// <summary>What a word or phrase does to the claim of its clause.</summary>
internal enum Sign
{
    Deny,
    Lacking,
    Idle,
    Require,
    Waive,
    Permit,
    Forbid,
    Help,
    Mostly,
    Rarely,
    Partly,
    Only,
}

/// <summary>The shipped <c>claims.yaml</c>: how English asserts, denies, demands and permits.</summary>
internal sealed class ClaimWords
{
    private readonly PhraseTable<Sign> _signs = new(w => w.Lower);
    private readonly PhraseTable<bool> _same = new(w => w.Lower);
    private readonly ClaimFile _file;

    private ClaimWords(ClaimFile file)
    {
        _file = file;
        foreach (var (sign, phrases) in new[]
        {
            (Sign.Deny, file.Deny), (Sign.Lacking, file.Lacking), (Sign.Idle, file.Idle), (Sign.Require, file.Require), (Sign.Waive, file.Waive), (Sign.Permit, file.Permit),
            (Sign.Forbid, file.Forbid), (Sign.Help, file.Help), (Sign.Mostly, file.Mostly), (Sign.Rarely, file.Rarely), (Sign.Partly, file.Partly), (Sign.Only, file.Only),
        })
        {
            foreach (var phrase in phrases) _signs.Add(phrase, sign);
        }

        foreach (var phrase in file.Same) _same.Add(phrase, true);
    }

    public static ClaimWords Shipped { get; } = new(ShippedFile.Yaml<ClaimFile>("Answers/Data/claims.yaml"));

    /// <summary>The signs in a row of words: the longest phrase at each place, none inside another.</summary>
    public IEnumerable<PhraseMatch<Sign>> Signs(IReadOnlyList<Word> words, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_signs.LongestAt(words, i) is not { } match || match.Last > last) continue;
            yield return match;
            i = match.Last;
        }
    }

    public bool IsBreak(Word word) => _file.Breaks.Contains(word.Lower);

    public bool IsCondition(Word word) => _file.Conditions.Contains(word.Lower);

    /// <summary>Whether a verb leaves open whether what follows it is so: "people think".</summary>
    public bool IsBelief(Word word) => _file.Beliefs.Contains(word.Lower);

    public bool IsContrast(Word word) => _file.Contrasts.Contains(word.Lower);

    public bool IsAuxiliary(Word word) => _file.Auxiliaries.Contains(word.Lower);

    public bool IsPronoun(Word word) => _file.Pronouns.Contains(word.Lower);

    public bool IsAnyone(Word word) => _file.Anyone.Contains(word.Lower);

    /// <summary>Whether a verb says so little that a sentence may leave it out.</summary>
    public bool IsLight(Word word) => _file.Light.Contains(word.Lower);

    /// <summary>Whether a word compares with what follows it.</summary>
    public bool IsThan(Word word) => _file.Than.Contains(word.Lower);

    /// <summary>Whether a word is a share ("most roofers") that an article before it turns into a superlative.</summary>
    public bool IsShare(Word word) => _file.Shares.Contains(word.Lower);

    public bool IsDefinite(Word word) => _file.Definites.Contains(word.Lower);

    /// <summary>Whether a word stands between things of which one will do.</summary>
    public bool IsAlternative(Word word) => _file.Alternatives.Contains(word.Lower);

    public bool IsYes(Word word) => _file.Yes.Contains(word.Lower);

    /// <summary>Whether a word may stand between "is" and the name of what something is: "a kind of".</summary>
    public bool IsOfKind(Word word) => _file.Kinds.Contains(word.Lower);

    /// <summary>Whether a question that begins with the word asks whether something can be.</summary>
    public bool AsksPossible(Word word) => _file.PossibleAsked.Contains(word.Lower);

    public bool SaysPossible(Word word) => _file.PossibleSaid.Contains(word.Lower);

    /// <summary>Whether words say that two names mean the same.</summary>
    public bool SaySame(IReadOnlyList<Word> words) => _same.All(words).Any();

    private sealed class ClaimFile
    {
        public List<string> Deny { get; set; } = [];

        public List<string> Lacking { get; set; } = [];

        public List<string> Idle { get; set; } = [];

        public List<string> Require { get; set; } = [];

        public List<string> Waive { get; set; } = [];

        public List<string> Permit { get; set; } = [];

        public List<string> Forbid { get; set; } = [];

        public List<string> Help { get; set; } = [];

        public List<string> Mostly { get; set; } = [];

        public List<string> Rarely { get; set; } = [];

        public List<string> Partly { get; set; } = [];

        public List<string> Only { get; set; } = [];

        public HashSet<string> Anyone { get; set; } = [];

        public HashSet<string> Breaks { get; set; } = [];

        public HashSet<string> Conditions { get; set; } = [];

        public HashSet<string> Contrasts { get; set; } = [];

        public HashSet<string> Auxiliaries { get; set; } = [];

        public HashSet<string> Pronouns { get; set; } = [];

        public HashSet<string> Light { get; set; } = [];

        public List<string> Same { get; set; } = [];

        public required HashSet<string> Beliefs { get; set; }

        public required HashSet<string> Than { get; set; }

        public required HashSet<string> Shares { get; set; }

        public required HashSet<string> Definites { get; set; }

        public required HashSet<string> Alternatives { get; set; }

        public required HashSet<string> Yes { get; set; }

        public required HashSet<string> Kinds { get; set; }

        public required HashSet<string> PossibleAsked { get; set; }

        public required HashSet<string> PossibleSaid { get; set; }
    }
}
