using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The little words that show what a message asks, tells or goes on about.</summary>
internal sealed class AskingWords
{
    /// <summary>Words that begin a question.</summary>
    public required HashSet<string> Openers { get; set; }

    /// <summary>Words that join two questions.</summary>
    public required HashSet<string> Joints { get; set; }

    /// <summary>Signs between words, and the words that they stand for.</summary>
    public required Dictionary<string, string> Signs { get; set; }

    /// <summary>The word between two roles that a question is completed with.</summary>
    public required string Conjunction { get; set; }

    /// <summary>The word between the two ends of a change of career that a question is completed with.</summary>
    public required string Toward { get; set; }

    /// <summary>Names as a question may name several: "a and b and c".</summary>
    public string Join(IEnumerable<string> names) => string.Join($" {Conjunction} ", names);

    /// <summary>Words that begin what someone tells before they ask.</summary>
    /// <summary>What begins a clause on when or why.</summary>
    public required HashSet<string> Subordinate { get; set; }

    public required HashSet<string> Statements { get; set; }

    /// <summary>Words that end what someone says of who they are: "bookbinder here".</summary>
    public required HashSet<string> Presences { get; set; }

    /// <summary>Words by which someone speaks of themselves.</summary>
    public required HashSet<string> Own { get; set; }

    /// <summary>Verbs that ask for an answer.</summary>
    public required HashSet<string> Requests { get; set; }

    /// <summary>Words before such a verb where it asks, rather than says who told what.</summary>
    public required HashSet<string> Requesters { get; set; }

    /// <summary>Words that a question, and no command, begins with.</summary>
    public required HashSet<string> Interrogatives { get; set; }

    /// <summary>Words that begin a question for yes or no.</summary>
    public required HashSet<string> Auxiliaries { get; set; }

    /// <summary>Words that ask for one of several.</summary>
    public required HashSet<string> Selectors { get; set; }

    /// <summary>Words that ask for the first of all of a kind: "which … earns most".</summary>
    public required HashSet<string> Contests { get; set; }

    /// <summary>Words that ask for something besides.</summary>
    public required HashSet<string> Besides { get; set; }

    /// <summary>Words that may stand for nothing: "how long does it take".</summary>
    public required HashSet<string> Expletives { get; set; }

    /// <summary>Words between two that are set against each other.</summary>
    public required HashSet<string> Rivals { get; set; }

    /// <summary>Words between two of which one may hold.</summary>
    public required HashSet<string> Alternatives { get; set; }

    /// <summary>Words for the subjects of the documents.</summary>
    public required HashSet<string> Subjects { get; set; }

    /// <summary>Words for whom something has to suit.</summary>
    public required HashSet<string> Seekers { get; set; }

    /// <summary>Words for what belongs to them.</summary>
    public required HashSet<string> Possessives { get; set; }

    /// <summary>Words that show that someone who tells what they like asks something else.</summary>
    public required HashSet<string> NoWishes { get; set; }

    /// <summary>Words that speak to the bot.</summary>
    public required HashSet<string> Bot { get; set; }

    /// <summary>Words for what the bot keeps, and for how it may show that.</summary>
    public required HashSet<string> Holdings { get; set; }

    /// <summary>Words before those in whose company something is done: "300 hours beside an instructor".</summary>
    public required HashSet<string> Company { get; set; }

    /// <summary>Words that ask for a person.</summary>
    public required HashSet<string> Persons { get; set; }

    /// <summary>Words for the one who asks.</summary>
    public required HashSet<string> Speakers { get; set; }

    /// <summary>Words before those who suppose something of themselves.</summary>
    public required HashSet<string> Supposing { get; set; }

    /// <summary>Verbs after which someone says what they meant.</summary>
    public required HashSet<string> Rephrasings { get; set; }

    /// <summary>The word before what someone is to be.</summary>
    public required string Being { get; set; }

    /// <summary>Words between where a move starts and where it leads.</summary>
    public required HashSet<string> Directions { get; set; }

    /// <summary>Words before the field that someone enters: "into robotics".</summary>
    public required HashSet<string> Entering { get; set; }

    /// <summary>Words before the field that something asked of a person belongs to: "the pay in robotics".</summary>
    public required HashSet<string> Within { get; set; }

    /// <summary>Words before the field that all of the documents are about: "who on the railway …".</summary>
    public required HashSet<string> Amid { get; set; }

