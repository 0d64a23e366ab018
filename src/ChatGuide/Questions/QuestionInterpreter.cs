using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads one question from its clauses: what it asks, of whom, and which of its words remain to be accounted for.</summary>
internal sealed class QuestionInterpreter
{
    private const int ShortMessage = 3;
    private const int ShortestCommand = 5;
    private const int FarthestRanked = 4;

    private readonly CareerCatalog _catalog;
    private readonly TermTable _terms;
    private readonly QuestionWords _words;
    private readonly FrameReader _frames;
    private readonly RoleReader _roles;
    private readonly ToldReader _told;
    private readonly MoveReader _moves;
    private readonly ContentFinder _content;
    private readonly FormReader _forms;
    private readonly CoverageReader _coverage;
    private readonly LanguageReader _languages;
    private readonly RankReader _ranks;

    public QuestionInterpreter(CareerCatalog catalog, FactTable facts, QuestionWords words, Spelling spelling, ClauseReader clauses, ContentReader reader)
    {
        _catalog = catalog;
        _terms = facts.Terms;
        _words = words;
        _frames = new FrameReader(words);
        _roles = new RoleReader(catalog, facts, words, spelling);
        _told = new ToldReader(catalog, clauses, _roles, reader, words);
        _moves = new MoveReader(catalog, facts.Terms, words);
        _content = new ContentFinder(catalog, new CorpusField(facts), words, reader, _told);
        _forms = new FormReader(words.Asking);
        _coverage = new CoverageReader(words);
        _languages = new LanguageReader(words, spelling);
        _ranks = new RankReader(catalog, words);
    }

    /// <param name="text">The message.</param>
    /// <param name="raw">Its words as typed.</param>
    /// <param name="clauses">Its words, corrected, by what asks and what tells.</param>
    /// <param name="corrections">What was corrected.</param>
    public Question Read(string text, List<Word> raw, Clauses clauses, IReadOnlyList<Correction> corrections)
    {
        var (words, told) = _told.Relevant(clauses);
        var frame = _frames.Read(words, told);
        var named = Named(frame, _catalog.TopicLexicon.Asked(words).Count > 0);
        var onTopics = _catalog.TopicLexicon.Asked(words, Enumerable.Range(0, words.Count).Where(i => IsGrade(words, i, named)).ToHashSet());
        if (AsksOfTold(frame, named, onTopics, _catalog.Topic("duties")) && _told.Topics(told, words) is { Count: > 0 } also) return Read(text, raw, clauses with { Asking = [.. clauses.Asking, .. also] }, corrections);
        var asked = onTopics.FindAll(m => !Enumerable.Range(m.First, m.Last - m.First + 1).All(i => named.Covered.Contains(i) || frame.Marks.Words("outcome").Contains(i) || frame.Marks.Words("term").Contains(i)));
        var reading = new QuestionReading(text, frame, named, asked, _moves.Read(words, named, frame.Marks.Has("move")));
        var content = _content.Find(reading);

        // "What is a lathe used for" asks about the lathe; only where no word of content stands does the frame ask for a topic.
        var topics = content.Exists(c => !_catalog.Words.Grades.Contains(c.Word.Lemma) && (!c.IsHeld || !FigureReader.IsCurrency(c.Word.Lower))) ? asked.FindAll(m => !m.IsLoose) : asked;
        return _ranks.Read(Conclude(reading, topics, _content.Settle(content, named, topics), _languages.Read(raw)), topics) with { Corrections = corrections };
    }

    /// <summary>The roles that the question names, or else the statements around it.</summary>
    private NamedRoles Named(FramedQuestion frame, bool isOnTopic)
    {
        var (words, marks) = (frame.Words, frame.Marks);
        var named = _roles.Read(words, new RoleHints
        {
            AsksOfPerson = isOnTopic && !marks.Has("reverse"),
            ComparesOrMoves = marks.Has("compare") || marks.Has("move") || words.Exists(w => _words.Asking.Alternatives.Contains(w.Lower)),
            IsShort = words.Count <= ShortMessage,
            AsksOfAll = frame.AsksDegree || marks.Has("reverse") || marks.Has("fit") || marks.Has("suits"),
            AsksWho = marks.Has("reverse") || marks.Has("fit") || marks.Has("suits") || marks.Has("traits") || marks.Has("outcome"),
        });
        var takesTold = frame.Told.Count > 0 && named.Places.Count == 0 && (frame.Refers || marks.Has("leave") || !(marks.Has("reverse") || marks.Has("list")));
        return takesTold ? _told.Roles(frame.Told, named, marks.Has("compare") || marks.Has("pair"), frame.Refers) : named;
    }

