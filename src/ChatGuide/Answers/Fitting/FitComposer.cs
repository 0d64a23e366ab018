using ChatGuide.Answers.Composers;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What suits a person: roles ranked by what of the person's words their documents ask for; with a role named, what is there and what is missing.</summary>
internal sealed class FitComposer(Knowledge knowledge, Sections sections, ReverseComposer reverse, AdviceComposer advice, AdvisedComposer advised) : IComposer
{
    private readonly Skills _skills = new(knowledge, sections);
    private readonly Lazy<HashSet<string>> _ofNames = new(() => [.. knowledge.Catalog.Roles.SelectMany(r => WordReader.Read(r.Name, knowledge.Catalog.Known)).Select(w => w.Lemma)]);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var wishes = Wishes.Of(question, knowledge.Words);
        var unknown = wishes.Where(c => !c.IsHeld).Select(c => "“" + c.Word.Surface + "”").Distinct().ToList();
        var known = wishes.Where(c => c.IsHeld).ToList();
        var against = Wishes.Against(question, knowledge.Words);
        if (question.Roles.Count == 0 && against.Count > 0 && known.TrueForAll(IsOfNames))
            return reverse.Compose(question with { Form = QuestionForm.Reverse, Content = against, Topics = [], TopicTerms = [], IsNegated = true }, writer);
        if (question.Roles.Count == 0 || question.Words.Any(w => knowledge.Words.Asking.Selectors.Contains(w.Lower))) return advice.Compose(question, writer) ?? advised.Compose(question, writer);
        if (known.Count == 0) return null;
        var result = Gap(question.Roles[0], known, writer);
        if (result is not null && unknown.Count > 0) writer.Say(Say.FitUnmatched, knowledge.Join(unknown));
        return result;
    }

    /// <summary>"AI", where roles are called so: it says of what field they should be, not what someone can.</summary>
    private bool IsOfNames(ContentWord word) => _ofNames.Value.Contains(word.Word.Lemma);

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
