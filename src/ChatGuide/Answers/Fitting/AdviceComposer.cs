using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// What may suit someone who tells of themselves, or of one of theirs, and only hints at a question ("early bird here, up at two anyway. Any ideas?"): all that is told counts, the words
/// that the documents hold and those used like them, and none has to be met.
/// </summary>
internal sealed class AdviceComposer(Knowledge knowledge, QuestionReader reader)
{
    private const int MostRoles = 3;
    private const int MostFactsEach = 2;
    private const double FewestMet = 1;
    private const double FewestOfShort = 0.4;
    private const double FewestUntold = 2;
    private const double FewestUnasked = 1.5;
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
    private readonly RoleMatches _matches = new(knowledge);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count + question.Candidates.Count > 0 || question.Form is QuestionForm.Foreign or QuestionForm.SmallTalk or QuestionForm.Compare or QuestionForm.Move or QuestionForm.Superlative) return null;
        var words = question.Words;
        var marks = knowledge.Words.Marks.Find(words);
        if (!words.Any(IsOfTeller)) return null;
        var isOnJobs = words.Any(w => knowledge.Words.Jobs.Contains(w.Lower));
        var tells = marks.All.Any(m => Telling.Contains(m.Form) && !IsDenied(words, m));
        var isOpen = tells || isOnJobs || marks.Has("able");
        var asks = question.Form is QuestionForm.Fit || Asking.Any(marks.Has) || ((tells || isOnJobs) && (question.Form is QuestionForm.Reverse || marks.Has("reverse")));
        if ((!tells && !asks) || (!isOnJobs && !(tells && asks) && question.AddressesBot)) return null;
        // "My laptop does not start, what should I try?"
        if (!isOpen && question.IsPersonal && !marks.Has("fit") && !marks.Has("suits") && knowledge.Words.Asking.Possessives.Contains(words[0].Lower)) return null;
        var against = Wishes.Against(question, knowledge.Words);
        var asking = marks.All.Where(m => Asking.Contains(m.Form) || m.Form is "reverse").SelectMany(m => words.Skip(m.First).Take(m.Last - m.First + 1)).ToHashSet();
        List<ContentWord> told = [.. words.Where(w => IsOfPerson(w) && !asking.Contains(w) && !against.Any(c => c.Word.Start == w.Start)).DistinctBy(w => w.Stem).Select(reader.Content)];
        if (told.Count + against.Count < (isOpen ? 1 : question.Form is QuestionForm.Fit ? ShortestWish : ShortestStory)) return null;
        var ranked = _matches.Rank(told, against, isStory: true);
        var (fewest, least) = isOpen && asks ? (told.Count > ShortTale ? FewestMet : FewestOfShort, LeastHeld) : asks ? (FewestUntold, LeastHeld) : (FewestUnasked, LeastUnasked);
        if (ranked is not [{ Score: > 0 }, ..] || ranked[0].Facts.Take(MostFactsEach).Sum(f => f.Words.Values.Sum()) < fewest || ranked[0].Held < told.Sum(c => _matches.WeightInStory(c) * (c.IsHeld || !asks ? 1 : Unheld)) * least) return null;
        RoleMatches.Write([.. ranked.Where(r => r.Score >= ranked[0].Score * NearlyAsGood).Take(MostRoles)], MostFactsEach, knowledge, writer);
        return Composition.Answered(Confidence, [.. ranked[0].Facts.Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, ranked[0].Score, 1))]);
    }

    /// <summary>Whether a word may tell something of a person, be it one that only frames other questions: "numbers", "explain".</summary>
    private bool IsOfPerson(Word word) =>
        !char.IsDigit(word.Surface[0]) && (reader.Carries(word) || (word.Lower.Length > ShortestTelling && !EnglishAnalyzer.IsStopWord(word.Surface) && !knowledge.Words.Jobs.Contains(word.Lower) && !knowledge.Words.Faint.Contains(word.Lower) && WordVectors.Shipped.Rarity(word.Lower) >= LeastRare));

    /// <summary>"I can not find my phone" tells nothing of what someone can.</summary>
    private bool IsDenied(IReadOnlyList<Word> words, FoundMark mark) =>
        mark.Last + 1 < words.Count && knowledge.Words.Denies([words[mark.Last + 1]]);

    private bool IsOfTeller(Word word) => knowledge.Words.Asking.Seekers.Contains(word.Lower) || knowledge.Words.Asking.Possessives.Contains(word.Lower);
}
