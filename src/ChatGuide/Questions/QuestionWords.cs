using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The words of <see cref="QuestionFile"/>, ready to be looked up.</summary>
internal sealed class QuestionWords
{
    private readonly Dictionary<string, List<string>> _synonyms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _fillers;
    private readonly PhraseTable<bool> _frames;
    private readonly PhraseTable<string> _wanted = new(w => w.Lower);

    private QuestionWords(QuestionFile file)
    {
        _fillers = [.. file.Fillers.Select(WordReader.Fold)];
        foreach (var confusion in file.Confusions) Confusions.Add(confusion.Typed, confusion);
        Spellings = file.Spellings;
        Leet = file.Leet.ToDictionary(l => l.Key[0], l => l.Value[0]);
        Courtesies = [.. file.Courtesies];
        Dislikes = Table(file.Dislikes);
        ClauseEnds = [.. file.ClauseEnds];
        Relatives = [.. file.Relatives];
        Earning = [.. file.Earning];
        Faint = [.. file.Faint];
        Readers = [.. file.Readers];
        Marks = new FormMarks(file.Forms);
        Most = Table(file.Degrees.Most);
        Least = Table(file.Degrees.Least);
        Pronouns = Table(file.Pronouns);
        Stands = [.. file.Stands];
        Demonstratives = [.. file.Demonstratives];
        Laden = [.. file.Laden];
        Generic = Table(file.Generic);
        Verbal = [.. file.Moves.Verbal];
        foreach (var (theme, phrases) in file.Themes)
        {
            foreach (var phrase in phrases) Themes.Add(phrase, theme);
        }

        Defining = file.Defining;
        Asking = file.Asking;
        foreach (var (kind, phrases) in file.Asking.Wanted)
        {
            foreach (var phrase in phrases) _wanted.Add(phrase, kind);
        }

        Examples = Table(file.Examples);
        Continuing = Table(file.Asking.Continuing);
        Negations = [.. file.Negations];
        Glossaries = [.. file.Glossaries];
        Working = [.. file.Working];
        Personal = [.. file.Personal];
        Circumstances = Table(file.Circumstances);
        _frames = Table(file.Frames);
        Clauses = new ClauseWords(Table(file.Clauses.Asking), Table(file.Clauses.Subjects), Table(file.Clauses.Tells), Table(file.Clauses.Turns), Table(file.Clauses.Asides), Table(file.Clauses.Conditions), Table(file.Clauses.Reports), Table(file.Clauses.Naming));
        Languages = file.Languages.ToDictionary(l => l.Key, l => l.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (phrases, sign) in (IEnumerable<(List<string>, MoveSign)>)[(file.Moves.From, MoveSign.From), (file.Moves.Self, MoveSign.Self), (file.Moves.To, MoveSign.To), (file.Moves.Toward, MoveSign.Toward), (file.Moves.Within, MoveSign.Within), (file.Moves.Ends, MoveSign.End)])
        {
            foreach (var phrase in phrases) Moves.Add(phrase, sign);
        }

        for (var i = 0; i < file.Ordinals.Count; i++)
        {
            foreach (var phrase in file.Ordinals[i]) Ordinals.Add(phrase, i);
        }

        foreach (var phrase in file.Last) Ordinals.Add(phrase, -1);
        foreach (var set in file.Synonyms)
        {
            foreach (var word in set)
            {
                var key = Key(word);
                if (!_synonyms.TryGetValue(key, out var others)) _synonyms[key] = others = [];
                others.AddRange(set.Where(o => Key(o) != key));
            }
        }

        Known = [.. file.Fillers.Where(f => f.Length > 4), .. file.Forms.Values.SelectMany(f => f).SelectMany(p => p.Split(' ', '^', '$')).Where(w => w.Length > 4), .. file.Degrees.Most, .. file.Degrees.Least];
    }

    /// <summary>Words typed wrong that are words themselves, and what is meant.</summary>
    public PhraseTable<QuestionFile.Confusion> Confusions { get; } = new(w => w.Lower);

    /// <summary>Letters of a word, and those that another spelling has in their place.</summary>
    public IReadOnlyDictionary<string, string> Spellings { get; }

    /// <summary>Digits and the letters they are typed for.</summary>
    public IReadOnlyDictionary<char, char> Leet { get; }

    /// <summary>Words by which a person says what they would not have.</summary>
    public PhraseTable<bool> Dislikes { get; }

    /// <summary>Words that begin another clause.</summary>
    public HashSet<string> ClauseEnds { get; }

    /// <summary>Words that begin a clause on what stands before it.</summary>
    public HashSet<string> Relatives { get; }

