using ChatGuide.Answers.Composers;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What suits a person: roles ranked by what of the person's words their documents ask for; with a role named, what is there and what is missing.</summary>
internal sealed class FitComposer(Knowledge knowledge, Sections sections, ReverseComposer reverse) : IComposer
{
    private const int MostRoles = 3;
    private const int MostFactsEach = 3;
    private const int FewestWords = 2;
    private const double LeastMatched = 0.5;
    private const double LeastMatchedOfTraits = 0.4;
    private const double NearlyAsGood = 0.6;
    private readonly Skills _skills = new(knowledge, sections);
    private readonly RoleMatches _matches = new(knowledge);
    private readonly Lazy<HashSet<string>> _ofNames = new(() => [.. knowledge.Catalog.Roles.SelectMany(r => WordReader.Read(r.Name, knowledge.Catalog.Known)).Select(w => w.Lemma)]);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var wishes = Wishes.Of(question, knowledge.Words);
        var unknown = wishes.Where(c => !c.IsHeld).Select(c => "“" + c.Word.Surface + "”").Distinct().ToList();
        var known = wishes.Where(c => c.IsHeld).ToList();
        var against = Wishes.Against(question, knowledge.Words);
        if (question.Roles.Count == 0 && against.Count > 0 && known.TrueForAll(IsOfNames))
            return reverse.Compose(question with { Form = QuestionForm.Reverse, Content = against, Topics = [], TopicTerms = [], IsNegated = true }, writer);
        if (known.Count == 0) return null;
        var result = question.Roles.Count > 0 && !question.Words.Any(w => knowledge.Words.Asking.Selectors.Contains(w.Lower)) ? Gap(question.Roles[0], known, writer) : Rank(question, wishes, known, against, writer);
        if (result is not null && unknown.Count > 0) writer.Say(Say.FitUnmatched, knowledge.Join(unknown));
        return result;
    }

    private Composition? Rank(Question question, IReadOnlyList<ContentWord> wishes, IReadOnlyList<ContentWord> known, IReadOnlyList<ContentWord> against, AnswerWriter writer)
    {
        List<ContentWord> told = [.. known, .. Wishes.OnSkills(question, knowledge.Words, knowledge.Catalog).Where(t => !known.Any(c => c.Word.Start == t.Word.Start))];
        told.AddRange(_matches.Labelling(told, [.. question.TopicWords.Where(t => t.IsHeld && !told.Exists(c => c.Word.Start == t.Word.Start))]));
        var ranked = _matches.Rank(told, against);
        var ofSelf = knowledge.Words.Personal.Contains(question.Words[0].Lower) || TellsTraits(question);
        var whole = known.Sum(_matches.Weight) + (wishes.Where(c => !c.IsHeld).Sum(_matches.Weight) * (ofSelf ? 0.5 : 1));
        if (ranked.Count == 0 || ranked[0].Held < whole * (ofSelf ? LeastMatchedOfTraits : LeastMatched)) return null;
        if ((known.Count < wishes.Count || !question.IsOnWork) && ranked[0].Words.Count < FewestWords && !TellsTraits(question)) return null;
        var shown = ranked.Where(r => r.Score >= ranked[0].Score * NearlyAsGood).Take(MostRoles).ToList();
        writer.Say(Say.FitLead);
        foreach (var match in shown)
        {
            writer.Say(Say.FitRole, Composing.Capital(knowledge.Name(match.Role)), knowledge.Join(match.Words.Select(w => w.Word.Surface).Distinct()));
            writer.List(match.Facts.Take(MostFactsEach).Select(writer.Quote));
        }

        writer.Choices.AddRange(shown.Select(r => knowledge.Name(r.Role)));
        writer.Suggest(knowledge.Probes(shown[0].Role, []));
        return Composition.Answered(ranked[0].Held >= whole * 0.6 ? 0.85 : 0.6, [.. ranked[0].Facts.Select(f => new Evidence(f, (int)f.Tie, 0, ranked[0].Score, 1))]);
    }

    /// <summary>"AI", where roles are called so: it says of what field they should be, not what someone can.</summary>
    private bool IsOfNames(ContentWord word) => _ofNames.Value.Contains(word.Word.Lemma);

    /// <summary>Whether someone says what they like or are good at: one word of that may be matched, where of others two must.</summary>
    private bool TellsTraits(Question question)
    {
        var marks = knowledge.Words.Marks.Find(question.Words);
        return marks.Has("able") || marks.Has("traits") || marks.Has("qualities");
    }

    private Composition? Gap(int role, IReadOnlyList<ContentWord> content, AnswerWriter writer)
    {
        var needs = _skills.Of(role);
        if (needs.Count == 0) return null;
        var have = needs.Where(f => content.Any(c => c.IsIn(f.Has))).ToList();
        var missing = needs.Except(have).ToList();
        if (have.Count > 0)
        {
            writer.Say(Say.FitHave, knowledge.Name(role));
            writer.List(writer.QuoteAll(have));
        }

        writer.Say(Say.FitMissing, Lemmas.WithArticle(knowledge.Name(role)));
        writer.List(writer.QuoteAll(missing));
        writer.Suggest(knowledge.Probes(role, []));
        return Composition.Answered(0.85, [.. needs.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }
}
