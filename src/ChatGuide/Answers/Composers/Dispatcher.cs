using ChatGuide.Answers.Comparing;
using ChatGuide.Answers.Quantities;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Hands each question to the composer of its form, and what none can answer to the honest no.</summary>
internal sealed class Dispatcher
{
    private const int WordsAroundTerm = 3;

    private readonly Knowledge _knowledge;
    private readonly WorkDone _work;
    private readonly PlainComposer _plain;
    private readonly TopicComposer _topic;
    private readonly DescribeComposer _describe;
    private readonly DefineComposer _define;
    private readonly CompareComposer _compare;
    private readonly SuperlativeComposer _superlative;
    private readonly ReverseComposer _reverse;
    private readonly MoveComposer _move;
    private readonly FitComposer _fit;
    private readonly SuitComposer _suit;
    private readonly YesNoComposer _yesNo;
    private readonly HowManyComposer _howMany;
    private readonly ListComposer _list;
    private readonly SmallTalkComposer _smallTalk;
    private readonly ClarifyComposer _clarify;
    private readonly FaqComposer _faq;
    private readonly VoiceComposer _voices;
    private readonly BackgroundComposer _background;
    private readonly NamedComposer _named;
    private readonly RefusalComposer _refusal;
    private readonly ItemComposer _items;
    private readonly Disagreements _disagreements;
    private readonly QuestionScope _scope;

    public Dispatcher(Knowledge knowledge, IReadOnlyList<AskedQuestion> asked, IReadOnlyList<ReaderVoice> voices)
    {
        _knowledge = knowledge;
        _work = new WorkDone(knowledge);
        _scope = new QuestionScope(knowledge);
        var figures = new RoleFigures(knowledge);
        var sections = new Sections(knowledge, figures);
        var comparisons = ComparisonWords.Load(knowledge.Words);
        var claims = ClaimWords.Load();
        var measures = MeasureWords.Load();
        _plain = new PlainComposer(knowledge, comparisons);
        _topic = new TopicComposer(knowledge, sections, _plain, new ExtremeComposer(knowledge, figures, _plain), new StageComposer(figures, _plain));
        _describe = new DescribeComposer(knowledge, sections);
        _define = new DefineComposer(knowledge, _plain);
        _compare = new CompareComposer(knowledge, comparisons, sections, figures);
        _reverse = new ReverseComposer(knowledge, _plain);
        _superlative = new SuperlativeComposer(knowledge, comparisons, figures, _plain, _reverse);
        _move = new MoveComposer(knowledge, claims, sections, _topic);
        _fit = new FitComposer(knowledge, sections, _reverse);
        _suit = new SuitComposer(knowledge, sections);
        _yesNo = new YesNoComposer(knowledge, claims, comparisons, new VersusComposer(knowledge, comparisons, claims, figures), _superlative, _plain, _topic);
        _howMany = new HowManyComposer(knowledge, measures, _scope, _plain, _topic);
        _list = new ListComposer(knowledge);
        _smallTalk = new SmallTalkComposer(knowledge);
        _clarify = new ClarifyComposer(knowledge);
        _faq = new FaqComposer(knowledge, comparisons, asked);
        _voices = new VoiceComposer(knowledge, voices);
        _background = new BackgroundComposer(knowledge);
        _named = new NamedComposer(knowledge, figures, _topic);
        _refusal = new RefusalComposer(knowledge);
        _items = new ItemComposer(knowledge);
        _disagreements = new Disagreements(knowledge, new MeasurementReader(knowledge, figures, measures.Agreement));
    }

    /// <summary>Writes the answer to one question, and where another document contradicts a figure in it.</summary>
    public Composition Answer(Question question, AnswerWriter writer)
    {
        var composition = Compose(question, writer);
        if (composition.Kind is AnswerKind.Answer && !writer.IsContinued) _disagreements.Write(question, writer);
        return composition;
    }

