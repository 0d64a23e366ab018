using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>What a question's form is told by.</summary>
/// <param name="Words">Its words, corrected.</param>
/// <param name="Marks">The marks of forms in it.</param>
/// <param name="Roles">How many roles it names.</param>
/// <param name="Topics">How many topics it asks for.</param>
/// <param name="Content">How many words are left to account for.</param>
/// <param name="Degree">Whether it asks for the most or the least.</param>
/// <param name="Move">The change of career that it asks about.</param>
/// <param name="PlainTopics">How many topics it asks for by a word of their own.</param>
/// <param name="OpenRole">Whether it leaves open which of several roles is meant.</param>
internal sealed record FormSigns(IReadOnlyList<Word> Words, MarkedForms Marks, int Roles, int Topics, int Content, bool Degree, bool OpenRole, Move? Move, int PlainTopics)
{
    /// <summary>Whether it speaks of work or jobs.</summary>
    public bool OnWork { get; init; }

    /// <summary>Whether what it asks the most or the least of is work: "the most creative job".</summary>
    public bool RanksWork { get; init; }

    /// <summary>Whether it asks which work of some kind: "which harbour job …".</summary>
    public bool AsksWhichWork { get; init; }

    /// <summary>Whether it asks which of what a topic names: "which of the skills are nice to have", which is asked of no one yet.</summary>
    public bool AsksWhichOfTopic { get; init; }

    /// <summary>Whether it ends in a role's name by itself: "I am good with people. Baker?"</summary>
    public bool EndsInRole { get; init; }
}

/// <summary>Tells the form of a question: the first sign that holds decides.</summary>
internal sealed class FormReader(AskingWords asking)
{
    public QuestionForm Read(FormSigns q)
    {
        var marks = q.Marks;
        if (marks.Has("restart")) return QuestionForm.Restart;
        if (marks.Has("more")) return QuestionForm.More;
        if (marks.Has("why") && q is { Roles: 0, Content: 0 }) return QuestionForm.Why;
        if (marks.Has("list") && q.Content == 0 && q.PlainTopics == 0 && (q.Roles == 0 || q.Words.Any(w => asking.Subjects.Contains(w.Lower)))) return QuestionForm.List;
        if (q.Roles <= 1 && q.Content == 0 && q.Move is { From: not null, To: null } && !IsYesNo(q) && asking.Outset(q.Words) == 0) return QuestionForm.Topic;
        if (q.Move is { IsWhole: true } && !q.Degree && !marks.Has("undecided")) return QuestionForm.Move;
        if (q is { Roles: 1, EndsInRole: true, Content: > 0 } && (marks.Has("self") || marks.Has("traits") || marks.Has("qualities"))) return QuestionForm.Suits;
        if (marks.Has("suits") && q.Roles == 1 && !q.Words.Any(w => asking.Selectors.Contains(w.Lower))) return QuestionForm.Suits;
        if (q is { Degree: true, Roles: 0, OpenRole: false } && (q.RanksWork || (q.PlainTopics > 0 && marks.Has("reverse"))) && !IsYesNo(q) && (!AsksFit(marks) || IsOnTopicAlone(q)) && !marks.Has("traits") && !marks.Has("qualities")) return QuestionForm.Superlative;
        if (q is { Roles: 0, OpenRole: false } && marks.Has("calling")) return QuestionForm.Reverse;
        if (IsFit(q)) return QuestionForm.Fit;
        if (q.Roles > 1 && marks.Has("versus") && IsYesNo(q) && !Alternates(q)) return QuestionForm.YesNo;
        if ((q.Roles > 1 || (q.Roles == 1 && (marks.Has("apart") || (asking.Selectors.Contains(q.Words[0].Lower) && marks.Has("reverse") && q.Words.Skip(1).All(w => !asking.Besides.Contains(w.Lower)))))) && (q.Degree || (marks.Has("gap") && q.Roles > 1))) return QuestionForm.Superlative;
        if (q is { Roles: > 1, Content: > 0, Degree: false } && (marks.Has("reverse") || marks.Has("pair")) && asking.Selectors.Contains(q.Words[0].Lower)) return QuestionForm.Reverse;
        if (q.Roles > 1 && (marks.Has("compare") || (!IsYesNo(q) && (Alternates(q) || q.Topics == 0)))) return QuestionForm.Compare;
        if (q.Degree && q.Roles == 0 && !q.OpenRole && !IsYesNo(q) && (q.Topics > 0 || marks.Has("reverse") || (q.Content > 0 && asking.Selectors.Contains(q.Words[0].Lower)))) return QuestionForm.Superlative;
        if (q.Roles == 0 && !q.OpenRole && !q.AsksWhichOfTopic && (marks.Has("reverse") || q.AsksWhichWork) && q.Content + q.Topics > 0 && (!marks.Has("define") || q.PlainTopics > 0)) return QuestionForm.Reverse;
        if (IsYesNo(q) || asking.Outset(q.Words) > 0) return QuestionForm.YesNo;
        if (marks.Has("how-many")) return QuestionForm.HowMany;
        if ((marks.Has("define") || marks.Has("purpose")) && q.Roles == 0 && q.Topics == 0 && !q.OpenRole) return QuestionForm.Define;
        if (q.OpenRole && q.Roles == 0) return QuestionForm.Clarify;
        if (q.Roles > 0 && q.Topics == 0 && q.Content == 0) return QuestionForm.Describe;
        if (q.Roles > 0 && marks.Has("describe") && q.Content == 0 && q.PlainTopics == 0) return QuestionForm.Describe;
        return QuestionForm.Topic;
    }

