using ChatGuide.Catalog;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>Completes a question from what the conversation was about: its roles, its topic, its whole wording.</summary>
internal sealed class FollowUp(CareerCatalog catalog, QuestionReader reader)
{
    private const int MostCompared = 5;
    private const int LongestChoice = 7;
    private readonly FormReader _forms = new(reader.Words.Asking);
    private readonly MoveFollowUp _moves = new(catalog, reader);
    private readonly Pointers _pointers = new(catalog, reader.Words);
    private readonly Leanings _leanings = new(reader.Words);

    /// <summary>The question with what it leaves out filled in; the same question where it stands by itself.</summary>
    public Question Complete(Question question, ConversationContext context)
    {
        if (question.Form is QuestionForm.SmallTalk or QuestionForm.Foreign or QuestionForm.Restart or QuestionForm.Why or QuestionForm.More or QuestionForm.List) return question;
        var meant = Pick(question, context) ?? Point(question, context) ?? question;
        return meant.Item is not null ? meant : FromContext(meant, context) with { PointsToRole = meant.PointsToRole };
    }

    private Question FromContext(Question question, ConversationContext context)
    {
        if (question.UnknownRole is not null || question.Form is QuestionForm.Clarify && question.RefersBack) return question;
        var previous = context.Question is { } last ? reader.Read(last) : null;
        var asksSame = _leanings.AsksTheSame(question);
        if ((asksSame || Leanings.IsRoleOnly(question)) && previous is not null && OfRole(question, asksSame, previous, context) is { } asked) return asked;
        if (Against(question, previous, context) is { } set) return set;
        if (Beside(question, context) is { } compared) return compared;
        if (OtherEnd(question, previous) is { } end) return end;
        if (_moves.Complete(question, previous, context.Roles.Select(catalog.RoleNamed)) is { } move) return move;
        if (question.Roles.Count > 0 || question.Candidates.Count > 0) return question;
        if (previous is { Form: QuestionForm.Define, Roles.Count: 0, Content.Count: > 0 } && _leanings.IsTermOnly(question)) return OtherTerm(previous, question);
        var subjects = Subjects(question, previous, context);
        if (subjects.Count == 0 && _leanings.Refers(question) && previous is { Form: QuestionForm.Define, Content.Count: > 0 }) return WithTerm(question, previous);
        // "Who uses a lathe?", "and what is it?"
        if (_leanings.Refers(question) && question is { Form: QuestionForm.Define or QuestionForm.Describe or QuestionForm.Topic, Topics.Count: 0, Content.Count: 0 } && previous is { Form: QuestionForm.Reverse, Roles.Count: 0, Content.Count: 1 }) return WithTerm(question, previous);
        return subjects.Count > 0 && _leanings.Leans(question, subjects.Count) ? Carry(question, previous, subjects) : question;
    }

    /// <summary>The roles that a question which names none may be about.</summary>
    private List<int> Subjects(Question question, Question? previous, ConversationContext context)
    {
        var known = context.Roles;
        if (question.AsksDegree && question.Form is QuestionForm.Superlative or QuestionForm.Reverse && known.Count < 2 && context.Choices.Count > 1) known = context.Choices;
        if (context.Roles.Count == 1 && context.Spoken.Count > 1 && (_leanings.Chooses(question) || reader.Words.Marks.Find(question.Words).Has("compare"))) known = Pointers.Pair(context);
        var isOfPerson = question.Topics.Count > 0 || question.Words.Any(w => reader.Words.Asking.PersonPronouns.Contains(w.Lower));

        // After a term was explained, "which industries hire them" goes back to the role before it.
        if (known.Count == 0 && context.Form == "define" && (isOfPerson || question.IsOnWork)) known = [.. context.Spoken.TakeLast(1)];

        // After a change of career, "what do they earn" asks of where it leads.
        if (context.LeadsTo is { } target && known.Count == 2 && isOfPerson && !question.AsksDegree && question.Form is not (QuestionForm.HowMany or QuestionForm.Compare)) known = [target];
        return catalog.RolesNamed(known);
    }

