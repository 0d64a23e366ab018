using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Understands one question: what it asks, of whom, and which of its words remain to be accounted for.</summary>
internal sealed class QuestionReader
{
    private const int ShortMessage = 3;

    private readonly CareerCatalog _catalog;
    private readonly TermTable _terms;
    private readonly QuestionWords _words;
    private readonly WordCorrector _corrector;
    private readonly RoleReader _roles;
    private readonly ContentReader _content;
    private readonly MoveReader _moves;
    private readonly FormReader _forms;
    private readonly ClauseReader _clauses;
    private readonly ToldReader _told;
    private readonly SmallTalk _smallTalk = new();
    private readonly Spelling _spelling;

    public QuestionReader(CareerCatalog catalog, FactTable facts)
    {
        _catalog = catalog;
        _terms = facts.Terms;
        _words = QuestionWords.Load();
        var names = catalog.Roles.SelectMany(r => r.Aliases.Prepend(r.Name)).Select(n => WordReader.Read(n, catalog.Known)).ToList();
        var roleWords = names.SelectMany(n => n).Select(w => w.Lemma).Distinct().ToList();
        var topicWords = catalog.Topics.SelectMany(t => t.Ask.Concat(t.Headings)).SelectMany(WordReader.Read).Select(w => w.Lower);
        var preferred = roleWords.Concat(roleWords.Select(Lemmas.Plural)).Concat(topicWords).Concat(_words.Known.SelectMany(WordReader.Read).Select(w => w.Lower));
        _spelling = new Spelling(preferred, facts.Words.Order(StringComparer.Ordinal), catalog.English, roleWords.Concat(roleWords.Select(Lemmas.Plural)));
        _corrector = new WordCorrector(_words, _spelling, roleWords, new RoleNameCorrector(catalog.RoleLexicon, names, _spelling));
        _roles = new RoleReader(catalog, _terms, _words, _spelling, new RelatedNames(catalog, facts));
        _content = new ContentReader(catalog, _terms, _words);
        _forms = new FormReader(_words.Asking);
        _moves = new MoveReader(catalog.Words, _terms, _words);
        _clauses = new ClauseReader(_words);
        _told = new ToldReader(catalog, _clauses, _roles, _content, _words);
    }

    internal QuestionWords Words => _words;

    public Question Read(string text)
    {
        var corrections = new List<Correction>();
        var raw = WordReader.Read(text);
        var words = _corrector.Correct(raw, corrections);
        if (_smallTalk.Kind(words) is { } kind) return new Question { Text = text, Words = words, Form = QuestionForm.SmallTalk, SmallTalk = kind };

        var clauses = _clauses.Read(words);
        var question = Understand(text, raw, clauses, corrections);
        return clauses.Told.Count > 0 && AsksNothing(question) ? Understand(text, raw, new Clauses(words, []), corrections) : question;
    }

    /// <summary>Whether a message asks nothing, but tells something from its first word to its last.</summary>
    public bool OnlyTells(string text) => _clauses.OnlyTells(WordReader.Read(text));

