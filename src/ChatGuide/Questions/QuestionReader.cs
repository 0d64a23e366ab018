using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Understands a message that holds one question: corrects it, tells small talk, and parts what asks from what only tells.</summary>
internal sealed class QuestionReader
{
    private readonly WordCorrector _corrector;
    private readonly SmallTalk _smallTalk = SmallTalk.Shipped;
    private readonly ClauseReader _clauses;
    private readonly QuestionInterpreter _interpreter;
    private readonly ContentReader _content;
    private readonly RoleLexicon _lexicon;

    public QuestionReader(CareerCatalog catalog, FactTable facts)
    {
        Words = QuestionWords.Shipped;
        _lexicon = catalog.RoleLexicon;
        var names = catalog.Roles.SelectMany(r => r.Aliases.Prepend(r.Name)).Select(n => WordReader.Read(n, catalog.Known)).ToList();
        var roleWords = names.SelectMany(n => n).Select(w => w.Lemma).Distinct().ToList();
        var topicWords = catalog.Topics.SelectMany(t => t.Ask.Concat(t.Headings)).SelectMany(WordReader.Read).Select(w => w.Lower);
        var preferred = roleWords.Concat(roleWords.Select(Lemmas.Plural)).Concat(topicWords).Concat(Words.Known.SelectMany(WordReader.Read).Select(w => w.Lower));
        var spelling = new Spelling(preferred, facts.Words.Order(StringComparer.Ordinal), catalog.English, roleWords.Concat(roleWords.Select(Lemmas.Plural)));
        _corrector = new WordCorrector(Words, spelling, roleWords, new RoleNameCorrector(catalog.RoleLexicon, names, spelling));
        _clauses = new ClauseReader(Words);
        _content = new ContentReader(catalog, facts.Terms, Words);
        _interpreter = new QuestionInterpreter(catalog, facts, Words, spelling, _clauses, _content);
    }

    internal QuestionWords Words { get; }

    /// <summary>Whether a word carries content at all.</summary>
    public bool Carries(Word word) => _content.Carries(word);

    /// <summary>A word as one that an answer must account for.</summary>
    public ContentWord Content(Word word) => _content.Read(word);

    /// <summary>Whether the name of a role ends with a word.</summary>
    public bool EndsRole(IReadOnlyList<Word> words, int at) => _lexicon.Find(words).Exists(m => m.Last == at);

    public Question Read(string text)
    {
        var corrections = new List<Correction>();
        var raw = WordReader.Read(text);
        var words = _corrector.Correct(raw, corrections);
        if (_smallTalk.Kind(words) is { } kind) return new Question { Text = text, Words = words, Form = QuestionForm.SmallTalk, SmallTalk = kind };
        if (_smallTalk.RemarkBefore(words) is > 0 and var asked) return Read(text[words[asked].Start..]);

        var clauses = _clauses.Read(words);
        var question = _interpreter.Read(text, raw, clauses, corrections);
        return clauses.Told.Count > 0 && AsksNothing(question) ? _interpreter.Read(text, raw, new Clauses(words, []), corrections) : question;
    }

    /// <summary>Whether a message asks nothing, but tells something from its first word to its last.</summary>
    public bool OnlyTells(string text) => _clauses.OnlyTells(_corrector.Correct(WordReader.Read(text), []));

    /// <summary>Whether nothing can be told from a question by itself: "how does that work?", "what is the way?"</summary>
    public bool IsEmpty(Question question) => AsksNothing(question) && question.Form is QuestionForm.Topic or QuestionForm.Define or QuestionForm.Describe or QuestionForm.YesNo or QuestionForm.Clarify or QuestionForm.Reverse;

    private static bool AsksNothing(Question question) =>
        question is { Roles.Count: 0, Candidates.Count: 0, UnknownRoles.Count: 0, Topics.Count: 0, Content.Count: 0, AsksDegree: false, RefersBack: false };
}
