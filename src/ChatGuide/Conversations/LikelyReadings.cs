using ChatGuide.Answers.Verdicts;
using ChatGuide.Catalog;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>
/// What a question may mean in a conversation besides what it says by itself: "and in the first year?" after the pay. Such a reading counts only where the documents answer it.
/// </summary>
internal sealed class LikelyReadings(CareerCatalog catalog, QuestionReader reader)
{
    private readonly ClaimReader _claims = new(ClaimWords.Shipped);

    private QuestionWords Words => reader.Words;

    /// <summary>The readings to be tried first, the likeliest first.</summary>
    public IEnumerable<Question> Of(Question question, ConversationContext context)
    {
        if (Unschooled(question) is { } without) yield return without;
        if (Elided(question) is { } whole) yield return whole;
        if (question.Roles.Count == 1 && Condition(question, question.Roles) is { } own) yield return own with { Text = question.Text };
        var roles = catalog.RolesNamed(context.Roles);
        if (roles.Count == 0 || context.Question is not { } last || question.Roles.Count + question.Candidates.Count > 0) yield break;
        if (roles.Count == 1 && AsksAmong(question, context)) yield return question with { Among = context.Items, Roles = roles, Form = QuestionForm.Topic };
        if (Circumstance(question, reader.Read(last), roles) is { } circumstance) yield return circumstance;
        if (roles.Count == 1 && Condition(question, roles) is { } condition) yield return condition;
    }

    /// <summary>"I left school with no exams, what could I do?": which work does without them.</summary>
    private Question? Unschooled(Question question)
    {
        if (question.Roles.Count > 0 || question.UnknownRole is not null || question.Form is QuestionForm.YesNo && !question.IsOnWork) return null;
        var words = WordReader.Read(question.Text);
        return words.Exists(Words.Asking.IsOfSeeker) && Words.Unschooled.First(words) is { } lacked ? reader.Read($"{Words.WorkWithout} {lacked.Value}") : null;
    }

    /// <summary>"I can't code. Do product managers have to?": what is asked whether a role must, may or does stands in what is told before.</summary>
    private Question? Elided(Question question)
    {
        if (question is not { Form: QuestionForm.YesNo, Roles.Count: > 0, Topics.Count: 0, Content.Count: 0, UnknownRole: null, AddressesBot: false }) return null;
        // "Can you give me the picture?" asks for what it says.
        if (question.Words.Count > 1 && Words.Asking.Bot.Contains(question.Words[1].Lower)) return null;
        var asked = question.Words.Select(w => w.Start).ToHashSet();
        var told = WordReader.Read(question.Text).Where(w => !asked.Contains(w.Start) && reader.Carries(w)).Select(reader.Content).Where(c => c.IsHeld).ToList();
        if (told.Count == 0) return null;
        // "Is she right?" leaves to the documents whether what is told is so.
        return question with { Content = told, Form = _claims.Asked(question.Words).Modality is Modality.Fact ? QuestionForm.Topic : QuestionForm.YesNo };
    }

    /// <summary>"Which one should I learn first?", after a list.</summary>
    private bool AsksAmong(Question question, ConversationContext context)
    {
        var at = question.Words.ToList().FindIndex(w => Words.Asking.Selectors.Contains(w.Lower));
        return context.Items.Count > 1 && at >= 0 && at + 1 < question.Words.Count && Words.IsFiller(question.Words[at + 1]) && !catalog.Words.Generic.Contains(question.Words[at + 1].Lower)
            && Words.Asking.Choosing.Exists(s => question.Words.Any(w => s.Contains(w.Lower)));
    }

    /// <summary>"And in the first year of the apprenticeship?": what was asked before, where all of these words hold.</summary>
    private Question? Circumstance(Question question, Question previous, List<int> roles)
    {
        if (previous.Topics.Count == 0 || Words.Continuing.All(question.Words).Where(m => m.First == 0).Select(m => m.Last + 1).DefaultIfEmpty(-1).Max() is not (> 0 and var at)) return null;
        if (at >= question.Words.Count || !(Words.Asking.Circumstantial.Contains(question.Words[at].Lower) || (WordClasses.IsSoft(question.Words[at]) && catalog.TopicLexicon.Asked([question.Words[at]]).Count == 0))) return null;
        if (question.Words.Skip(at + 1).Any(Words.Asking.Opens)) return null;
        var content = question.Words.Skip(at).Where(reader.Carries).Select(reader.Content).ToList();
        return content.Count == 0 ? null : OfRoles(question, roles) with { Text = previous.Text, Topics = previous.Topics, TopicTerms = previous.TopicTerms, Narrow = [], Content = content, Form = QuestionForm.Topic };
    }

    /// <summary>"Do I need to be a lawyer for that?": what someone must be is asked of the role spoken of, and is no other subject.</summary>
    private Question? Condition(Question question, IReadOnlyList<int> roles)
    {
        if (question is not { UnknownRole: { } name, Form: QuestionForm.YesNo or QuestionForm.Move } || !Words.Asking.Auxiliaries.Contains(question.Words[0].Lower)) return null;
        var words = WordReader.Read(name);
        var at = question.Words.ToList().FindIndex(w => w.Lower == words[0].Lower);
        var isCondition = Words.Moves.All(question.Words).Any(m => m.Value is MoveSign.To or MoveSign.Toward && m.Last < at && question.Words.Skip(m.Last + 1).Take(at - m.Last - 1).All(w => Words.Defining.Articles.Contains(w.Lower)));
        return isCondition ? OfRoles(question, roles) with { Form = QuestionForm.YesNo, Move = null, UnknownRoles = [], Content = [.. question.Content, .. words.Where(reader.Carries).Select(reader.Content)] } : null;
    }

    private Question OfRoles(Question question, IReadOnlyList<int> roles) =>
        question with { Text = $"{question.Text} {Words.Asking.Join(roles.Select(r => catalog.Roles[r].Name))}", Roles = roles, UnknownRoles = [], RefersBack = false };
}