    private Question Understand(string text, List<Word> raw, Clauses clauses, List<Correction> corrections)
    {
        (var words, var told) = _told.Relevant(clauses);
        var opening = Opening(words);
        var marks = _words.Marks.Find(words, opening);
        var onTopics = _catalog.TopicLexicon.Asked(words);
        var asksOfPerson = !marks.Has("reverse") && onTopics.Count > 0;
        var named = _roles.Read(words, asksOfPerson, marks.Has("compare") || marks.Has("move") || words.Exists(w => _words.Asking.Alternatives.Contains(w.Lower)), words.Count <= ShortMessage, marks.Has("reverse") || marks.Has("fit") || marks.Has("traits") || marks.Has("outcome"));
        var refers = _words.Pronouns.All(words).Any() || marks.Has("back");
        if (told.Count > 0 && named.Places.Count == 0 && (refers || !(marks.Has("reverse") || marks.Has("list")))) named = _told.Roles(told, named, marks.Has("compare") || marks.Has("pair"), refers);
        if (told.Count > 0 && onTopics.TrueForAll(t => t.IsLoose) && named.Roles.Count > 0 && !marks.Has("define") && !marks.Has("describe") && _told.Topics(told, words) is { Count: > 0 } also)
            return Understand(text, raw, clauses with { Asking = [.. clauses.Asking, .. also] }, corrections);
        var asked = onTopics.FindAll(m => !Enumerable.Range(m.First, m.Last - m.First + 1).All(i => named.Covered.Contains(i) || marks.Words("outcome").Contains(i)));
        var most = _words.Most.All(words).ToList();
        var least = _words.Least.All(words).ToList();
        var joined = JoinsByTo(words, named);
        var move = marks.Has("move") || joined ? _moves.Read(words, named.Places) : null;
        var content = Content(text, words, marks, named, asked, most.Concat(least), move, told);
        if (told.Count > 0 && content.Count + asked.Count(m => !m.IsLoose) + named.Roles.Count + named.Candidates.Count + named.Unknown.Count == 0 && (refers || marks.Has("describe") || marks.Has("define"))) content = _told.Term(text, told);
        else if (marks.Has("define") && Quotation.Of(text, words) is { Count: > 0 } quoted && content.Exists(c => quoted.Contains(c.Word))) content.RemoveAll(c => !quoted.Contains(c.Word));
        // "What is a lathe used for" asks about the lathe; only where no word of content stands does the frame ask for a topic.
        var topics = content.Exists(c => !c.IsHeld || !FigureReader.IsCurrency(c.Word.Lower)) ? asked.FindAll(m => !m.IsLoose) : asked;
        if (named.Roles.Count > 0) content.RemoveAll(c => topics.Exists(t => !t.IsLoose && _catalog.TopicLexicon.OfSentence([c.Word]).Has(t.Topic)));
        content = Settle(content, named.Roles.Count > 0 && topics.Exists(t => !t.IsLoose), named.Roles.Count > 0 ? 1 : 2);
        var signs = new FormSigns([.. words.Skip(opening), .. words.Take(opening)], marks, named.Roles.Count, topics.Count(t => !t.IsLoose || named.Roles.Count > 0), content.Count, most.Count + least.Count > 0, named.Candidates.Count > 0, move, topics.Count(t => !t.IsLoose));
        var leaves = LeavesOnly(move, content, topics);
        if (!leaves && move is { IsWhole: false }) signs = signs with { Move = null };
        // "Which therapist earns the least" compares all of them.
        var comparesAll = signs.Degree && named.Roles.Count == 0 && named.Candidates.Count > 1 && _words.Asking.Contests.Contains(words[0].Lower);
        if (comparesAll) signs = signs with { Roles = named.Candidates.Count, OpenRole = false };
        var language = Foreign(raw);
        var unframed = _words.Unframed(words);
        var asking = Asking(words, topics).ToList();
        return new Question
        {
            Text = text,
            Words = words,
            Form = language is null ? _forms.Read(signs) : QuestionForm.Foreign,
            Roles = comparesAll ? named.Candidates : named.Roles,
            Candidates = comparesAll ? [] : named.Candidates,
            OpenName = named.Places.FirstOrDefault(p => p.Roles.Count > 1 && p.Roles.All(named.Candidates.Contains)) is { } open ? open.Text(words) : "",
            UnknownRoles = CorrectsItself(words, named) ? [] : named.Unknown,
            Move = move,
            IsOnWork = words.Exists(w => _words.Working.Contains(w.Lower)),
            Topics = leaves ? [_catalog.Topic("moves")] : [.. topics.Select(t => t.Topic).Distinct()],
            TopicTerms = [.. asking.Select(w => _terms.Find(w.Stem)).Where(t => t >= 0).Distinct()],
            TopicWords = [.. asking.Select(_content.Read)],
            Narrow = [.. Asking(words, topics.Where(t => t.IsNarrow)).Select(_content.Read)],
            Content = content,
            Corrections = corrections,
            Taken = named.Taken,
            AsksDegree = signs.Degree,
            AsksLeast = least.Count > 0 && (most.Count == 0 || least[0].First < most[0].First),
            IsNegated = words.Exists(w => _words.Negations.Contains(w.Lower)),
            RefersBack = named.Roles.Count == 0 && content.Count == 0 && _words.Pronouns.All(words).Any(),
            NamesWhatItMeans = content.Exists(c => told.Contains(c.Word) || words.IndexOf(c.Word) < opening),
            Language = language,
            IsCommand = topics.Count == 0 && opening == 0 && unframed.Count > 4 && !_words.Asking.Interrogatives.Contains(unframed[0].Lower),
            AddressesBot = unframed.Any(w => _words.Asking.Bot.Contains(w.Lower)),
            IsPersonal = unframed.Any(w => _words.Personal.Contains(w.Lower)) && !words.Exists(w => _words.Working.Contains(w.Lower)),
        };
    }

    private List<ContentWord> Content(string text, List<Word> words, MarkedForms marks, NamedRoles named, List<TopicMention> asked, IEnumerable<PhraseMatch<bool>> degrees, Move? move, IReadOnlyList<Word> told)
    {
        var covered = new HashSet<int>(named.Covered);
        covered.UnionWith(_words.Framing(words));
        covered.UnionWith(Enumerable.Range(0, words.Count).Where(i => told.Contains(words[i])));
        if (move is { IsWhole: true }) covered.UnionWith(move.Words);
        foreach (var mention in asked) Cover(covered, words, mention.First, mention.Last, _catalog.TopicLexicon);
        foreach (var degree in degrees) covered.UnionWith(Enumerable.Range(degree.First, degree.Length));
        foreach (var mark in marks.All.Where(m => m.Form is "compare" or "move" or "how-many")) covered.UnionWith([mark.First, mark.Last]);
        foreach (var mark in marks.All.Where(m => m.Form is "describe" or "list" or "fit" or "term" or "traits" or "self" or "outcome" or "pair" or "other")) covered.UnionWith(Enumerable.Range(mark.First, mark.Last - mark.First + 1));
        var circumstances = _words.Circumstances.All(words).Select(m => m.Last + 1).ToHashSet();
        var content = new List<ContentWord>();
        for (var i = 0; i < words.Count; i++)
        {
            if (covered.Contains(i)) continue;
            if (i + 1 < words.Count && !covered.Contains(i + 1) && IsJoined(text, words[i], words[i + 1])) content.Add(_content.ReadJoined(words[i], words[++i]));
            else if (_content.Carries(words[i])) content.Add(_content.Read(words[i]) with { IsCircumstance = circumstances.Contains(i) });
        }

        return content;
    }