    private Composition Compose(Question question, AnswerWriter writer)
    {
        if (question.Item is not null && _items.Compose(question, writer) is { } item) return item;
        if (question.Among.Count > 0) return _items.Choose(question, writer) ?? _refusal.Compose(question, writer);
        if (_voices.Compose(question, writer) is { } heard) return heard;
        if (question.Form is QuestionForm.Move && _move.Compose(question, writer) is { } moved) return moved;
        if (question is { Form: QuestionForm.Fit, UnknownRole: not null, Roles.Count: 0 } && question.Content.Count > 1 && _fit.Compose(question, writer) is { } suits) return suits;
        if ((question.UnknownRole is not null || question.Roles.Count == 0 || question.Content.Any(c => c.IsUnknown)) && _background.Compose(question, writer) is { } welcome) return welcome;
        if (question.UnknownRole is not null && question.Form is not (QuestionForm.Foreign or QuestionForm.Suits)) return _named.Compose(question, writer) ?? _refusal.Compose(question, writer);
        if (question.Form is not (QuestionForm.SmallTalk or QuestionForm.List or QuestionForm.Describe or QuestionForm.Clarify or QuestionForm.Foreign) && !IsOnDuties(question) && question is not { Form: QuestionForm.Compare, Roles.Count: > 2 } && _faq.Compose(question, writer) is { } asked) return asked;
        if (question.Roles.Count == 0 && question.Candidates.Count > 0 && question.Content.Any(c => c.IsUnknown)) return _refusal.Compose(question, writer);
        if (_work.Of(question) is { } work)
        {
            writer.Say(Say.Taken, $"{work.Verb.Word.Surface} {work.Thing.Word.Surface}", _knowledge.Name(work.Role));
            question = question with { Roles = [work.Role], Content = [.. question.Content.Where(c => c != work.Verb && c != work.Thing)], AddressesBot = false, IsPersonal = false };
        }

        if (Settled(question) is { } role)
        {
            writer.Say(Say.Taken, question.OpenName, _knowledge.Name(role));
            question = question with { Roles = [role], Candidates = [], Form = question.Form is QuestionForm.Clarify ? QuestionForm.Topic : question.Form };
        }

        if (question.Form is QuestionForm.HowMany) question = _scope.Narrow(question);
        if (question is { Form: QuestionForm.HowMany, Roles.Count: 0, Candidates.Count: > 0, Content.Count: > 1 } && _howMany.Compose(question, writer) is { } counted) return counted;
        if (question.Roles.Count == 0 && question.Candidates.Count > 0 && _clarify.Compose(question, writer) is { } which) return which;
        if (IsOnWhatIsCovered(question) && _list.Compose(question, writer) is { } covered) return covered;
        if (IsElsewhere(question)) return Elsewhere(question, writer);
        if (question.RefersBack && question.Form is not (QuestionForm.Superlative or QuestionForm.Reverse) && question.Topics.Count > 0 && question.Content.Count == 0 && _clarify.Compose(question, writer) is { } whom) return whom;
        if (ComposerOf(question.Form)?.Compose(question, writer) is { } answered) return answered;
        var isOpen = question.Form is not (QuestionForm.Superlative or QuestionForm.Reverse) && question.Roles.Count == 0 && question.Topics.Count > 0 && question.Content.Count == 0;
        if (isOpen && _clarify.Compose(question, writer) is { } clarified) return clarified;
        return IsTerm(question) && _define.ComposeTerm(question, writer) is { } defined ? defined : _refusal.Compose(question, writer);
    }

    /// <summary>To the bot or on the user's own affairs: still a term may be asked for ("what do you mean by …"), or the pay of some role ("what would I earn").</summary>
    private Composition Elsewhere(Question question, AnswerWriter writer)
    {
        if (question.Content.Count == 0) return question.AddressesBot ? _smallTalk.Compose(question with { SmallTalk = "identity" }, writer)! : _clarify.Compose(question, writer) ?? _refusal.Compose(question, writer);
        if (question is { AddressesBot: false, IsCommand: false, Content.Count: > 1 } && question.Words.Any(IsAsking) && _plain.Find(question, question.Content) is [{ Covers: true, Words: >= 3.9 } best, ..] && SaysInARow(best.Fact, question.Content) && _plain.Compose(question, writer) is { } said) return said;
        return question is { IsPersonal: false, IsCommand: false } && IsTerm(question) && _define.ComposeTerm(question, writer) is { } defined ? defined : _refusal.Compose(question, writer);
    }

    /// <summary>Whether a word is one that questions begin with: "shrink my stock please" holds none.</summary>
    private bool IsAsking(Language.Word word) => _knowledge.Words.Asking.Openers.Contains(word.Lower) || _knowledge.Words.Asking.Auxiliaries.Contains(word.Lower);