    /// <summary>Whether a question on a role leaves its topic to the statements around it: "what would I be doing" does not.</summary>
    private static bool AsksOfTold(FramedQuestion frame, NamedRoles named, List<TopicMention> asked, int duties) =>
        frame.Told.Count > 0 && asked.TrueForAll(t => t.IsLoose && t.Topic != duties) && named.Roles.Count > 0 && !frame.Marks.Has("define") && !frame.Marks.Has("describe");

    private Question Conclude(QuestionReading reading, List<TopicMention> topics, List<ContentWord> content, string? language)
    {
        var (frame, named, words) = (reading.Frame, reading.Named, reading.Frame.Words);
        // "My knees are gone after ten years as a roofer, what else could I do?": why they leave is told, not asked.
        var isOfOne = named.Roles.Count == 1 && !content.Exists(c => c.IsMissingName);
        var asksOut = isOfOne && frame.Marks.Has("leave") && reading.Move?.To is null;
        var asksWhat = isOfOne && frame.Marks.Has("unheard") && named.Unknown.Count == 0;
        var asksAll = language is null && named.Candidates.Count + named.Unknown.Count == 0 && AsksWhatIsCovered(frame, named);
        if (asksOut || asksWhat || asksAll) content = [];
        if (asksWhat || asksAll) topics = [];
        if (asksAll) named = named with { Roles = [] };
        var leaves = asksOut || _moves.IsOnlyLeft(reading.Move, content, topics);
        var isOnWork = words.Exists(w => _words.Working.Contains(w.Lower));
        var signs = Signs(reading, topics, content.Count) with { OnWork = isOnWork, EndsInRole = EndsInRole(words, named), AsksWhichWork = AsksWhichWork(words), AsksWhichOfTopic = AsksWhichOfTopic(words), RanksWork = frame.Most.Concat(frame.Least).Any(d => RanksWork(words, d.Last)) };
        if (!leaves && reading.Move is { IsWhole: false }) signs = signs with { Move = null };

        // "Which therapist earns the least" compares all of them.
        var comparesAll = signs.Degree && named.Roles.Count == 0 && named.Candidates.Count > 1 && _words.Asking.Contests.Contains(words[0].Lower);
        if (comparesAll) signs = signs with { Roles = named.Candidates.Count, OpenRole = false };
        var asking = _content.Asking(words, topics).ToList();
        var unframed = frame.Unframed;
        var isGeneric = content.Count + topics.Count > (frame.AsksDegree ? 0 : 1) && _words.Generic.All(words).Any() && _words.WantedBy(words) is not "amount";
        return new Question
        {
            Text = reading.Text,
            Words = words,
            Form = language is not null ? QuestionForm.Foreign : asksAll ? QuestionForm.List : asksOut ? QuestionForm.Topic : asksWhat ? QuestionForm.Describe : _forms.Read(signs),
            Roles = comparesAll ? named.Candidates : named.Roles,
            Candidates = comparesAll ? [] : named.Candidates,
            OpenName = named.Places.FirstOrDefault(p => p.Roles.Count > 1 && p.Roles.All(named.Candidates.Contains)) is { } open ? open.Text(words) : "",
            UnknownRoles = CorrectsItself(words, named) ? [] : named.Unknown,
            Taken = named.Taken,
            Move = reading.Move,
            Topics = leaves ? [_catalog.Topic("moves")] : [.. topics.Select(t => t.Topic).Distinct()],
            TopicTerms = [.. asking.Select(c => _terms.Find(c.Word.Stem)).Where(t => t >= 0).Distinct()],
            TopicWords = asking,
            Narrow = [.. _content.Asking(words, topics.Where(t => t.IsNarrow))],
            Content = content,
            AsksDegree = frame.AsksDegree,
            AsksLeast = frame.AsksLeast,
            IsNegated = words.Exists(w => _words.Negations.Contains(w.Lower)),
            RefersBack = named.Roles.Count == 0 && content.Count == 0 && frame.HasPronoun,
            NamesWhatItMeans = content.Exists(c => frame.Told.Contains(c.Word) || words.IndexOf(c.Word) < frame.Opening),
            IsOnWork = isOnWork,
            AddressesBot = !isGeneric && !frame.Marks.Has("purpose") && AddressesBot(unframed),
            IsCommand = topics.Count == 0 && !frame.Marks.Has("term") && frame.Opening == 0 && unframed.Count >= ShortestCommand && !_words.Asking.Interrogatives.Contains(unframed[0].Lower),
            IsPersonal = !isOnWork && !isGeneric && unframed.Any(w => _words.Personal.Contains(w.Lower)),
            Language = language,
        };
    }