    private static bool AsksNothing(Question question) =>
        question is { Roles.Count: 0, Candidates.Count: 0, UnknownRoles.Count: 0, Topics.Count: 0, Content.Count: 0, AsksDegree: false, RefersBack: false };

    /// <summary>"part-time": two words with a hyphen between them.</summary>
    private static bool IsJoined(string text, Word first, Word second) =>
        second.Start == first.End + 1 && text[first.End] == '-';

    /// <summary>Words that say how or what is done may be left aside only where something else says what the question is about.</summary>
    private static List<ContentWord> Settle(List<ContentWord> content, bool isOnTopic, int fewest) =>
        isOnTopic || content.Count(c => !c.IsSoft && c.IsHeld) >= fewest ? content : content.ConvertAll(c => c with { IsSoft = false });

    /// <summary>Of a phrase with a gap only the words that ask are covered: "what tools ... use" leaves what stands between.</summary>
    private void Cover(HashSet<int> covered, List<Word> words, int first, int last, TopicLexicon topics)
    {
        for (var i = first; i <= last; i++)
        {
            var inGap = last - first > 1 && i != first && i != last && topics.Asked([words[i]]).Count == 0 && _content.Carries(words[i]);
            if (!inGap) covered.Add(i);
        }
    }

    /// <summary>Those words that ask for the topics which carry content themselves.</summary>
    private IEnumerable<Word> Asking(List<Word> words, IEnumerable<TopicMention> topics) =>
        topics.SelectMany(t => words[t.First..(t.Last + 1)]).Where(_content.Carries);

    /// <summary>"What do database people earn, I mean data architects": what follows counts.</summary>
    private bool CorrectsItself(List<Word> words, NamedRoles named) =>
        named.Roles.Count > 0 && words.FindIndex(w => _words.Asking.Rephrasings.Contains(w.Lower)) is > 0 and var at && _words.Asking.Speakers.Contains(words[at - 1].Lower);

    /// <summary>"What can one do after …": it asks for the moves away from a role.</summary>
    private bool LeavesOnly(Move? move, List<ContentWord> content, List<TopicMention> topics) =>
        move is { From: not null, To: null } && content.Count == 0 && _catalog.Topic("moves") is >= 0 and var moves && topics.TrueForAll(t => t.IsLoose || t.Topic == moves || t.Topic == _catalog.Topic("education"));

    /// <summary>Where the question begins after words of courtesy, or after what it is about: "Kubernetes, what is it?"; 0 where no question word follows them.</summary>
    private int Opening(List<Word> words)
    {
        var framing = _words.Framing(words).ToHashSet();
        var at = Enumerable.Range(0, words.Count).FirstOrDefault(i => !_words.Courtesies.Contains(words[i].Lower) && !framing.Contains(i), -1);
        if (at > 0 && (_words.Asking.Interrogatives.Contains(words[at].Lower) || _words.Personal.Contains(words[at].Lower))) return at;
        if (at < 0 || _words.Clauses.Asking.At(words, at).Count > 0 || _words.Clauses.Subjects.At(words, at).Count > 0) return 0;
        var next = words.FindIndex(at + 1, w => w.Break is ',' or ':' or '.' or '—' or '–' or '-');
        return next > 0 && _words.Clauses.Asking.At(words, next).Count > 0 ? next : 0;
    }

    /// <summary>"cook to chef": two roles with nothing but the direction between them.</summary>
    private bool JoinsByTo(List<Word> words, NamedRoles named)
    {
        if (named.Roles.Count != 2) return false;
        var mentions = _catalog.RoleLexicon.Find(words);
        return mentions.Count == 2 && mentions[1].First - mentions[0].Last == 2 && _words.Asking.Directions.Contains(words[mentions[1].First - 1].Lower);
    }

    private string? Foreign(List<Word> words)
    {
        if (words.Count < 2) return words.Count == 1 && words[0].Surface.All(c => c > 0x24F) ? "" : null;
        if (words.Count(w => w.Surface.Any(c => c > 0x24F && char.IsLetter(c))) * 2 > words.Count) return "";
        var unknown = words.Count(w => !_spelling.IsKnown(w.Lower) && w.Surface.All(char.IsLetter));
        var best = _words.Languages.Select(l => (l.Key, Count: words.Where(w => l.Value.Contains(w.Lower)).Select(w => w.Lower).Distinct().Count())).MaxBy(l => l.Count);
        var english = words.Count(w => Search.EnglishAnalyzer.IsStopWord(w.Surface) || _words.IsFiller(w));
        return best.Count >= 2 && best.Count >= english && best.Count + unknown > words.Count / 2 && unknown > 0 ? best.Key : null;
    }
}