    /// <summary>The same question asked of the role last spoken of: "what would I have to carry?", "is there much paperwork?"; null where it is no such question.</summary>
    public Question? OfSubject(Question question, ConversationContext context)
    {
        if (question.Roles.Count > 0 || question.Candidates.Count > 0 || question.UnknownRole is not null || question.Topics.Count + question.Content.Count == 0) return null;
        if (question.Form is not (QuestionForm.Topic or QuestionForm.YesNo or QuestionForm.HowMany) && !AsksOfWork(question)) return null;
        var roles = catalog.RolesNamed(context.Roles);
        return roles.Count == 1 ? Again($"{question.Text} {Names(roles)}", question, roles) : null;
    }

    /// <summary>"Who could I work for?", "are there jobs going?": words that ask for a topic and nothing else, though they ask who or speak of jobs. "Which jobs pay well" asks of all.</summary>
    private bool AsksOfWork(Question question) =>
        question is { Form: QuestionForm.Reverse, Topics.Count: > 0, Content.Count: 0, AsksDegree: false } && !reader.Words.Asking.Selectors.Contains(question.Words[0].Lower) && !(question.Words.Count > 1 && reader.Words.Asking.Contests.Contains(question.Words[0].Lower) && reader.Words.Working.Contains(question.Words[1].Lower));

    /// <summary>Whether a question names a role and asks nothing, as "what about chefs?" does before the question itself.</summary>
    public bool OnlyNames(Question question) => question.Roles.Count > 0 && _leanings.Continues(question) && Leanings.IsRoleOnly(question) && question.Words.Count <= 4;

    /// <summary>"the third one", after a list; where there is none, it is asked back which one is meant.</summary>
    private Question? Point(Question question, ConversationContext context)
    {
        if (question.Roles.Count > 0 || _pointers.Read(question, context) is not { } pointed) return null;
        var content = question.Content.Where(c => !pointed.Words.Contains(c.Word)).ToList();
        if (pointed.Names.Count == 0) return content.Count == 0 && context.Roles.Count == 0 && question.Scale is null ? question with { Content = [], Form = QuestionForm.Clarify, RefersBack = true } : null;
        if (pointed.IsToItems) return OfItem(question, pointed, content, context);
        var roles = catalog.RolesNamed(pointed.Names);
        if (roles.Count == 0) return null;
        var named = reader.Read(pointed.Text);
        var meant = pointed.Words.Count > 0 && roles.TrueForAll(named.Roles.Contains) && named.UnknownRole is null
            ? named with { Corrections = question.Corrections }
            : Again($"{question.Text} {Names(roles)}", question with { Content = content, UnknownRoles = [] }, roles);
        return meant with { PointsToRole = true };
    }

    /// <summary>"What is the second one for?", after a list of tools: the item, or with more to ask the question with the item's name.</summary>
    private Question OfItem(Question question, Pointed pointed, List<ContentWord> content, ConversationContext context)
    {
        var roles = catalog.RolesNamed(context.Roles.Count > 0 ? context.Roles : context.Spoken.TakeLast(1));
        var named = reader.Read($"{pointed.Text} {Names(roles)}") with { Corrections = question.Corrections };
        return content.Count == 0 && pointed.Names.Count == 1 && question.Form is not QuestionForm.YesNo ? named with { Item = pointed.Names[0], Roles = roles, Form = QuestionForm.Define } : named;
    }

    /// <summary>The answer to "which one do you mean?" may name a part of the choice only: "the one for data science".</summary>
    private Question? Pick(Question question, ConversationContext context)
    {
        if (context.Pending is null || question.Words.Count > LongestChoice) return null;
        var said = question.Words.Where(w => !reader.Words.IsFiller(w)).Select(w => w.Lemma).ToList();
        var fitting = context.Choices.Where(c => said.Count > 0 && said.All(WordReader.Read(c).Select(w => w.Lemma).Contains)).ToList();
        if (fitting.Count != 1 || catalog.RoleNamed(fitting[0]) is not (>= 0 and var role) || question.Roles.Contains(role)) return null;
        return question with { Roles = [role], Content = [], Topics = [], Form = QuestionForm.Describe };
    }