    /// <summary>Words that tell little of what a person can.</summary>
    public HashSet<string> Faint { get; }

    /// <summary>Words before an amount of money by which a document says that someone earns it.</summary>
    public HashSet<string> Earning { get; }

    /// <summary>Words by which a document speaks to its reader.</summary>
    public HashSet<string> Readers { get; }

    /// <summary>Words before a question that are no part of it.</summary>
    public HashSet<string> Courtesies { get; }

    /// <summary>The words by which the clauses of a message are told apart.</summary>
    public ClauseWords Clauses { get; }

    public FormMarks Marks { get; }

    public PhraseTable<bool> Most { get; }

    public PhraseTable<bool> Least { get; }

    public PhraseTable<bool> Pronouns { get; }

    /// <summary>Words that stand for someone of the kind spoken of: "become one".</summary>
    public HashSet<string> Stands { get; }

    /// <summary>Questions that are put in many ways and mean the same.</summary>
    public PhraseTable<string> Themes { get; } = new(w => w.Lower);

    /// <summary>Phrases in which "you" or "i" stands for whoever does some work.</summary>
    public PhraseTable<bool> Generic { get; }

    /// <summary>Words after which a bare "to" begins what is done.</summary>
    public HashSet<string> Verbal { get; }

    /// <summary>What a hyphen ties to a thing that there is much of: "maths-heavy".</summary>
    public HashSet<string> Laden { get; }

    /// <summary>Words for what was just said: "is that more than …".</summary>
    public HashSet<string> Demonstratives { get; }

    /// <summary>Words before and after the ends of a change of career.</summary>
    public PhraseTable<MoveSign> Moves { get; } = new(w => w.Lower);

    /// <summary>Places in a list, from 0; -1 is the last.</summary>
    public PhraseTable<int> Ordinals { get; } = new(w => w.Lower);

    public HashSet<string> Negations { get; }

    /// <summary>The words by which a sentence shows that it defines its subject.</summary>
    public DefiningWords Defining { get; }

    /// <summary>The little words that show what a message asks, tells or goes on about.</summary>
    public AskingWords Asking { get; }

    /// <summary>Phrases that go on with what was asked before.</summary>
    public PhraseTable<bool> Continuing { get; }

    /// <summary>Words that make a question one about working life.</summary>
    public HashSet<string> Working { get; }

    /// <summary>Words by which a person speaks of their own affairs.</summary>
    public HashSet<string> Personal { get; }

    /// <summary>Words before one that only says where or when something is done.</summary>
    public PhraseTable<bool> Circumstances { get; }

    /// <summary>Words in a title that say: here terms are defined.</summary>
    public HashSet<string> Glossaries { get; }

    public Dictionary<string, HashSet<string>> Languages { get; }

    /// <summary>Words that end a list of examples.</summary>
    public PhraseTable<bool> Examples { get; }

    /// <summary>Words that spelling mistakes may be corrected to.</summary>
    public IReadOnlyList<string> Known { get; }

    public static QuestionWords Load() => new(ShippedFile.Yaml<QuestionFile>("Questions/Data/questions.yaml"));

    /// <summary>The indexes of the words of the polite frames around a question ("could you tell me …").</summary>
    public IEnumerable<int> Framing(IReadOnlyList<Word> words) => _frames.All(words).SelectMany(m => Enumerable.Range(m.First, m.Length));

    /// <summary>What kind of answer a question wants, by what it begins with after words of courtesy: "time", "amount"; null where it tells none.</summary>
    public string? WantedBy(IReadOnlyList<Word> words)
    {
        var first = words.TakeWhile(w => Courtesies.Contains(w.Lower)).Count();
        return first < words.Count ? _wanted.LongestAt(words, first)?.Value : null;
    }

    /// <summary>Whether a word asks for the most or the least.</summary>
    public bool IsDegree(Word word) => Most.All([word]).Any() || Least.All([word]).Any();

    public bool IsFiller(Word word) => _fillers.Contains(word.Lower) || _fillers.Contains(word.Lemma);

    /// <summary>Other words or phrases that may stand in an answer where this one stands in the question.</summary>
    public IReadOnlyList<string> Synonyms(Word word) => _synonyms.TryGetValue(word.Stem, out var found) ? found : [];

    private static string Key(string phrase) => string.Join(' ', WordReader.Read(phrase).Select(w => w.Stem));

    private static PhraseTable<bool> Table(IEnumerable<string> phrases)
    {
        var table = new PhraseTable<bool>(w => w.Lower);
        foreach (var phrase in phrases) table.Add(phrase, true);
        return table;
    }
}
