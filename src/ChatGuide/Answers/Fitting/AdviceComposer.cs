using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// What may suit someone who tells of themselves, or of one of theirs, and only hints at a question ("early bird here, up at two anyway. Any ideas?"): all that is told counts, the words
/// that the documents hold and those used like them, and none has to be met.
/// </summary>
internal sealed class AdviceComposer(Knowledge knowledge, QuestionReader reader, RoleMatches matches, AdvisedComposer advised)
{
    private const int MostRoles = 3;
    private const int MostFactsEach = 2;
    private const double FewestMet = 1;
    private const double FewestOfShort = 0.4;
    private const double FewestUntold = 2;
    private const double FewestUnasked = 1.5;
    private const int FewestAdvised = 2;
    private const int FewestHinted = 4;
    private const double LeastHeld = 0.2;
    private const double Unheld = 0.5;
    private const int ShortestTelling = 3;
    private const double LeastRare = 0.5;
    private const int ShortestWish = 2;
    private const int ShortestStory = 4;
    private const int ShortTale = 3;
    private const double LeastUnasked = 0.35;
    private const double NearlyAsGood = 0.75;
    private const double Confidence = 0.6;
    private static readonly string[] Asking = ["fit", "suits", "outcome"];
    private static readonly string[] Telling = ["story", "qualities", "traits"];

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count + question.Candidates.Count > 0 || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.Move) return null;
        var marks = knowledge.Words.Marks.Find(question.Words);
        if (Read(question, marks) is not { } tale || (question.Form is QuestionForm.Superlative && (tale.Asks || !tale.IsOpen))) return null;
        if (tale.IsHinted && (question.Form is QuestionForm.HowMany || question.UnknownRole is not null)) return null;
        var against = Wishes.Against(question, knowledge.Words);
        var told = Told(question, marks, against);
        if (told.Count + against.Count < (tale.IsOpen ? 1 : question.Form is QuestionForm.Fit || tale.IsHinted || against.Count > 0 ? ShortestWish : ShortestStory)) return null;
        if (tale.IsHinted && !MeetsSome(told)) return null;
        var ranked = matches.Rank(told, against, isStory: true, advised.Contrary(question));
        if (ranked is not [{ Score: > 0 } best, ..] || !(IsEnough(best, told, tale) || (tale.Asks && IsSpared(best, against)))) return null;
        matches.Write([.. ranked.Where(r => r.Score >= best.Score * NearlyAsGood).Take(MostRoles)], MostFactsEach, writer);
        return Composition.Answered(Confidence, [.. best.Facts.Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, best.Score, 1))]);
    }

    /// <summary>How a message tells of someone; null where it tells of nobody, or of what is theirs.</summary>
    private Tale? Read(Question question, MarkedForms marks)
    {
        var words = question.Words;
        if (!words.Any(knowledge.Words.Asking.IsOfSeeker)) return null;
        var isOnJobs = words.Any(w => knowledge.Words.Jobs.Contains(w.Lower));
        var tells = marks.All.Any(m => Telling.Contains(m.Form) && !IsDenied(words, m));
        var asks = question.Form is QuestionForm.Fit || Asking.Any(marks.Has) || ((tells || isOnJobs) && (question.Form is QuestionForm.Reverse || marks.Has("reverse")));
        if (!tells && !asks) return new Tale(false, false);
        if (!isOnJobs && !(tells && asks) && question.AddressesBot) return null;
        var isOpen = tells || isOnJobs || marks.Has("able");
        // "My laptop does not start, what should I try?"
        if (!isOpen && question.IsPersonal && !marks.Has("fit") && !marks.Has("suits") && knowledge.Words.Asking.Possessives.Contains(words[0].Lower)) return null;
        return new Tale(isOpen, asks);
    }

    /// <summary>What is told, without what asks and what is disliked, each word once.</summary>
    private List<ContentWord> Told(Question question, MarkedForms marks, IReadOnlyList<ContentWord> against)
    {
        var asking = Asking.Append("reverse").SelectMany(marks.Words).Concat(knowledge.Words.Times.All(question.Words).SelectMany(t => Enumerable.Range(t.First, t.Length))).ToHashSet();
        return [.. question.Words.Where((w, i) => IsOfPerson(w) && !asking.Contains(i) && !against.Any(c => c.Word.Start == w.Start)).DistinctBy(w => w.Stem).Select(reader.Content)];
    }

    /// <summary>"I can't stand coding, is there anything left for me?": whether a role is said to do without what is disliked.</summary>
    private static bool IsSpared(RoleMatch best, IReadOnlyList<ContentWord> against) =>
        best.Facts.Take(MostFactsEach).Any(f => f.Words.Keys.Any(against.Contains));

    /// <summary>Whether the best role meets enough: of who tells and asks one word or so, of who only does one of the two several, of who does neither several in one sentence.</summary>
    private bool IsEnough(RoleMatch best, List<ContentWord> told, Tale tale)
    {
        if (tale.IsHinted) return best.Facts.Take(MostFactsEach).Any(f => IsTelling(f.Fact, f.Words.Values.Count(m => m.Alike is null)));
        var (fewest, least) = tale is { IsOpen: true, Asks: true } ? (told.Count > ShortTale ? FewestMet : FewestOfShort, LeastHeld) : tale.Asks ? (FewestUntold, LeastHeld) : (FewestUnasked, LeastUnasked);
        return best.Facts.Take(MostFactsEach).Sum(f => f.Words.Values.Sum(m => m.Strength)) >= fewest
            && best.Held >= told.Sum(c => matches.WeightInStory(c) * (c.IsHeld || !tale.Asks ? 1 : Unheld)) * least;
    }

    /// <summary>Whether one sentence holds enough of what is told to take it for a story, before all roles are ranked.</summary>
    private bool MeetsSome(List<ContentWord> told) =>
        told.SelectMany(c => c.Alternatives.Select(a => a[0]).Distinct().SelectMany(knowledge.Facts.Holding).Select(f => f.Number).Distinct())
            .CountBy(n => n)
            .Any(n => n.Value >= FewestAdvised && IsTelling(knowledge.Facts.Facts[n.Key], n.Value));

    private bool IsTelling(Fact fact, int met) => met >= (matches.Advises(fact) ? FewestAdvised : FewestHinted);

    /// <summary>Whether a word may tell something of a person, be it one that only frames other questions: "numbers", "explain".</summary>
    private bool IsOfPerson(Word word) =>
        !char.IsDigit(word.Surface[0]) && !knowledge.Words.Asking.PersonPronouns.Contains(word.Lower) && (reader.Carries(word) || (word.Lower.Length > ShortestTelling && !EnglishAnalyzer.IsStopWord(word.Surface) && !knowledge.Words.Jobs.Contains(word.Lower) && !knowledge.Words.Faint.Contains(word.Lower) && WordVectors.Shipped.Rarity(word.Lower) >= LeastRare));

    /// <summary>"I can not find my phone" tells nothing of what someone can.</summary>
    private bool IsDenied(IReadOnlyList<Word> words, FoundMark mark) =>
        mark.Last + 1 < words.Count && knowledge.Words.Denies([words[mark.Last + 1]]);

    /// <summary>How a message tells of someone.</summary>
    /// <param name="IsOpen">Whether it says what they like or can, or speaks of jobs.</param>
    /// <param name="Asks">Whether it asks what suits them.</param>
    private readonly record struct Tale(bool IsOpen, bool Asks)
    {
        /// <summary>Whether it neither says what someone likes or can nor asks what suits them: only what is told can show that it is one.</summary>
        public bool IsHinted => !IsOpen && !Asks;
    }
}
