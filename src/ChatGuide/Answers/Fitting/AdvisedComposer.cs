using ChatGuide.Answers.Composers;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>
/// What the documents advise someone who tells of themselves: the sentences on whom some work suits that speak to them. What counts is how much of such a sentence they say, be it in other
/// words, not how much of what they say stands in it: "I get panicky in tight spaces, even lifts" is met by "If tight spaces frighten you, …".
/// </summary>
internal sealed class AdvisedComposer(Knowledge knowledge)
{
    private const int MostShown = 3;
    private const double Full = 0.95;
    private const double LeastShare = 0.45;
    private const double Several = 1.9;
    private const double LeastOfSeveral = 0.2;
    private const double LeastUnasked = 0.6;
    private const double MostOfTold = 0.6;
    private const double LeastAlike = 0.6;
    private const double Alike = 0.75;
    private const double NearlyAsGood = 0.8;
    private const double Confidence = 0.7;
    private static readonly string[] Asking = ["fit", "suits", "outcome", "study"];
    private static readonly string[] Telling = ["story", "qualities", "traits"];
    private readonly TraitReader _traits = new(knowledge.Words, LeaningWords.Shipped);
    private readonly Lazy<IReadOnlyList<Advice>> _advice = new(() => [.. new AdviceReader(knowledge, LeaningWords.Shipped, new TraitReader(knowledge.Words, LeaningWords.Shipped)).All()]);

    /// <summary>Answers where what is advised meets most of what someone tells.</summary>
    public Composition? ComposeSure(Question question, AnswerWriter writer) => Compose(question, writer, isSure: true);

    /// <summary>Answers where it meets any of it.</summary>
    public Composition? Compose(Question question, AnswerWriter writer) => Compose(question, writer, isSure: false);

    /// <summary>The sentences that speak to those who like what someone dislikes, or dislike what they like.</summary>
    public IReadOnlySet<Fact> Contrary(Question question)
    {
        var told = _traits.Read(WordReader.Read(question.Text, knowledge.Catalog.Known), _ => false);
        return _advice.Value.Where(a => a.Traits.Any(t => t.Weight >= 1 && told.Exists(t.IsContrary) && !told.Exists(t.IsSame))).Select(a => a.Fact).ToHashSet();
    }

    private Composition? Compose(Question question, AnswerWriter writer, bool isSure)
    {
        if (!MayAskForAdvice(question)) return null;
        var words = WordReader.Read(question.Text, knowledge.Catalog.Known);
        var marks = knowledge.Words.Marks.Find(words);
        if (!words.Exists(knowledge.Words.Asking.IsOfSeeker) || (question.Roles.Count > 0 && !knowledge.Words.Moves.All(words).Any(m => m.Value is MoveSign.Self))) return null;
        var asks = question.Form is QuestionForm.Fit || Asking.Any(marks.Has);
        // "My engine will not start, what should I do?" is about the engine; "my son", who is no more than spoken of, is to be advised.
        if (question.IsPersonal && words.Count > 1 && knowledge.Words.Asking.Possessives.Contains(words[0].Lower) && knowledge.Words.Carries(words[1]) && !Telling.Any(marks.Has)) return null;
        var isOpen = question.Roles.Count == 0 && (asks || (question.Form is QuestionForm.Reverse && question.IsOnWork && question.Topics.Count == 0));
        if (marks.Has("calling") || (!isOpen && (question.Form is QuestionForm.YesNo || !(question.IsOnWork || Telling.Any(marks.Has))))) return null;
        var asking = marks.All.Where(m => m.Form is "reverse" || Asking.Contains(m.Form)).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        var told = _traits.Read(words, asking.Contains);
        var whole = told.Sum(t => t.Weight);
        var found = _advice.Value.Where(a => !a.Roles.Any(question.Roles.Contains)).Select(a => Meet(a, told)).OfType<Met>()
            .Where(m => isOpen ? m.Strength >= Full && (m.Share >= LeastShare || ((m.Strength >= Several || m.Told >= whole * MostOfTold) && m.Share >= LeastOfSeveral)) : m.Exactly >= Several && m.Share >= LeastUnasked)
            .Where(m => !isSure || m.Told >= whole * MostOfTold || (m.Strength >= Several && m.Share >= Full))
            .OrderByDescending(m => m.Score)
            .ThenBy(m => m.Advice.Fact.Number)
            .DistinctBy(m => m.Advice.Fact.Fragment)
            .ToList();
        if (found.Count == 0) return null;
        List<Met> shown = [.. found.Where(m => m.Score >= found[0].Score * NearlyAsGood).Take(MostShown)];
        Write(shown, writer);
        return Composition.Answered(Confidence, [.. shown.Select(m => new Evidence(m.Advice.Fact, (int)m.Advice.Fact.Tie, 0, m.Score, 1))]);
    }