    public bool IsYesNo(FormSigns q) => q.Words.Count > 1 && asking.Auxiliaries.Contains(q.Words[0].Lower) && !q.Marks.Has("request");

    /// <summary>Someone says what they can or like and asks, or lets it be understood, what that is good for.</summary>
    private bool IsFit(FormSigns q)
    {
        if (q.Content + q.Topics == 0 || q.Roles > 1 || !IsPersonal(q)) return false;
        var tells = q.Marks.Has("traits") || q.Marks.Has("qualities") || (q.OnWork && q.Marks.Has("wishes"));
        var traits = tells || q.Marks.Has("self");
        // "Where could I work as a baker" tells nothing of who asks.
        if (q is { Roles: 1, Content: 0 } && !traits) return false;
        if (q.Marks.Has("fit") || (q.Marks.Has("study") && q.Roles == 0) || (q.Marks.Has("suits") && (q.OnWork || traits))) return traits || q.Words.Any(w => asking.Seekers.Contains(w.Lower)) && !IsYesNo(q);
        if (q.Marks.Has("outcome") && (traits || (q.Roles == 0 && q.Content > 1 && !asking.Openers.Contains(q.Words[0].Lower) && !q.Words.Any(w => asking.Possessives.Contains(w.Lower))))) return true;
        return tells && q.Roles == 0 && !q.Words.Where((w, i) => asking.NoWishes.Contains(w.Lower) && !q.Marks.All.Any(m => m.Form is "traits" or "qualities" && m.First <= i && i <= m.Last)).Any();
    }

    /// <summary>"Which of these jobs could I be trained for quickest" tells nothing of who asks.</summary>
    private static bool IsOnTopicAlone(FormSigns q) => q is { PlainTopics: > 0, Content: 0 } && !q.Marks.Has("suits");

    /// <summary>"Which job suits me" asks what fits; "which job" alone asks as well for the first of all.</summary>
    private static bool AsksFit(MarkedForms marks) => marks.All.Any(m => m.Form is "fit" && !marks.All.Any(r => r.Form is "reverse" && r.First == m.First));

    private bool IsPersonal(FormSigns q) => q.Words.Any(asking.IsOfSeeker) || q.Marks.Has("outcome");

    private bool Alternates(FormSigns q) => q.Words.Any(w => asking.Alternatives.Contains(w.Lower));
}
