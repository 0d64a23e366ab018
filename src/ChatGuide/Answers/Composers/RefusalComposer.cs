using ChatGuide.Corpus;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;

namespace ChatGuide.Answers.Composers;

/// <summary>The honest no: what is not covered, what is, and the nearest passages as reading only.</summary>
internal sealed class RefusalComposer(Knowledge knowledge)
{
    private const int MostRelated = 3;

    public Composition Compose(Question question, AnswerWriter writer)
    {
        if (question.Form == QuestionForm.Foreign)
        {
            if (string.IsNullOrEmpty(question.Language)) writer.Say(Say.LanguageUnknown);
            else writer.Say(Say.Language, question.Language);
            return new Composition(AnswerKind.Refusal, 0, []);
        }

        SayWhatIsMissing(question, writer);
        SayWhatIsCovered(question, writer);
        Relate(question, writer);
        writer.Suggest(question.Roles.Count > 0 ? knowledge.Probes(question.Roles[0], []) : Openers.Of(knowledge));
        return new Composition(AnswerKind.Refusal, 0, []);
    }

    private void SayWhatIsMissing(Question question, AnswerWriter writer)
    {
        var unknown = question.Content.Where(c => c.IsUnknown).Select(c => "“" + c.Word.Surface + "”").Distinct().ToList();
        if (question.UnknownRole is { } role)
        {
            writer.Say(Say.UnknownRole, "“" + role + "”");
            return;
        }

        if (unknown.Count > 0) writer.Say(Say.UnknownWords, knowledge.Join(unknown));
        else if (question.Roles.Count > 0 && question.Topics.Count > 0 && question.Content.Count == 0 && !Covered(question).Any())
            writer.Say(Say.NothingOnTopic, knowledge.Join(question.Topics.Select(knowledge.TopicName)), knowledge.Join(question.Roles.Select(knowledge.Plural)));
        else if (question.Content.Count > 0) writer.Say(Say.NotTogether, knowledge.Join(question.Content.Select(c => "“" + c.Word.Surface + "”").Distinct()));
        else writer.Say(Say.NothingFound);
    }

    private void SayWhatIsCovered(Question question, AnswerWriter writer)
    {
        var covered = Covered(question).ToList();
        if (covered.Count > 0 && question.Topics.Count > 0)
            writer.Say(Say.CoveredTopic, knowledge.Join(question.Topics.Select(knowledge.TopicName)), knowledge.Join(covered.Select(knowledge.Plural)));
        else if (question.Roles.Count > 0 && knowledge.TopicsOf(question.Roles[0]).Count > 0)
            writer.Say(Say.CoveredRole, knowledge.Plural(question.Roles[0]), knowledge.Join(knowledge.TopicsOf(question.Roles[0]).Select(knowledge.TopicName)));
        else if (knowledge.Catalog.Roles.Count > 0)
            writer.Say(Say.CoveredRoles, knowledge.JoinSome([.. knowledge.Catalog.Roles.Select(r => Lemmas.Plural(r.Name))]));
    }

    private IEnumerable<int> Covered(Question question) => question.Roles.Where(r => question.Topics.Any(t => knowledge.TopicsOf(r).Contains(t)));

    private void Relate(Question question, AnswerWriter writer)
    {
        var known = question.Content.Where(c => c.IsHeld).Select(c => new QueryTerm(c.Word.Surface)).ToList();
        if (known.Count == 0 && question.Roles.Count == 0) return;
        known.AddRange(question.Roles.Select(r => new QueryTerm(knowledge.Name(r))));
        known.AddRange(question.Topics.Select(t => new QueryTerm(knowledge.TopicName(t), [], 0.5)));
        var hits = knowledge.Index.Search(new PassageQuery(known), MostRelated);
        foreach (var entry in hits.Select(h => knowledge.Facts[h.Passage]))
        {
            var fact = knowledge.Facts.Of(entry)
                .Where(f => f.Fragment.Kind is not FragmentKind.Question and not FragmentKind.LeadIn)
                .OrderByDescending(f => question.Content.Where(c => c.IsIn(f.Has)).Sum(knowledge.Evidence.Weight))
                .ThenByDescending(f => question.Roles.Any(f.Mentioned.Contains))
                .ThenBy(f => f.Number)
                .FirstOrDefault();
            if (fact is not null) writer.Relate(fact);
        }
    }
}
