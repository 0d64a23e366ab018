using ChatGuide.Language;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Questions;

/// <summary>The words of <see cref="QuestionFile"/>, ready to be looked up.</summary>
internal sealed class QuestionWords
{
    private const int LongestHolding = 3;
    private readonly QuestionFile _file;
    private readonly HashSet<string> _fillers;
    private readonly PhraseTable<bool> _frames;
    private readonly PhraseTable<string> _wanted;
    private readonly Synonyms _synonyms;

    private QuestionWords(QuestionFile file)
    {
        _file = file;
        _fillers = [.. file.Fillers.Select(WordReader.Fold)];
        _frames = PhraseTables.Of(file.Frames);
        _wanted = PhraseTables.Of(file.Asking.Wanted);
        _synonyms = new Synonyms(file.Synonyms);
        Confusions = PhraseTables.Of(file.Confusions.Select(c => (c.Typed, c)));
        Leet = file.Leet.ToDictionary(l => l.Key[0], l => l.Value[0]);
        Dislikes = PhraseTables.Of(file.Dislikes);
        Readers = PhraseTables.Of(file.Readers);
        Unschooled = PhraseTables.Of(file.Unschooled.SelectMany(u => u.Value.Select(p => (p, u.Key))));
        Kinds = PhraseTables.Of(file.Kinds);
        Clauses = ClauseWords.Of(file.Clauses);
        Surrounding = PhraseTables.Of(file.Around.Leads);
        Times = PhraseTables.Of(file.Around.Times);
        Marks = new FormMarks(file.Forms);
        Most = PhraseTables.Of(file.Degrees.Most);
        Least = PhraseTables.Of(file.Degrees.Least);
        Pronouns = PhraseTables.Of(file.Pronouns);
        Themes = PhraseTables.Of(file.Themes);
        Cases = PhraseTables.Of(file.Cases);
        Generic = PhraseTables.Of(file.Generic);
        Moves = PhraseTables.Of(Signs(file.Moves));
        Ordinals = PhraseTables.Of(file.Ordinals.SelectMany((phrases, i) => phrases.Select(p => (p, i))).Concat(file.Last.Select(p => (p, -1))));
        Continuing = PhraseTables.Of(file.Asking.Continuing);
        Circumstances = PhraseTables.Of(file.Circumstances);
        Examples = PhraseTables.Of(file.Examples);
        Languages = file.Languages.ToDictionary(l => l.Key, l => l.Value.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Known = [.. file.Fillers.Where(f => f.Length > 4), .. file.Forms.Values.SelectMany(f => f).SelectMany(p => p.Split(' ', '^', '$', '{', '|', '}')).Where(w => w.Length > 4), .. file.Degrees.Most, .. file.Degrees.Least];
    }

    /// <summary>The scales that people rank work by.</summary>
    public ScaleWords Scales { get; } = ScaleWords.Shipped;

    /// <summary>Words typed wrong that are words themselves, and what is meant.</summary>
    public PhraseTable<QuestionFile.Confusion> Confusions { get; }

    /// <summary>Letters of a word, and those that another spelling has in their place.</summary>
    public IReadOnlyDictionary<string, string> Spellings => _file.Spellings;

    /// <summary>Digits and the letters they are typed for.</summary>
    public IReadOnlyDictionary<char, char> Leet { get; }

    /// <summary>Phrases that join examples to the word for what they are examples of.</summary>
    public PhraseTable<bool> Kinds { get; }

    /// <summary>Words by which a person says what they would not have.</summary>
    public PhraseTable<bool> Dislikes { get; }

    /// <summary>Words that begin another clause.</summary>
    public HashSet<string> ClauseEnds => _file.ClauseEnds;

    /// <summary>Words that begin a clause on what stands before it.</summary>
    public HashSet<string> Relatives => _file.Relatives;

    /// <summary>Words that tell little of what a person can.</summary>
    public HashSet<string> Faint => _file.Faint;

    /// <summary>Words before an amount of money by which a document says that someone earns it.</summary>
    public HashSet<string> Earning => _file.Earning;

    /// <summary>Words by which a document speaks to its reader.</summary>
    public PhraseTable<bool> Readers { get; }

    /// <summary>What asks which work does without something, up to what it is.</summary>
    public string WorkWithout => _file.WorkWithout;

    /// <summary>Phrases by which someone says what they do not have of education, each with the noun for it.</summary>
    public PhraseTable<string> Unschooled { get; }

    /// <summary>Words before a question that are no part of it.</summary>
    public HashSet<string> Courtesies => _file.Courtesies;

    /// <summary>The words by which the clauses of a message are told apart.</summary>
    public ClauseWords Clauses { get; }

    /// <summary>Words that begin what only surrounds a question: "as a woman …".</summary>
    public PhraseTable<bool> Surrounding { get; }

    /// <summary>Seasons of the year and of life.</summary>
    public PhraseTable<bool> Times { get; }

    public FormMarks Marks { get; }

    public PhraseTable<bool> Most { get; }

    public PhraseTable<bool> Least { get; }

    public PhraseTable<bool> Pronouns { get; }

    /// <summary>Words that stand for someone of the kind spoken of: "become one".</summary>
    public HashSet<string> Stands => _file.Stands;

    /// <summary>Questions that are put in many ways and mean the same.</summary>
    public PhraseTable<string> Themes { get; }

    /// <summary>What people tell of their own case when they ask whether they may, and how documents speak of it.</summary>
    public PhraseTable<string> Cases { get; }

    /// <summary>Phrases in which "you" or "i" stands for whoever does some work.</summary>
    public PhraseTable<bool> Generic { get; }

    /// <summary>Words after which a bare "to" begins what is done.</summary>
    public HashSet<string> Verbal => _file.Moves.Verbal;

    /// <summary>What a hyphen ties to a thing that there is much of: "maths-heavy".</summary>
    public HashSet<string> Laden => _file.Laden;

    /// <summary>Words for what was just said: "is that more than …".</summary>
    public HashSet<string> Demonstratives => _file.Demonstratives;

    /// <summary>Words before and after the ends of a change of career.</summary>
    public PhraseTable<MoveSign> Moves { get; }

    /// <summary>Places in a list, from 0; -1 is the last.</summary>
    public PhraseTable<int> Ordinals { get; }

    public HashSet<string> Negations => _file.Negations;

    /// <summary>The words by which a sentence shows that it defines its subject.</summary>
    public DefiningWords Defining => _file.Defining;

    /// <summary>The little words that show what a message asks, tells or goes on about.</summary>
    public AskingWords Asking => _file.Asking;

    /// <summary>The words by which someone asks what is covered at all.</summary>
    public CoverageWords Coverage => _file.Coverage;

    /// <summary>Phrases that go on with what was asked before.</summary>
    public PhraseTable<bool> Continuing { get; }

    /// <summary>Words that make a question one about working life.</summary>
    public HashSet<string> Working => _file.Working;

    /// <summary>Words for work as a thing one has.</summary>
    public HashSet<string> Jobs => _file.Jobs;

    /// <summary>Words by which a person speaks of their own affairs.</summary>
    public HashSet<string> Personal => _file.Personal;

    /// <summary>Words before one that only says where or when something is done.</summary>
    public PhraseTable<bool> Circumstances { get; }

    /// <summary>Words in a title that say: here terms are defined.</summary>
    public HashSet<string> Glossaries => _file.Glossaries;

    public Dictionary<string, HashSet<string>> Languages { get; }

    /// <summary>Words that end a list of examples.</summary>
    public PhraseTable<bool> Examples { get; }

    /// <summary>Words that spelling mistakes may be corrected to.</summary>
    public IReadOnlyList<string> Known { get; }

    public static QuestionWords Shipped { get; } = new(ShippedFile.Yaml<QuestionFile>("Questions/Data/questions.yaml"));

    /// <summary>The indexes of the words of the polite frames around a question ("could you tell me …").</summary>
    public IEnumerable<int> Framing(IReadOnlyList<Word> words) => _frames.All(words).SelectMany(m => Enumerable.Range(m.First, m.Length));

    /// <summary>What kind of answer a question wants, by what it begins with after words of courtesy: "time", "amount"; null where it tells none.</summary>
    public string? WantedBy(IReadOnlyList<Word> words)
    {
        var first = words.TakeWhile(w => Courtesies.Contains(w.Lower)).Count();
        return first < words.Count ? _wanted.LongestAt(words, first)?.Value : null;
    }

    /// <summary>Where what is counted stands: behind "how many"; -1 where nothing is.</summary>
    public int CountedAt(IReadOnlyList<Word> words) => _wanted.All(words).Where(m => m.Value == "number").Select(m => m.Last + 1).DefaultIfEmpty(-1).First();

    /// <summary>Whether a word only colours what is asked: by feeling, praise, blame or degree.</summary>
    public bool IsColour(Word word) => IsIn(_file.Around.Qualities, word);

    /// <summary>Whether a noun does so too, where it narrows no other: of kin, of the turns of life, of where one heard of something.</summary>
    public bool IsColouringNoun(Word word) => IsIn(_file.Around.Nouns, word);

    /// <summary>Whether a word asks for the most or the least.</summary>
    public bool IsDegree(Word word) => Most.All([word]).Any() || Least.All([word]).Any();

    /// <summary>Whether a word carries content at all.</summary>
    public bool Carries(Word word) => !EnglishAnalyzer.IsStopWord(word.Surface) && !IsFiller(word);

    /// <summary>Where the noun stands for what the bot keeps, "figures" of "your pay figures", behind a word that speaks to it; -1 where none does.</summary>
    public int HoldingAt(IReadOnlyList<Word> words, int bot)
    {
        for (var i = bot + 1; i < words.Count && i <= bot + LongestHolding && words[i].Break == '\0' && !EnglishAnalyzer.IsStopWord(words[i].Surface); i++)
        {
            if (Asking.Holdings.Contains(words[i].Lower)) return i;
        }

        return -1;
    }

    /// <summary>Whether a word, or what it is a form of, carries nothing: "needs", but neither "fonds" nor "ETCS", of which English has no such form.</summary>
    public bool IsFiller(Word word) => _fillers.Contains(word.Lower) || (!word.IsAcronym && _fillers.Contains(word.Lemma) && !WordClasses.IsFormless(word));

    /// <summary>Whether someone says by words that something is not so, or is not liked.</summary>
    public bool Denies(IReadOnlyList<Word> words) =>
        Dislikes.All(words).Any(m => m.First == 0 || !Negations.Contains(words[m.First - 1].Lower)) || Enumerable.Range(0, words.Count).Any(i => IsDenial(words, i));

    /// <summary>Whether a word denies what follows: "no heights", but not "no fear of heights".</summary>
    public bool IsDenial(IReadOnlyList<Word> words, int at) =>
        Negations.Contains(words[at].Lower) && !(at + 1 < words.Count && Dislikes.At(words, at + 1).Any());

    /// <summary>Other words or phrases that may stand in an answer where this one stands in the question.</summary>
    public IReadOnlyList<string> Synonyms(Word word) => _synonyms.Of(word);

    private static bool IsIn(List<HashSet<string>> groups, Word word) => groups.Exists(g => g.Contains(word.Lower) || g.Contains(word.Lemma));

    private static IEnumerable<(string Phrase, MoveSign Sign)> Signs(QuestionFile.MoveWords moves)
    {
        (List<string> Phrases, MoveSign Sign)[] signs = [(moves.From, MoveSign.From), (moves.Self, MoveSign.Self), (moves.To, MoveSign.To), (moves.Toward, MoveSign.Toward), (moves.Within, MoveSign.Within), (moves.Ends, MoveSign.End)];
        return signs.SelectMany(s => s.Phrases.Select(p => (p, s.Sign)));
    }
}
