using ChatGuide.Answers.Asked;
using ChatGuide.Answers.Comparing;
using ChatGuide.Answers.Defining;
using ChatGuide.Answers.Fitting;
using ChatGuide.Answers.Moves;
using ChatGuide.Answers.Quantities;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Hands each question to the composers that may answer it, the surest first, and what none can answer to the honest no.</summary>
internal sealed class Dispatcher
{
    private readonly IReadOnlyList<Route> _asPut;
    private readonly IReadOnlyList<Route> _onceSettled;
    private readonly QuestionSettler _settler;
    private readonly RefusalComposer _refusal;
    private readonly Disagreements _disagreements;

    public Dispatcher(Knowledge knowledge, RoleMatches matches, AdviceComposer advice, AdvisedComposer advised, IReadOnlyList<AskedQuestion> asked, IReadOnlyList<ReaderVoice> voices)
    {
        var figures = new RoleFigures(knowledge);
        var sections = new Sections(knowledge, figures);
        var comparisons = ComparisonWords.Shipped;
        var columns = new ColumnReader(knowledge.Facts, knowledge.Catalog, comparisons);
        var claims = ClaimWords.Shipped;
        var measures = MeasureWords.Shipped;
        var scope = new QuestionScope(knowledge);
        var kinds = new QuestionKinds(knowledge);
        var plain = new PlainComposer(knowledge, comparisons);
        var topic = new TopicComposer(knowledge, sections, scope, plain, new ExtremeComposer(knowledge, figures, plain), new StageComposer(figures, plain));
        var define = new DefineComposer(knowledge, plain);
        var reverse = new ReverseComposer(knowledge, claims, plain);
        var superlative = new SuperlativeComposer(knowledge, comparisons, columns, figures, scope, plain, reverse);
        var move = new MoveComposer(knowledge, claims, sections, topic);
        var fit = new FitComposer(knowledge, sections, reverse, advice, advised);
        var howMany = new HowManyComposer(knowledge, measures, scope, plain, topic);
        var list = new ListComposer(knowledge);
        var foremost = new ForemostComposer(knowledge, comparisons, figures);
        var smallTalk = new SmallTalkComposer(knowledge);
        var clarify = new ClarifyComposer(knowledge);
        var items = new ItemComposer(knowledge);
        var byForm = new Dictionary<QuestionForm, IComposer>
        {
            [QuestionForm.Topic] = topic,
            [QuestionForm.Describe] = new DescribeComposer(knowledge, sections),
            [QuestionForm.Define] = define,
            [QuestionForm.Compare] = new CompareComposer(knowledge, comparisons, sections, figures),
            [QuestionForm.Superlative] = superlative,
            [QuestionForm.Reverse] = reverse,
            [QuestionForm.Move] = move,
            [QuestionForm.Fit] = fit,
            [QuestionForm.Suits] = new SuitComposer(knowledge, sections, matches),
            [QuestionForm.YesNo] = new YesNoComposer(knowledge, claims, comparisons, new VersusComposer(knowledge, comparisons, columns, claims, figures), superlative, plain, topic),
            [QuestionForm.HowMany] = howMany,
            [QuestionForm.List] = list,
            [QuestionForm.SmallTalk] = smallTalk,
            [QuestionForm.Clarify] = clarify,
        };
        _settler = new QuestionSettler(knowledge, scope);
        _refusal = new RefusalComposer(knowledge);
        _disagreements = new Disagreements(knowledge, new MeasurementReader(knowledge, figures, measures.Agreement));
        _asPut =
        [
            new(q => q.Item is not null, items.Compose),
            new(q => q.Among.Count > 0, items.Choose),
            new(q => q.Among.Count > 0, _refusal.Compose),
            new(_ => true, new VoiceComposer(knowledge, voices).Compose),
            new(_ => true, advised.ComposeSure),
            new(_ => true, new MeaningComposer(knowledge).Compose),
            new(q => q.Form is QuestionForm.Move, move.Compose),
            new(QuestionKinds.TellsOfUnknownRole, fit.Compose),
            new(QuestionKinds.IsOpenToBackground, new BackgroundComposer(knowledge).Compose),
            new(kinds.SetsTermsSideBySide, new ContrastComposer(knowledge, comparisons).Compose),
            new(QuestionKinds.IsOnUnknownRole, new NamedComposer(knowledge, figures, topic).Compose),
            new(QuestionKinds.IsOnUnknownRole, _refusal.Compose),
            new(kinds.MayBeAskedByDocument, new FaqComposer(knowledge, comparisons, asked).Compose),
            new(kinds.MayDefine, define.ComposeWhole),
            new(QuestionKinds.IsOnUnknownOfSeveral, _refusal.Compose),
        ];
        _onceSettled =
        [
            new(QuestionKinds.CountsOfSeveral, howMany.Compose),
            new(QuestionKinds.MeansOneOfSeveral, clarify.Compose),
            new(kinds.IsOnWhatIsCovered, list.Compose),
            new(kinds.IsElsewhere, new ElsewhereComposer(knowledge, kinds, smallTalk, clarify, plain, define).Compose),
            new(kinds.IsElsewhere, _refusal.Compose),
            new(QuestionKinds.AsksWho, new FlagComposer(knowledge, columns, comparisons).Compose),
            new(q => q.AsksDegree, new RowComposer(knowledge, comparisons, figures).Compose),
            new(QuestionKinds.AsksOne, foremost.Compose),
            new(foremost.IsOnThing, clarify.Compose),
            new(foremost.IsOnThing, _refusal.Compose),
            new(QuestionKinds.RefersToNobody, clarify.Compose),
            new(q => byForm.ContainsKey(q.Form), (q, w) => byForm[q.Form].Compose(q, w)),
            new(QuestionKinds.IsTopicOnly, new GeneralComposer(knowledge).Compose),
            new(QuestionKinds.IsTopicOnly, clarify.Compose),
            new(kinds.IsTerm, define.ComposeTerm),
        ];
    }

    /// <summary>Writes the answer to one question, and where another document contradicts a figure in it.</summary>
    public Composition Answer(Question question, AnswerWriter writer)
    {
        var composition = First(_asPut, question, writer);
        if (composition is null)
        {
            question = _settler.Settle(question, writer);
            composition = First(_onceSettled, question, writer) ?? _refusal.Compose(question, writer);
        }

        if (composition.Kind is AnswerKind.Answer && !writer.IsContinued) _disagreements.Write(question, writer);
        return composition;
    }

    private static Composition? First(IReadOnlyList<Route> routes, Question question, AnswerWriter writer)
    {
        foreach (var route in routes)
        {
            if (route.Takes(question) && route.Compose(question, writer) is { } composed) return composed;
        }

        return null;
    }
}
