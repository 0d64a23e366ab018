using System.Text.RegularExpressions;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Quantities;

/// <summary>One kind of quantity, as <c>measures.yaml</c> has it: how it is asked for and what answers it.</summary>
internal sealed class Measure
{
    public List<string> Ask { get; set; } = [];

    /// <summary>The nouns that its figures count.</summary>
    public HashSet<string> Nouns { get; set; } = [];

    /// <summary>Phrases that answer without a number.</summary>
    public List<string> Words { get; set; } = [];

    /// <summary>Phrases one of which has to stand in the sentence.</summary>
    public List<string> Near { get; set; } = [];

    public bool Money { get; set; }

    public bool Clock { get; set; }

    public bool Date { get; set; }

    /// <summary>Whether so many of anything in a time answer: "five trips a year".</summary>
    public bool Rate { get; set; }

    /// <summary>Whether a number answers that counts nothing named.</summary>
    public bool Bare { get; set; }
}

/// <summary>The shipped <c>measures.yaml</c>: how English asks for quantities.</summary>
internal sealed class MeasureWords
{
    private readonly PhraseTable<Measure> _asks = new(w => w.Lower);
    private readonly Dictionary<Measure, PhraseTable<bool>> _words = [];
    private readonly Dictionary<Measure, PhraseTable<bool>> _near = [];
    private readonly MeasureFile _file;
    private readonly Regex _clock;

    private MeasureWords(MeasureFile file)
    {
        _file = file;
        _clock = new Regex($@"\b\d{{1,2}}[:.]\d{{2}}\b|\b\d{{1,2}}\s?(?:{string.Join('|', file.Clock.Select(Regex.Escape))})\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        foreach (var measure in file.Measures)
        {
            foreach (var phrase in measure.Ask) _asks.Add(phrase, measure);
            _words[measure] = PhraseTables.Of(measure.Words);
            _near[measure] = PhraseTables.Of(measure.Near);
        }
    }

    public static MeasureWords Shipped { get; } = new(ShippedFile.Yaml<MeasureFile>("Answers/Data/measures.yaml"));

    /// <summary>The kind of quantity that a question asks for; null where it asks how many of something.</summary>
    public Measure? Asked(IReadOnlyList<Word> words) => _asks.First(words)?.Value;

    /// <summary>Whether words answer without a number.</summary>
    public bool SayIt(Measure measure, IReadOnlyList<Word> words) => _words[measure].All(words).Any();

    /// <summary>Whether words speak of what the measure is of; always so where it names nothing.</summary>
    public bool SpeakOfIt(Measure measure, IReadOnlyList<Word> words) => measure.Near.Count == 0 || _near[measure].All(words).Any();

    /// <summary>Whether a text gives a time of day: "9:30", "5 am".</summary>
    public bool GivesTime(string text) => _clock.IsMatch(text);

    public bool EndsNoun(Word word) => _file.Ends.Contains(word.Lower);

    public bool IsLight(Word word) => _file.Light.Contains(word.Lower);

    public bool IsPeople(string lemma) => _file.People.Contains(lemma);

    /// <summary>Whether a noun is one for people by what they are to others: "patient", "applicant"; or for what they send in.</summary>
    public bool IsServed(string lemma) => _file.Served.Contains(lemma);

    /// <summary>Whether a noun is one for what people of a trade hold: "38,000 jobs".</summary>
    public bool IsPost(string lemma) => _file.Posts.Contains(lemma);

    /// <summary>Whether a noun is a unit that something is measured in: "kg".</summary>
    public bool IsUnit(string lemma) => _file.Measures.Exists(m => m.Nouns.Contains(lemma));

    /// <summary>Whether a noun says how often something is done: "two to four times".</summary>
    public bool IsRepetition(string lemma) => _file.Repetitions.Contains(lemma);

    /// <summary>Whether a word asks for a number of what follows it.</summary>
    public bool IsMany(Word word) => _file.Many.Contains(word.Lower);

    /// <summary>Whether a word asks how many there are beside others: "how many more".</summary>
    public bool IsFurther(Word word) => _file.Further.Contains(word.Lower);

    /// <summary>Whether a word stands before what an amount is for: "a day", "per customer".</summary>
    public static bool IsPer(Word word) => FigureReader.Words.IsPer(word.Lower);

    /// <summary>The words by which two figures are told to be of the same thing.</summary>
    public AgreementWords Agreement => _file.Agreement;

    private sealed class MeasureFile
    {
        public List<Measure> Measures { get; set; } = [];

        public HashSet<string> People { get; set; } = [];

        public required HashSet<string> Served { get; set; }

        public required HashSet<string> Posts { get; set; }

        public required HashSet<string> Repetitions { get; set; }

        public HashSet<string> Ends { get; set; } = [];

        public required List<string> Clock { get; set; }

        public required HashSet<string> Light { get; set; }

        public required HashSet<string> Many { get; set; }

        public required HashSet<string> Further { get; set; }

        public required AgreementWords Agreement { get; set; }
    }
}
