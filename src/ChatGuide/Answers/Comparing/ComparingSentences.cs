using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>Finds the corpus's own sentences that compare roles.</summary>
internal sealed class ComparingSentences(Knowledge knowledge, ComparisonWords comparisons, RoleFigures figures)
{
    private const int MostSaid = 3;

    /// <summary>The sentences that compare what is asked, best first.</summary>
    public List<Evidence> Find(Contest contest, bool strict) =>
    [
        .. Candidates(contest)
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item)
            .Select(f => Weigh(f, contest, strict))
            .Where(e => e.Words > 0 && e.Covers)
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Fact.Number)
            .Take(MostSaid),
    ];

    /// <summary>The sentences on the topic that speak of all the roles asked about, where none compares them: "paid by the day, translators by the word".</summary>
    public List<Evidence> OfAll(Contest contest) =>
        contest.Topic < 0 || contest.Roles.Count < 2 ? []
        :
        [
            .. Candidates(contest)
                .Where(f => f.IsStatement && contest.Roles.All(f.Mentioned.Contains) && f.Spoken.Has(contest.Topic) && Coverage(f, contest.Content) == 1)
                .Take(MostSaid)
                .Select(f => new Evidence(f, (int)f.Tie, 1, 1, 1)),
        ];

    /// <summary>The answers to questions of the documents that themselves ask for the same degree.</summary>
    public IReadOnlyList<Fact> Asked(Contest contest)
    {
        if (contest.Adjectives.Count == 0 && (contest.Topic >= 0 || contest.Content.Count == 0)) return [];
        return
        [
            .. Candidates(contest)
                .Where(f => f.Fragment.Kind is FragmentKind.Question && IsSameEnd(WordReader.Read(f.Sentence.Text), contest) && Coverage(f, contest.Content) == 1)
                .Take(1)
                .SelectMany(q => knowledge.Facts.Of(knowledge.Facts.PassageOf(q)).Where(f => f.Number > q.Number && f.Fragment.Kind is not FragmentKind.Question && (contest.Roles.Count == 0 || f.Mentioned.Any(contest.Roles.Contains))).Take(MostSaid)),
        ];
    }

    /// <summary>The sentences that say of a role that newcomers get into it, those that say so by a degree first.</summary>
    public List<Evidence> Entries(Contest contest) =>
    [
        .. Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .Where(r => contest.Roles.Count == 0 || contest.Roles.Contains(r))
            .SelectMany(knowledge.Facts.About)
            .DistinctBy(f => f.Number)
            .Where(f => f.IsStatement && f.Tie >= RoleTie.Context && !FigureReader.GivesMoney(f.Sentence.Text))
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Where(f => comparisons.Newcomers.GetIn(f.Words) && Coverage(f.Fact, contest.Content) == 1)
            .Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, f.Words.Exists(comparisons.IsSummit) || f.Words.Exists(comparisons.IsThan) ? 2 : 0, 1, 1))
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Fact.Number)
            .Take(MostSaid),
    ];

    /// <summary>
    /// The sentences on roles that themselves, or beneath their heading, hold what is asked: those that name the end of the scale asked for, or say that only one is so;
    /// else those that give a number for each of several roles.
    /// </summary>
    public List<Evidence> Most(Contest contest)
    {
        var found = Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .SelectMany(knowledge.Facts.Mentioning)
            .DistinctBy(f => f.Number)
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && f.Mentioned.Count > 0 && Holds(f, contest))
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Select(f => (f.Fact, IsEnd: NamesEnd(f.Words, contest), IsSeries: f.Fact.Mentioned.Count > 1 && Numbers(f.Words) > 1, Own: contest.Content.Count(c => c.IsIn(f.Fact.Has))))
            .Where(f => (f.IsEnd || (f.IsSeries && contest.Adjectives.Count == 0)) && !f.Fact.Sentence.Text.EndsWith('?'))
            .OrderByDescending(f => f.IsEnd)
            .ThenByDescending(f => f.Own)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return [];
        var best = found[0];
        // What goes on about others in the same paragraph belongs to a row of numbers.
        var chosen = best.IsEnd
            ? found.Where(f => f.IsEnd && f.Own == best.Own && f.Fact.Passage == best.Fact.Passage).Select(f => f.Fact)
            : knowledge.Facts.Of(knowledge.Facts.PassageOf(best.Fact)).Where(f => ReferenceEquals(f.Fragment, best.Fact.Fragment) && f.Number >= best.Fact.Number).TakeWhile(f => f.Mentioned.Count > 0);
        return [.. chosen.Take(MostSaid).Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))];
    }

    /// <summary>Whether a fact holds all that is asked, or says the very adjective of two things asked at least.</summary>
    private bool Holds(Fact fact, Contest contest) =>
        contest.Content.All(c => c.IsIn(t => knowledge.Facts.Covers(fact, t) || Question(fact)?.Has(t) == true)) || (contest.Adjectives.Count > 0 && contest.Content.Count(c => c.IsIn(fact.Has)) > 1);

    /// <summary>The question that a fact stands beneath; null where none.</summary>
    private Fact? Question(Fact fact) =>
        knowledge.Facts.Facts[knowledge.Facts.PassageOf(fact).First] is { Fragment.Kind: FragmentKind.Question } question ? question : null;

    private bool NamesEnd(List<Word> words, Contest contest) =>
        contest.Adjectives.Count > 0 && !contest.Adjectives.Any(comparisons.IsMoreOrLess)
            ? comparisons.Compares(words, contest.Adjectives, contest.IsReversed) && words.Exists(comparisons.IsSuperlative)
            : words.Exists(w => comparisons.IsSuperlative(w) && comparisons.Pole(w.Lower, null) is var (scale, direction) && scale.Length == 0 && direction == contest.End)
                || (contest.End > 0 && comparisons.IsAlone(words));

    private static int Numbers(List<Word> words) => words.Count(w => char.IsDigit(w.Surface[0]) || FigureReader.Words.Number(w.Lower) is not null);

    /// <summary>A question of the documents that asks for the same end: "which roles need little maths" for "the least maths".</summary>
    private bool IsSameEnd(List<Word> words, Contest contest) =>
        contest.Adjectives.Count > 0 ? comparisons.Compares(words, contest.Adjectives, contest.IsReversed) : contest.IsReversed ? comparisons.SpeaksOfLittle(words) : comparisons.SpeaksOfMuch(words);

    private IEnumerable<Fact> Candidates(Contest contest)
    {
        if (contest.Subject >= 0)
        {
            var both = knowledge.Facts.Facts.Where(f => (f.Spoken.Has(contest.Topic) || f.Announced.Has(contest.Topic)) && (f.Spoken.Has(contest.Subject) || f.Announced.Has(contest.Subject))).ToList();
            return both.Exists(f => f.Has(contest.SubjectTerm)) ? both.Where(f => f.Has(contest.SubjectTerm)) : both.Where(f => f.Spoken.Has(contest.Subject));
        }

        if (contest.AsksPlace) return knowledge.Facts.Facts.Where(f => f.IsStatement && (f.Spoken.Has(contest.Topic) || f.Announced.Has(contest.Topic)) && NamesPlace(f));
        if (contest.Topic >= 0)
        {
            var roles = contest.Roles.Count > 0 ? contest.Roles : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
            return roles.SelectMany(knowledge.Facts.Mentioning).DistinctBy(f => f.Number)
                .Where(f => f.Spoken.Has(contest.Topic) || (f.Announced.Has(contest.Topic) && f.Spoken.IsEmpty));
        }

        var terms = contest.Adjectives.SelectMany(a => Comparison.Degrees(a).Append(a)).Select(w => knowledge.Facts.Terms.Find(WordReader.One(w, 0, w.Length, '\0').Stem));
        if (contest.Adjectives.Count == 0) terms = contest.Content.SelectMany(c => c.Alternatives.Select(a => a[0]).Concat(Like(c.Word)));
        return terms.Distinct().SelectMany(knowledge.Facts.Holding).DistinctBy(f => f.Number);
    }

    /// <summary>Whether a sentence speaks of places, or names one and does not set roles side by side.</summary>
    private bool NamesPlace(Fact fact) =>
        !FigureReader.GivesMoney(fact.Sentence.Text) && (WordReader.Read(fact.Sentence.Text).Exists(comparisons.IsPlace) || (fact.Mentioned.Count < 2 && Regions.Shipped.In(fact.Sentence.Text).Count > 0));

    private Evidence Weigh(Fact fact, Contest contest, bool strict)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var degree = contest.Adjectives.Count > 0 && contest.Topic < 0 ? comparisons.Compares(words, contest.Adjectives, contest.IsReversed && contest.Roles.Count < 2) : contest.Scales is { } scales ? comparisons.ComparesAmounts(words, scales, figures.KindOf(contest.Topic) is FigureKind.Money ? null : w => IsOn(w, contest.Topic)) : contest.Topic < 0 && contest.Roles.Count < 2 ? IsSameEnd(words, contest) : comparisons.Compares(words);
        var named = contest.Roles.Count == 0 ? fact.Mentioned.Count : fact.Mentioned.Count(contest.Roles.Contains);
        var compares = degree && (contest.Roles.Count > 1 ? named > 1 || (named == 1 && !ComparesOthers(fact, words, contest) && (!strict || (fact.Roles.Count == 1 && words.Exists(comparisons.IsThan)) || (contest.Topic < 0 && words.Exists(comparisons.IsSuperlative)))) : named > 0 || contest.Subject >= 0 || contest.AsksPlace);
        if (compares && contest.End != 0 && contest.Topic >= 0 && contest.Roles.Count == 0 && contest.Subject < 0 && named < 2 && !IsAtEnd(words, contest)) compares = false;
        if (compares && contest.Stage.IsTold && !figures.Asked(words).Stage.Overlaps(contest.Stage)) compares = false;
        var covers = Coverage(fact, contest.Content);
        var score = compares ? 1 + (named > 1 ? 2 : 0) + (fact.Tie == RoleTie.Subject ? 1 : 0) + (covers * contest.Content.Count) : 0;
        if (compares && named < 2 && words.Exists(comparisons.IsSuperlative)) score += 1;
        var topic = contest.Topic < 0 ? 0 : (fact.Spoken.Has(contest.Topic) ? 1.5 : 0) + (fact.Announced.Has(contest.Topic) ? 1 : 0);
        return new Evidence(fact, 0, topic, score, covers);
    }

    /// <summary>Whether a word asks for a topic: "the most training".</summary>
    private bool IsOn(Word word, int topic) => knowledge.Catalog.TopicLexicon.Asked([word]).Exists(m => m.Topic == topic);

    /// <summary>Whether a sentence names the end of the scale that is asked for, or sets what it speaks of against all others: "tend to pay slightly better".</summary>
    private bool IsAtEnd(List<Word> words, Contest contest) =>
        words.Exists(w => (comparisons.IsSuperlative(w) || (comparisons.IsDegreeOf(w.Lower) && !contest.Stage.IsTold && !words.Exists(comparisons.IsThan)))
            && comparisons.Pole(w.Lower, knowledge.Catalog.Topics[contest.Topic].Id) is var (_, direction) && direction == contest.End);

    /// <summary>Whether the corpus holds a word that means nearly the same.</summary>
    public bool HoldsLike(Word word) => Like(word).Any();

    private IEnumerable<int> Like(Word word) =>
        comparisons.Alike(word.Lower).Select(w => knowledge.Facts.Terms.Find(WordReader.One(w, 0, w.Length, '\0').Stem)).Where(t => t >= 0);

    /// <summary>Whether one of those asked about is set against somebody else: "AI engineers earn more than ML engineers" says nothing of ML against DL.</summary>
    private bool ComparesOthers(Fact fact, List<Word> words, Contest contest) => words.Exists(comparisons.IsThan) && fact.Mentioned.Any(r => !contest.Roles.Contains(r));

    private double Coverage(Fact fact, IReadOnlyList<ContentWord> content) =>
        content.Count == 0 ? 1 : (double)content.Count(c => c.IsIn(t => knowledge.Facts.Covers(fact, t)) || Like(c.Word).Any(fact.Has)) / content.Count;
}
