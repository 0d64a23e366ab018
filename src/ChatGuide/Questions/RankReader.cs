using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads a question that names the end of a scale, and nothing else, as one that ranks work: "riskiest?", "which of these pays peanuts".</summary>
internal sealed class RankReader(CareerCatalog catalog, QuestionWords questionWords)
{
    private readonly StageReader _stages = new(catalog.RoleLexicon, StageWords.Shipped);

    /// <summary>The question with the scale's end; as it is where it names none, or asks for more.</summary>
    public Question Read(Question question, List<TopicMention> topics)
    {
        if (question is not { Roles.Count: 0, Candidates.Count: 0, UnknownRoles.Count: 0, Form: QuestionForm.Topic or QuestionForm.Reverse or QuestionForm.Superlative or QuestionForm.Clarify or QuestionForm.Define or QuestionForm.Describe }) return question;
        if (questionWords.Scales.Of(question.Words, [.. topics.Select(t => new PhraseMatch<string>(catalog.Topics[t.Topic].Id, t.First, t.Last))]) is not { } end) return question;
        // "Hard on your body" speaks of nobody's but the asker's.
        if (question.AddressesBot && question.Words.Where((w, i) => questionWords.Asking.Bot.Contains(w.Lower) && !end.Covered.Contains(i)).Any()) return question;
        var topic = end.Scale.Topic is { } id ? catalog.Topic(id) : -1;
        if (topics.Exists(t => t.Topic != topic && !t.IsLoose && !Enumerable.Range(t.First, t.Last - t.First + 1).Any(i => end.Covered.Contains(i) || questionWords.Working.Contains(question.Words[i].Lower)))) return question;
        var covered = end.Covered.Select(i => question.Words[i].Start).ToHashSet();
        List<ContentWord> rest = [.. question.Content.Where(c => !c.Parts.Any(p => covered.Contains(p.Start)) && !questionWords.Scales.IsIdle(c.Word) && !questionWords.Working.Contains(c.Word.Lower))];
        if (rest.Count > 0 && (topic < 0 || !(end.IsDegree && question.Form is QuestionForm.Superlative ? rest.TrueForAll(c => !c.IsUnknown || IsStaged(c)) : rest.TrueForAll(IsStaged)))) return question;
        var ranking = question with { Form = QuestionForm.Superlative, Scale = end, AsksDegree = true, IsPersonal = false, AddressesBot = false, IsCommand = false };
        // What a topic's figures tell is ranked by them; any other scale is one that a table or a sentence may be on.
        return topic < 0 ? ranking : ranking with { AsksLeast = end.End < 0, Topics = [topic], Content = rest };

        // "When they start out" says whose figures are ranked.
        bool IsStaged(ContentWord word) => word.Parts.Any(p => _stages.Asked(question.Words).Said.Any(i => question.Words[i].Start == p.Start));
    }
}