    /// <summary>A role and no question: the last question is asked of it, or it joins those just compared; null where it is asked about by itself.</summary>
    private Question? OfRole(Question question, bool asksSame, Question previous, ConversationContext context)
    {
        var marks = reader.Words.Marks.Find(question.Words);
        if (marks.Has("compare") && !asksSame) return null;
        var asksAbout = marks.Has("describe");
        var goesOn = asksSame || _leanings.Continues(question) || context.Pending is not null || (previous.Roles.Count == 0 && !asksAbout);
        if (previous is { Form: QuestionForm.Compare, Roles.Count: > 1 and < MostCompared } && goesOn && !question.Roles.All(previous.Roles.Contains))
            return Substitute(previous, question with { Roles = [.. previous.Roles.Union(question.Roles)] });
        if (previous.Form is QuestionForm.List || previous is { Topics.Count: 0, Content.Count: 0, Form: not QuestionForm.Compare }) return null;
        var chained = previous is { Form: QuestionForm.Topic or QuestionForm.HowMany or QuestionForm.YesNo, Topics.Count: > 0 } && marks.All.All(m => m.Form is "other");
        return goesOn || chained ? Substitute(previous, question) : null;
    }

    /// <summary>"and a joiner?": the last question, asked of another role.</summary>
    private Question Substitute(Question previous, Question question)
    {
        var mentions = catalog.RoleLexicon.Find(previous.Words);
        var text = previous.Text;
        if (mentions.Count > 0) text = text[..previous.Words[mentions[0].First].Start] + Names(question.Roles) + text[previous.Words[mentions[^1].Last].End..];
        else text += " " + Names(question.Roles);
        return reader.Read(text) with { Roles = question.Roles, Candidates = [], Corrections = question.Corrections };
    }

    /// <summary>"And the most?", after what needs the least: the question before, asked of the other end.</summary>
    private Question? OtherEnd(Question question, Question? previous)
    {
        if (question is not { AsksDegree: true, Topics.Count: 0, Content.Count: 0, Roles.Count: 0, Candidates.Count: 0 } || previous is not { Form: QuestionForm.Superlative or QuestionForm.Reverse, AsksDegree: true } || !_leanings.Continues(question)) return null;
        if (Degree(question) is not { } asked || Degree(previous) is not { } before || previous.Words[before.First].End > previous.Text.Length) return null;
        var degree = question.Text[question.Words[asked.First].Start..question.Words[asked.Last].End];
        var text = previous.Text[..previous.Words[before.First].Start] + degree + previous.Text[previous.Words[before.Last].End..];
        return reader.Read(text) with { Corrections = question.Corrections };
    }

    private (int First, int Last)? Degree(Question question) =>
        reader.Words.Most.All(question.Words).Concat(reader.Words.Least.All(question.Words)).OrderByDescending(m => m.Length).Select(m => ((int, int)?)(m.First, m.Last)).FirstOrDefault();

    /// <summary>"is that more than a joiner gets?": whom the conversation is about is set against the one named.</summary>
    private Question? Against(Question question, Question? previous, ConversationContext context)
    {
        var versus = reader.Words.Marks.Find(question.Words).All.Where(m => m.Form is "versus").Select(m => m.Last).FirstOrDefault(-1);
        if (versus < 0 || question is not { Form: QuestionForm.YesNo, Roles: [var other] } || !(_leanings.Refers(question) || _leanings.Continues(question) || question.Words.Take(versus).Any(w => reader.Words.Demonstratives.Contains(w.Lower)))) return null;
        if (catalog.RoleLexicon.Find(question.Words).Exists(m => m.First < versus) || catalog.RolesNamed(context.Roles).FirstOrDefault(r => r != other, -1) is not (>= 0 and var one)) return null;
        if (question.Topics.Count + question.Content.Count == 0 && previous is not null) question = question with { Topics = previous.Topics, TopicTerms = previous.TopicTerms };
        return Again($"{catalog.Roles[one].Name}: {question.Text}", question, [one, other]);
    }

