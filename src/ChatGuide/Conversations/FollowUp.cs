using ChatGuide.Catalog;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Completes a question from what the conversation was about: its roles, its topic, its whole wording.</summary>
internal sealed class FollowUp(CareerCatalog catalog, QuestionReader reader)
{
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "and", "what", "how", "then", "ok", "okay", "or", "but", "also", "now", "so", "for", "about", "sorry", "no", "i", "actually", "rather" };

    /// <summary>The question with what it leaves out filled in; the same question where it stands by itself.</summary>
    public Question Complete(Question question, ConversationContext context)
    {
        if (question.Form is QuestionForm.SmallTalk or QuestionForm.Foreign or QuestionForm.Restart or QuestionForm.Why or QuestionForm.More or QuestionForm.List) return question;
        question = Pick(question, context) ?? Choose(question, context);
        var previous = context.Question is { } last ? reader.Read(last) : null;
        if (question.UnknownRole is not null) return question;
        if (IsRoleOnly(question) && previous is not null && (Continues(question) || context.Pending is not null || previous.Roles.Count == 0) && (previous.Topics.Count > 0 || previous.Content.Count > 0 || previous.Form is QuestionForm.Compare))
            return Substitute(previous, question);
        if (question.Roles.Count > 0 || question.Candidates.Count > 0) return question;
        if (previous is { Form: QuestionForm.Define, Roles.Count: 0, Content.Count: > 0 } && IsTermOnly(question)) return OtherTerm(previous, question);
        if (Refers(question) && context.Roles.Count == 0 && previous is { Form: QuestionForm.Define, Content.Count: > 0 }) return WithTerm(question, previous);
        var known = question.AsksDegree && question.Form is QuestionForm.Superlative or QuestionForm.Reverse && context.Roles.Count < 2 && context.Choices.Count > 1 ? context.Choices : context.Roles;
        var roles = known.Select(Number).Where(r => r >= 0).ToList();
        if (roles.Count == 0 || !LeansOn(question, roles.Count)) return question;
        return Carry(question, previous, roles);
    }

    /// <summary>Whether a question names a role and asks nothing, as "what about chefs?" does before the question itself.</summary>
    public bool OnlyNames(Question question) => question.Roles.Count > 0 && Continues(question) && IsRoleOnly(question) && question.Words.Count <= 4;

    /// <summary>"the third one", after a list.</summary>
    private Question Choose(Question question, ConversationContext context)
    {
        if (context.Choices.Count == 0) return question;
        var chosen = new List<int>();
        var covered = new HashSet<Word>();
        foreach (var match in reader.Words.Ordinals.All(question.Words))
        {
            var at = match.Value < 0 ? context.Choices.Count - 1 : match.Value;
            if (at >= context.Choices.Count || Number(context.Choices[at]) is var role && role < 0 || chosen.Contains(role)) continue;
            chosen.Add(role);
            covered.UnionWith(question.Words.Skip(match.First).Take(match.Length));
        }

        if (chosen.Count == 0 || question.Roles.Count > 0) return question;
        var content = question.Content.Where(c => !covered.Contains(c.Word)).ToList();
        return Again(question.Text + " " + string.Join(" and ", chosen.Select(r => catalog.Roles[r].Name)), question with { Content = content }, chosen);
    }

    /// <summary>The answer to "which one do you mean?" may name a part of the choice only.</summary>
    private Question? Pick(Question question, ConversationContext context)
    {
        if (context.Pending is null || question.Roles.Count > 0 || question.Words.Count > 4) return null;
        var said = question.Words.Where(w => !reader.Words.IsFiller(w)).Select(w => w.Lemma).ToList();
        var fitting = context.Choices.Where(c => said.Count > 0 && said.All(WordReader.Read(c).Select(w => w.Lemma).Contains)).ToList();
        return fitting.Count == 1 && Number(fitting[0]) is var role && role >= 0 ? question with { Roles = [role], Content = [], Topics = [], Form = QuestionForm.Describe } : null;
    }

    /// <summary>"and a joiner?": the last question, asked of another role.</summary>
    private Question Substitute(Question previous, Question question)
    {
        var names = string.Join(" and ", question.Roles.Select(r => catalog.Roles[r].Name));
        var mentions = catalog.RoleLexicon.Find(previous.Words);
        var text = previous.Text;
        if (mentions.Count > 0)
            text = text[..previous.Words[mentions[0].First].Start] + names + text[previous.Words[mentions[^1].Last].End..];
        else text += " " + names;
        return reader.Read(text) with { Roles = question.Roles, Candidates = [], Corrections = question.Corrections };
    }

    private Question Carry(Question question, Question? previous, List<int> roles)
    {
        var names = string.Join(" and ", roles.Select(r => catalog.Roles[r].Name));
        if (question.Topics.Count == 0 && previous is { Topics.Count: > 0 } && (question.AsksDegree || (Continues(question) && !Refers(question))))
        {
            var topics = string.Join(' ', previous.Topics.Select(catalog.TopicName));
            return Again($"{question.Text} {topics} {names}", question with { Topics = previous.Topics, TopicTerms = previous.TopicTerms }, roles);
        }

        return Again($"{question.Text} {names}", question, roles);
    }

    private Question WithTerm(Question question, Question previous)
    {
        var text = question.Text + " " + string.Join(' ', previous.Content.Select(c => c.Word.Surface));
        return reader.Read(text) with { Corrections = question.Corrections };
    }

    private static bool IsTermOnly(Question question) => Continues(question) && question.Topics.Count == 0 && question.Content.Count > 0 && question.Words.Count <= 5;

    /// <summary>"and LaTeX?": the last question, asked of another term.</summary>
    private Question OtherTerm(Question previous, Question question)
    {
        var last = previous.Content[^1].Word;
        var text = previous.Text[..last.Start] + string.Join(' ', question.Content.Select(c => c.Word.Surface)) + previous.Text[last.End..];
        return reader.Read(text) with { Corrections = question.Corrections };
    }

    /// <summary>The form is told anew, now that the roles are known.</summary>
    private Question Again(string text, Question question, IReadOnlyList<int> roles)
    {
        var signs = new FormSigns(question.Words, reader.Words.Marks.Find(question.Words), roles.Count, question.Topics.Count, question.Content.Count, question.AsksDegree, false, question.Move, question.Topics.Count);
        return question with { Text = text, Roles = roles, Form = FormReader.Read(signs), RefersBack = false };
    }

    private static bool IsRoleOnly(Question question) =>
        question.Roles.Count > 0 && question.Topics.Count == 0 && question.Content.Count == 0 && question.Form is QuestionForm.Describe or QuestionForm.Topic && question.Words.Count <= 8;

    private static bool Continues(Question question) =>
        question.Words.Count > 0 && Openers.Contains(question.Words[0].Lower) && (question.Words[0].Lower is not ("what" or "how") || (question.Words.Count > 1 && question.Words[1].Lower == "about"));

    private bool Refers(Question question) =>
        reader.Words.Pronouns.All(question.Words).Any() || question.Words is [.., { Lower: "one" or "ones" }];

    /// <summary>A question that names a topic and nothing else unknown, or points back, is about what was spoken of.</summary>
    private bool LeansOn(Question question, int roles)
    {
        if (question.AsksDegree && question.Roles.Count == 0 && question.Form is QuestionForm.Superlative or QuestionForm.Reverse)
            return roles > 1 || Refers(question);
        if (question.Form is QuestionForm.Fit) return question.Content.Count == 0 || question.Words.Any(w => w.Lower is "missing" or "lacking" or "lack");
        if (question.Form is QuestionForm.Define && question.Content.Count > 0) return Refers(question);
        if (question.Form is QuestionForm.Reverse) return Refers(question);
        if (Continues(question) || Refers(question)) return true;
        return question.Topics.Count > 0 && question.Content.Count(c => !c.IsUnknown) + (question.Content.Count(c => c.IsUnknown) * 2) <= 1;
    }

    private int Number(string name)
    {
        for (var i = 0; i < catalog.Roles.Count; i++)
        {
            if (catalog.Roles[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return i;
        }

        return -1;
    }
}
