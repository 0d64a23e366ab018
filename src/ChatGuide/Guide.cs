using ChatGuide.Answers;
using ChatGuide.Answers.Asked;
using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Fitting;
using ChatGuide.Catalog;
using ChatGuide.Checking;
using ChatGuide.Conversations;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;
using ChatGuide.Search;

namespace ChatGuide;

/// <summary>One answered message, and what the conversation is about after it.</summary>
public sealed record Turn(Answer Answer, ConversationContext Context);

/// <summary>A careers guide over one snapshot of a corpus: immutable, safe for concurrent questions, the same answer to the same question every time.</summary>
public sealed class Guide
{
    /// <summary>Longer messages are answered with a request to be shorter.</summary>
    public const int LongestMessage = 4000;

    private readonly Lazy<CoverageTable> _coverage;
    private readonly Knowledge _knowledge;
    private readonly QuestionReader _reader;
    private readonly MessageSplitter _splitter;
    private readonly FollowUp _followUp;
    private readonly TurnComposer _composer;
    private readonly Memory _memory;

    private Guide(CorpusSnapshot corpus, CareerCatalog catalog, FactTable facts, IPassageIndex index, QuestionReader reader, IReadOnlyList<AskedQuestion> asked, IReadOnlyList<ReaderVoice> voices)
    {
        Corpus = corpus;
        Catalog = catalog;
        Index = index;
        _coverage = new Lazy<CoverageTable>(() => CoverageTable.Of(catalog, facts));
        _reader = reader;
        Phrases = Phrases.Shipped;
        _knowledge = new Knowledge(corpus, catalog, facts, index, Phrases, _reader.Words);
        _splitter = new MessageSplitter(_reader.Words.Asking);
        _followUp = new FollowUp(catalog, _reader);
        var matches = new RoleMatches(_knowledge);
        var advised = new AdvisedComposer(_knowledge);
        var advice = new AdviceComposer(_knowledge, _reader, matches, advised);
        var dispatcher = new Dispatcher(_knowledge, matches, advice, advised, asked, voices);
        var secondThoughts = new SecondThoughts(_knowledge, dispatcher, advice, advised, new DeedComposer(_knowledge, _reader, matches), new ToldWork(_knowledge, _reader, matches), _reader);
        _composer = new TurnComposer(_knowledge, dispatcher, secondThoughts, _reader, _followUp);
        _memory = new Memory(catalog);
    }

    /// <summary>The documents this guide answers from.</summary>
    public CorpusSnapshot Corpus { get; }

    /// <summary>The roles found in them, and the topics they are asked about by.</summary>
    public CareerCatalog Catalog { get; }

    /// <summary>What it says in its own words.</summary>
    public Phrases Phrases { get; }

    /// <summary>What is known of each role by topic; counted when first asked for.</summary>
    public CoverageTable Coverage => _coverage.Value;

    /// <summary>The index over their passages.</summary>
    public IPassageIndex Index { get; }

    /// <summary>Reads roles and topics out of a corpus and indexes its passages.</summary>
    /// <exception cref="FormatException">The corpus's <c>catalog.yaml</c> is malformed; the message names the line.</exception>
    public static Guide Build(CorpusSnapshot corpus, IPassageIndexBuilder builder)
    {
        var catalog = CareerCatalog.Build(corpus);
        var facts = FactTable.Build(corpus.Documents, catalog);
        IPassageIndex? index = null;
        QuestionReader? reader = null;
        IReadOnlyList<AskedQuestion>? asked = null;
        IReadOnlyList<ReaderVoice>? voices = null;
        Parallel.Invoke(
            () => index = builder.Build(new PassageFields(facts, catalog)),
            () =>
            {
                reader = new QuestionReader(catalog, facts);
                asked = AskedQuestion.In(facts, reader);
                voices = ReaderVoice.In(facts, reader.Words);
            });
        return new Guide(corpus, catalog, facts, index!, reader!, asked!, voices!);
    }

    /// <summary>The greeting for someone new, with questions that this corpus can answer.</summary>
    public Answer Greet()
    {
        var writer = _knowledge.Write();
        new SmallTalkComposer(_knowledge).Write("greeting", writer);
        return writer.Finish(AnswerKind.SmallTalk, FormName(QuestionForm.SmallTalk), 1, Corpus.Version);
    }

    /// <summary>Answers one message of a conversation.</summary>
    public Turn Ask(string message, ConversationContext context)
    {
        var writer = _knowledge.Write();
        var trimmed = message.Trim();
        if (trimmed.Length is 0 or > LongestMessage)
        {
            if (trimmed.Length == 0) writer.Say(Say.Empty);
            else writer.Say(Say.TooLong, LongestMessage.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return new Turn(writer.Finish(AnswerKind.Refusal, FormName(QuestionForm.Clarify), 0, Corpus.Version), context);
        }

        Composition? whole = null;
        QuestionForm? form = null;
        var parts = _splitter.Split(trimmed);
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            // What someone adds to a question that is answered asks nothing more: "… everything moves abroad."
            if (whole is { Kind: AnswerKind.Answer } && _reader.OnlyTells(part)) continue;
            var read = _reader.Read(part);
            if (whole is { Kind: AnswerKind.Answer } && _reader.IsEmpty(read)) continue;
            if (i + 1 < parts.Count && read.SmallTalk is SmallTalk.Remark) continue;
            if (i + 1 < parts.Count && _followUp.OnlyNames(read))
            {
                context = context with { Roles = [.. read.Roles.Select(r => Catalog.Roles[r].Name)] };
                continue;
            }

            var question = _followUp.Complete(read, context);
            foreach (var correction in question.Corrections) writer.Say(Say.Corrected, correction.Typed, correction.Read);
            foreach (var taken in question.Taken) writer.Say(Say.Taken, taken.Typed, _knowledge.Name(taken.Role));
            var composition = _composer.Compose(read, ref question, context, ref writer);
            context = _memory.After(question, FormName(question.Form), composition, context, writer);
            form ??= question.Form;
            whole = whole is null ? composition : Join(whole, composition);
            if (composition.Kind == AnswerKind.Clarification) break;
        }

        return new Turn(writer.Finish(whole!.Kind, FormName(form!.Value), whole.Confidence, Corpus.Version), context);
    }

    private static Composition Join(Composition a, Composition b)
    {
        var kind = a.Kind == AnswerKind.Answer || b.Kind == AnswerKind.Answer ? AnswerKind.Answer : a.Kind == AnswerKind.SmallTalk ? b.Kind : a.Kind;
        return new Composition(kind, Math.Min(a.Confidence, b.Confidence), [.. a.Evidence, .. b.Evidence]);
    }

    private static string FormName(QuestionForm form) => form switch
    {
        QuestionForm.YesNo => "yes-no",
        QuestionForm.HowMany => "how-many",
        QuestionForm.SmallTalk => "small-talk",
        _ => form.ToString().ToLowerInvariant(),
    };
}