    /// <summary>"How does it differ from a joiner?": whom the conversation is about is compared with the one named.</summary>
    private Question? Beside(Question question, ConversationContext context)
    {
        if (question is not { Roles: [var other], Form: QuestionForm.Topic or QuestionForm.Describe or QuestionForm.Compare } || !_leanings.Refers(question) || !reader.Words.Marks.Find(question.Words).Has("compare")) return null;
        return catalog.RolesNamed(context.Roles) is [var one] && one != other ? Again($"{catalog.Roles[one].Name}: {question.Text}", question with { Topics = [], TopicWords = [], TopicTerms = [] }, [one, other]) : null;
    }

    private Question Carry(Question question, Question? previous, List<int> roles)
    {
        var isCircumstance = question.Content.Count == 0 && question.Form is QuestionForm.Describe or QuestionForm.Topic && reader.Words.Asking.Circumstantial.Contains(question.Words[0].Lower);
        var asksNothing = question.Topics.Count == 0 && !reader.Words.Marks.Find(question.Words).Has("age") && (question.AsksDegree || isCircumstance || (_leanings.Continues(question) && !_leanings.Refers(question)) || (question.Content.Count == 0 && question.Form is QuestionForm.HowMany));
        if (!asksNothing || previous is not { Topics.Count: > 0 }) return Again($"{question.Text} {Names(roles)}", question, roles);
        var topics = string.Join(' ', previous.Topics.Select(catalog.TopicName));
        return Again($"{question.Text} {topics} {Names(roles)}", question with { Topics = previous.Topics, TopicTerms = previous.TopicTerms }, roles);
    }

    private Question WithTerm(Question question, Question previous)
    {
        var text = question.Text + " " + string.Join(' ', previous.Content.Select(c => c.Word.Surface));
        return reader.Read(text) with { Corrections = question.Corrections };
    }

    /// <summary>"and LaTeX?": the last question, asked of another term.</summary>
    private Question OtherTerm(Question previous, Question question)
    {
        var (first, last) = Term(previous);
        var text = previous.Text[..first] + string.Join(' ', question.Content.Concat(question.TopicWords).OrderBy(c => c.Word.Start).Select(c => c.Word.Surface)) + previous.Text[last..];
        return reader.Read(text) with { Corrections = question.Corrections };
    }

    /// <summary>Where the term stands that was asked for: all that follows the article of "what is a", else the last word that tells.</summary>
    private (int First, int End) Term(Question question)
    {
        var words = question.Words;
        var asked = reader.Words.Marks.Find(words).All.Where(m => m.Form is "define" && m.First == 0).Select(m => m.Last).DefaultIfEmpty(-1).Max();
        var first = Enumerable.Range(asked + 1, words.Count - asked - 1).FirstOrDefault(i => !reader.Words.Defining.Articles.Contains(words[i].Lower), -1);
        return asked >= 0 && first > asked + 1 && words[first].Start <= question.Content[0].Word.Start ? (words[first].Start, words[^1].End) : (question.Content[^1].Word.Start, question.Content[^1].Word.End);
    }

    /// <summary>The form is told anew, now that the roles are known.</summary>
    private Question Again(string text, Question question, IReadOnlyList<int> roles)
    {
        var signs = new FormSigns(question.Words, reader.Words.Marks.Find(question.Words), roles.Count, question.Topics.Count, question.Content.Count, question.AsksDegree, false, question.Move, question.Topics.Count);
        var form = _forms.Read(signs);
        if (form is QuestionForm.Compare && question.Content.Count > 0 && _leanings.Chooses(question)) form = QuestionForm.Topic;
        return question with { Text = text, Roles = roles, Form = form, RefersBack = false };
    }

    private string Names(IEnumerable<int> roles) => reader.Words.Asking.Join(roles.Select(r => catalog.Roles[r].Name));
}