    private bool AsksWhatIsCovered(FramedQuestion frame, NamedRoles named) =>
        frame.Words.Count > 0 && _coverage.IsAsked(frame.Words, named.Covered, _words.Asking.Auxiliaries.Contains(frame.Words[0].Lower) && !frame.Marks.Has("request"));

    /// <summary>Whether words speak to the bot: "can you", but not "your pay figures", which are those of the documents.</summary>
    private bool AddressesBot(IReadOnlyList<Word> words) =>
        Enumerable.Range(0, words.Count).Any(i => _words.Asking.Bot.Contains(words[i].Lower) && _words.HoldingAt(words, i) < 0);

    private static FormSigns Signs(QuestionReading reading, List<TopicMention> topics, int content)
    {
        var (frame, named) = (reading.Frame, reading.Named);
        return new FormSigns(
            Words: [.. frame.Words.Skip(frame.Opening), .. frame.Words.Take(frame.Opening)],
            Marks: frame.Marks,
            Roles: named.Roles.Count,
            Topics: topics.Count(t => !t.IsLoose || named.Roles.Count > 0),
            Content: content,
            Degree: frame.AsksDegree,
            OpenRole: named.Candidates.Count > 0,
            Move: reading.Move,
            PlainTopics: topics.Count(t => !t.IsLoose));
    }

    private bool AsksWhichWork(List<Word> words) =>
        words is [var first, var kind, var work, _, ..] && _words.Asking.Contests.Contains(first.Lower) && _words.Carries(kind) && !_words.IsDegree(kind) && _words.Working.Contains(work.Lower);

    private bool AsksWhichOfTopic(List<Word> words) =>
        words is [var which, _, var article, var asked, ..] && _words.Asking.Selectors.Contains(which.Lower) && (_words.Defining.Articles.Contains(article.Lower) || _words.Demonstratives.Contains(article.Lower)) && _catalog.TopicLexicon.Asked([asked]).Exists(m => !m.IsLoose) && !_words.Working.Contains(asked.Lower);

    private static bool EndsInRole(List<Word> words, NamedRoles named) =>
        named.Places.LastOrDefault() is { Roles.Count: 1 } place && place.Last == words.Count - 1 && place.First > 0 && words[place.First].Break is '.' or ',' or ';' or ':' or '–' or '—' or '-' or '!' or '?';

    /// <summary>"The most creative job", "the least maths-heavy career": the degree is that of work.</summary>
    private bool RanksWork(List<Word> words, int degree)
    {
        for (var i = degree + 1; i < words.Count && i <= degree + FarthestRanked && words[i].Break is '\0' or '-'; i++)
        {
            if (_words.Working.Contains(words[i].Lower)) return i > degree + 1 && _words.Asking.Contests.Contains(words[0].Lower);
            if (Search.EnglishAnalyzer.IsStopWord(words[i].Surface)) return false;
        }

        return false;
    }

    /// <summary>"An apprentice", "apprentice bakers": someone who has come so far, while "the apprentice exam" is on training.</summary>
    private bool IsGrade(List<Word> words, int at, NamedRoles named) =>
        _catalog.Words.Grades.Contains(words[at].Lemma) && (named.Covered.Contains(at + 1) || words[at].Lower != words[at].Lemma || (at > 0 && _words.Asking.BeforeRoles.Contains(words[at - 1].Lower) && (at + 1 == words.Count || words[at + 1].Break != '\0' || _words.IsFiller(words[at + 1]))));

    /// <summary>"What do database people earn, I mean data architects": what follows counts.</summary>
    private bool CorrectsItself(List<Word> words, NamedRoles named) =>
        named.Roles.Count > 0 && words.FindIndex(w => _words.Asking.Rephrasings.Contains(w.Lower)) is > 0 and var at && _words.Asking.Speakers.Contains(words[at - 1].Lower);
}