    private static bool MayAskForAdvice(Question question) =>
        question.Candidates.Count == 0 && (question.Roles.Count == 0 || (question.Roles.Count == 1 && question.Form is QuestionForm.Fit))
        && question.Form is QuestionForm.Fit or QuestionForm.Topic or QuestionForm.Reverse or QuestionForm.Superlative or QuestionForm.YesNo or QuestionForm.Define or QuestionForm.Suits or QuestionForm.Clarify;

    /// <summary>How far someone says what a sentence asks for; null where they say the contrary of some of it.</summary>
    private static Met? Meet(Advice advice, List<Trait> traits)
    {
        var said = new List<Trait>();
        var by = new HashSet<Trait>();
        var (strength, exactly) = (0.0, 0.0);
        foreach (var trait in advice.Traits)
        {
            var agreeing = traits.FindAll(trait.IsSame);
            var isDenied = agreeing.Count == 0 && traits.Exists(trait.IsContrary);
            if (isDenied && trait.Weight >= 1) return null;
            if (agreeing.Count > 0)
            {
                exactly += trait.Weight;
                by.UnionWith(agreeing);
            }

            var alike = isDenied || agreeing.Count > 0 ? null : traits.Where(t => t.IsAgainst == trait.IsAgainst).Select(t => (Trait: t, Likeness: Likeness(t.Word, trait.Word))).Where(l => l.Likeness >= LeastAlike).OrderByDescending(l => l.Likeness).Select(l => ((Trait, double)?)l).FirstOrDefault();
            if (alike is var (near, likeness))
            {
                strength += trait.Weight * likeness * Alike;
                by.Add(near);
            }
            else if (agreeing.Count == 0)
            {
                continue;
            }

            said.Add(trait);
        }

        // "Camera" meets "images and cameras" once.
        var told = by.Sum(t => t.Weight);
        (strength, exactly) = (Math.Min(strength + exactly, told), Math.Min(exactly, told));
        return said.Count == 0 ? null : new Met(advice, said, strength, exactly, strength / advice.Traits.Sum(t => t.Weight), told);
    }

    private static double Likeness(Word word, Word other) =>
        WordVectors.Shipped.Find(word.Lower) is >= 0 and var one && WordVectors.Shipped.Find(other.Lower) is >= 0 and var two ? WordVectors.Shipped.Likeness(one, two) : 0;

    private void Write(List<Met> shown, AnswerWriter writer)
    {
        writer.Say(Say.FitLead);
        foreach (var met in shown)
        {
            var statement = writer.Quote(met.Advice.Fact);
            if (met.Advice.Roles is [var role]) writer.Say(Say.FitRole, Composing.Capital(knowledge.Name(role)), knowledge.Join(met.Said.Select(t => t.Said).Distinct()));
            writer.List([statement]);
        }

        List<int> roles = [.. shown.SelectMany(m => m.Advice.Roles).Distinct()];
        writer.Choices.AddRange(roles.Select(knowledge.Name));
        writer.Suggest(roles.Take(1).SelectMany(r => knowledge.Probes(r, [])));
    }

    /// <summary>A sentence that speaks to someone.</summary>
    /// <param name="Said">What it asks for that they say.</param>
    /// <param name="Strength">How much that is.</param>
    /// <param name="Exactly">How much of that in the same words, or in words for the same leaning.</param>
    /// <param name="Share">How much of what it asks for they say.</param>
    /// <param name="Told">How much of what they say it asks for.</param>
    private sealed record Met(Advice Advice, IReadOnlyList<Trait> Said, double Strength, double Exactly, double Share, double Told)
    {
        /// <summary>The more of it is said the better, and the more that is in all.</summary>
        public double Score => Strength * (0.5 + (0.5 * Share));
    }
}