    /// <summary>Words before a number of years that are to come.</summary>
    public required HashSet<string> Ahead { get; set; }

    /// <summary>Words that a role is named after.</summary>
    public required HashSet<string> BeforeRoles { get; set; }

    /// <summary>Words before a word that stands for a whole role: "from ML".</summary>
    public required HashSet<string> BeforeModifiers { get; set; }

    /// <summary>Words after one: "ML or".</summary>
    public required HashSet<string> AfterModifiers { get; set; }

    /// <summary>Words before one that a short message goes on with: "and AI?".</summary>
    public required HashSet<string> Resuming { get; set; }

    /// <summary>Words before a noun for persons.</summary>
    public required HashSet<string> BeforePersons { get; set; }

    /// <summary>Words before a name whose first word could ask for a topic: "a salary analyst".</summary>
    public required HashSet<string> BeforeNames { get; set; }

    /// <summary>Words before something known.</summary>
    public required HashSet<string> Definites { get; set; }

    /// <summary>Nouns that are counted rather than pointed to: "the first year".</summary>
    public required HashSet<string> Counted { get; set; }

    /// <summary>Words that begin a circumstance of what was asked before: "and in the first year?"</summary>
    public required HashSet<string> Circumstantial { get; set; }

    /// <summary>Words for one of two just spoken of.</summary>
    public required HashSet<string> Twofold { get; set; }

    /// <summary>Words for the role spoken of, as a place that one leaves: "from there".</summary>
    public required HashSet<string> Origins { get; set; }

    /// <summary>Pronouns for persons.</summary>
    public required HashSet<string> PersonPronouns { get; set; }

    /// <summary>Words after which a verb says what is done.</summary>
    public required HashSet<string> BeforeDeeds { get; set; }

    /// <summary>The sets of words by which someone asks which of several to take: a sentence that recommends one holds a word of the same set.</summary>
    public required List<List<string>> Choosing { get; set; }

    /// <summary>Phrases that go on with what was asked before.</summary>
    public required List<string> Continuing { get; set; }

    /// <summary>The kinds of answer, each with the words at the head of a question that want it.</summary>
    public required Dictionary<string, List<string>> Wanted { get; set; }

    /// <summary>Words by which a question asks for nothing but what a term means.</summary>
    public required HashSet<string> Terming { get; set; }

    /// <summary>Words that ask what someone does not have.</summary>
    public required HashSet<string> Lacks { get; set; }

    /// <summary>Whether a word speaks of whom something has to suit, or of what is theirs.</summary>
    public bool IsOfSeeker(Word word) => Seekers.Contains(word.Lower) || Possessives.Contains(word.Lower);

    /// <summary>Whether a word is one that questions begin with: "shrink my stock please" holds none.</summary>
    public bool Opens(Word word) => Openers.Contains(word.Lower) || Auxiliaries.Contains(word.Lower);

    /// <summary>Where a yes/no question begins that is asked after what someone tells or supposes: "I was bad at maths, can I still become a baker?", "if I work nights do I get …"; 0 where nothing is told before it.</summary>
    public int Outset(IReadOnlyList<Word> words)
    {
        if (words.Count == 0 || Openers.Contains(words[0].Lower)) return 0;
        var at = Enumerable.Range(1, Math.Max(0, words.Count - 2)).FirstOrDefault(i => words[i].Break != '\0' && Auxiliaries.Contains(words[i].Lower) && !Definites.Contains(words[i + 1].Lower));
        if (at == 0 && Subordinate.Contains(words[0].Lower)) at = Inverted(words);
        return words.Skip(at).Any(w => Openers.Contains(w.Lower) && !Auxiliaries.Contains(w.Lower)) ? 0 : at;
    }

    /// <summary>The verb before whom it speaks of, as only a question has it; 0 where none stands behind the first clause, or behind a word that asks for more than yes or no.</summary>
    private int Inverted(IReadOnlyList<Word> words) =>
        Enumerable.Range(2, Math.Max(0, words.Count - 3)).TakeWhile(i => !Openers.Contains(words[i].Lower) || Auxiliaries.Contains(words[i].Lower)).FirstOrDefault(i => words[i].Break == '\0' && Auxiliaries.Contains(words[i].Lower) && IsSubject(words[i + 1]) && !IsSubject(words[i - 1]));

    private bool IsSubject(Word word) => PersonPronouns.Contains(word.Lower) || Speakers.Contains(word.Lower) || Bot.Contains(word.Lower);
}
