using ChatGuide.Answers.Quantities;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>Settles on a role where the documents leave only one that a question can mean, and on what of it asks for a number.</summary>
internal sealed class QuestionSettler(Knowledge knowledge, QuestionScope scope)
{
    private const double Held = 2.4;
    private readonly WorkDone _work = new(knowledge);

    /// <summary>The question as it is then asked; what was taken for what is said.</summary>
    public Question Settle(Question question, AnswerWriter writer)
    {
        if (_work.Of(question) is { } work)
        {
            writer.Say(Say.Taken, string.Join(' ', work.Words.Select(w => w.Word.Surface)), knowledge.Name(work.Role));
            question = question with { Roles = [work.Role], Content = [.. question.Content.Except(work.Words)], AddressesBot = false, IsPersonal = false };
        }

        if (Only(question) is { } role)
        {
            writer.Say(Say.Taken, question.OpenName, knowledge.Name(role));
            question = question with { Roles = [role], Candidates = [], Form = question.Form is QuestionForm.Clarify ? QuestionForm.Topic : question.Form };
        }

        return question.Form is QuestionForm.HowMany ? scope.Narrow(question) : question;
    }

    /// <summary>Of several roles the one that alone has facts for the words of the question, or for its topics.</summary>
    private int? Only(Question question)
    {
        if (!QuestionKinds.MeansOneOfSeveral(question) || question.Content.Count + question.Topics.Count == 0) return null;
        var fitting = question.Content.Count > 0
            ? question.Candidates.Where(r => knowledge.Evidence.Find(r, question.Topics, question.Content, question.TopicTerms).Exists(e => e.Covers && e.Tie >= 1 && e.Words >= Held)).ToList()
            : question.Candidates.Where(r => question.Topics.All(t => knowledge.Facts.About(r).Any(f => f.Announced.Has(t) || f.Spoken.Has(t)))).ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }
}