    /// <summary>Whether a sentence has words in a row as the question has them: "my first portfolio".</summary>
    private static bool SaysInARow(Fact fact, IReadOnlyList<ContentWord> content) =>
        $" {string.Join(' ', WordReader.Read(fact.Sentence.Text).Select(w => w.Lemma))} ".Contains($" {string.Join(' ', content.Select(c => c.Word.Lemma))} ", StringComparison.Ordinal);

    /// <summary>Whether it is about nothing but a term of the documents, however it is put: "overfitting, in simple words".</summary>
    private bool IsTerm(Question question) =>
        question.Roles.Count + question.Topics.Count == 0 && question.Content.Count > 0
        && (question.Form is QuestionForm.Define || (question.Form is QuestionForm.Topic or QuestionForm.Describe && question is { IsPersonal: false, AddressesBot: false } && question.Words.Count <= question.Content.Count + WordsAroundTerm && !question.Words.Any(w => _knowledge.Words.Courtesies.Contains(w.Lower))));

    /// <summary>What a role does is told with the sentence that says what it is, which no list of duties holds.</summary>
    private bool IsOnDuties(Question question) =>
        question.Form is QuestionForm.Topic && question.Roles.Count == 1 && question.Content.Count == 0 && question.Topics is [var topic] && topic == _knowledge.Catalog.Topic("duties");

    /// <summary>Of several roles the one that alone has facts for the words of the question, or for its topics.</summary>
    private int? Settled(Question question)
    {
        if (question.Roles.Count > 0 || question.Candidates.Count == 0 || question.Content.Count + question.Topics.Count == 0) return null;
        var fitting = question.Content.Count > 0
            ? question.Candidates.Where(r => _knowledge.Evidence.Find(r, question.Topics, question.Content, question.TopicTerms).Exists(e => e.Covers && e.Tie >= 1 && e.Words >= 2.4)).ToList()
            : question.Candidates.Where(r => question.Topics.All(t => _knowledge.Facts.About(r).Any(f => f.Announced.Has(t) || f.Spoken.Has(t)))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>"What jobs have you got?", "which occupations do your documents deal with?"</summary>
    private bool IsOnWhatIsCovered(Question question) =>
        question is { Form: QuestionForm.Topic or QuestionForm.Reverse, AddressesBot: true, Content.Count: 0, Roles.Count: 0, Candidates.Count: 0, AsksDegree: false } && question.Topics.All(t => t == _knowledge.Catalog.Topic("duties"))
        && question.Words.Any(w => w.Lower != w.Lemma && _knowledge.Words.Working.Contains(w.Lower) && _knowledge.Words.Working.Contains(w.Lemma));

    /// <summary>Whether a question without a role is to the bot or on the user's own affairs: no document speaks of those.</summary>
    private bool IsElsewhere(Question question) =>
        question.Roles.Count == 0 && question.Candidates.Count == 0 && !(question.IsOnWork && question.Form is QuestionForm.Reverse or QuestionForm.Superlative) && !(question.Form is QuestionForm.Superlative && question.Topics.Count > 0 && !question.AddressesBot && question.Words.Any(w => _knowledge.Words.Asking.Contests.Contains(w.Lower))) && (question.AddressesBot || question.IsPersonal || question.IsCommand)
        && question.Form is QuestionForm.Topic or QuestionForm.YesNo or QuestionForm.HowMany or QuestionForm.Define or QuestionForm.Reverse or QuestionForm.Superlative;

    private IComposer? ComposerOf(QuestionForm form) => form switch
    {
        QuestionForm.Topic => _topic,
        QuestionForm.Describe => _describe,
        QuestionForm.Define => _define,
        QuestionForm.Compare => _compare,
        QuestionForm.Superlative => _superlative,
        QuestionForm.Reverse => _reverse,
        QuestionForm.Move => _move,
        QuestionForm.Fit => _fit,
        QuestionForm.Suits => _suit,
        QuestionForm.YesNo => _yesNo,
        QuestionForm.HowMany => _howMany,
        QuestionForm.List => _list,
        QuestionForm.SmallTalk => _smallTalk,
        QuestionForm.Clarify => _clarify,
        _ => null,
    };
}
