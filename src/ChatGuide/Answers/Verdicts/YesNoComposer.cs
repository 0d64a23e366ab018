using ChatGuide.Answers.Asked;
using ChatGuide.Answers.Comparing;
using ChatGuide.Answers.Composers;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Verdicts;

/// <summary>Yes or no: the sentence that decides, and the word only where it does.</summary>
internal sealed class YesNoComposer(Knowledge knowledge, ClaimWords claims, ComparisonWords comparisons, VersusComposer versus, SuperlativeComposer superlative, PlainComposer plain, TopicComposer topic) : IComposer
{
    private const int MostFacts = 3;
    private const int MostWeighed = 30;
    private const double Near = 0.7;
    private const double Equal = 0.9;
    private const double Agreeing = 0.8;
    private const double MostOfIt = 0.5;
    private const double Partial = 0.6;
    private const int FewestHeld = 2;
    private readonly Themes _themes = new(knowledge.Words);
    private readonly VerdictReader _verdicts = new(knowledge.Facts, knowledge.Catalog, claims);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (versus.Asks(question)) return versus.Compose(question, writer) ?? superlative.Compose(question, writer);
        question = question with { Content = [.. question.Content.Where(c => c.IsHeld || !claims.IsLight(c.Word))] };
        if (question.Content.Any(c => c.IsUnknown)) return ByTheme(question, writer);
        if (IsOnUnsaidPart(question)) return ByTheme(question, writer);
        IReadOnlyList<ContentWord> content = [.. question.Content, .. question.Narrow];
        if (content.Count == 0 && question.Topics.Count == 0) return ByTheme(question, writer) ?? Relation(question, writer) ?? (question.Roles.Count == 1 && !PointsToMatter(question) ? topic.Compose(question, writer) : null);
        if (content.Count == 0) return OnTopic(question, writer) ?? ByTheme(question, writer) ?? topic.Compose(question, writer);
        var theme = _themes.Of(question.Words);
        var isThemeAlone = theme.Count > 0 && _themes.Beside(question).Count == 0;
        // "Can they work from home": who counts the till before going home says nothing of that.
        bool Fits(Evidence e) => IsOnTopic(e, question) && (!isThemeAlone || IsOn(theme, e.Fact));
        if (Decide(question, content, Fits, out var good) is { } decided) return Write(decided, question, writer);
        List<ContentWord> heavy = [.. content.Where(c => !claims.IsLight(c.Word))];
        if (heavy.Count > 0 && heavy.Count < content.Count && Decide(question, heavy, Fits, out _) is { } lightly) return Write(lightly, question, writer);
        var isHeaderOnly = good.RemoveAll(e => IsHeaded(e, content)) > 0;
        if (good.Count > 0) return Undecided([.. good.OrderByDescending(e => _verdicts.OfOwnQuestion(e.Fact, content) is not null)], question, writer);
        if (ByTheme(question, writer) is { } themed) return themed;
        if (question.Content.Count == 0) return topic.Compose(question, writer);
        return isThemeAlone || isHeaderOnly ? null : plain.Compose(question, writer) ?? Partly(question, content, Fits, writer);
    }

    /// <summary>"I had to take a drugs test, do bakers get one as well?": what "one" is, nothing that is said of bakers at large answers.</summary>
    private bool PointsToMatter(Question question) =>
        question.Words.Where((w, i) => i > 0 && (i + 1 == question.Words.Count || !claims.IsOfKind(question.Words[i + 1]))).Any(w => knowledge.Words.Stands.Contains(w.Lower) && !knowledge.Words.Demonstratives.Contains(w.Lower));

    /// <summary>"Have to wear a suit", of a column "Suits people who": what only the header of a cell holds, the cell says nothing of that is not yes or no.</summary>
    private bool IsHeaded(Evidence evidence, IReadOnlyList<ContentWord> content) =>
        evidence.Fact.Fragment.Kind is FragmentKind.Cell && WordReader.Read(evidence.Fact.Sentence.Text).Select(w => knowledge.Facts.Terms.Find(w.Stem)).ToHashSet() is var own && content.All(c => !c.IsIn(own.Contains));

    private bool IsOn(HashSet<string> theme, Fact fact) => _themes.Of(WordReader.Read(fact.Sentence.Text)).Overlaps(theme);

    /// <summary>"Is the title protected by law", where a sentence on the role says whether it is protected: what it leaves open is named; null where none holds two of the words, and most of what they weigh.</summary>
    private Composition? Partly(Question question, IReadOnlyList<ContentWord> content, Func<Evidence, bool> fits, AnswerWriter writer)
    {
        if (question.Roles is not [var role] || content.Any(c => c is { IsHeld: false, IsName: true })) return null;
        var nearest = knowledge.Evidence.Find(role, question.Topics, content, question.TopicTerms).Find(e => e.Tie >= 2 && e.Fact.IsStatement && fits(e) && content.Count(c => c.IsIn(e.Fact.Has)) >= FewestHeld && e.Coverage >= MostOfIt);
        if (nearest is null) return null;
        var held = content.Where(c => c.IsIn(nearest.Fact.Has)).ToList();
        var partly = question with { Content = held, Narrow = [] };
        if (Decide(partly, held, e => IsOnTopic(e, question), out _) is not { } decided) return null;
        writer.Say(Say.NotTogether, knowledge.Join(content.Except(held).Select(c => $"“{c.Word.Surface}”").Distinct()));
        return Write(decided, partly, writer) with { Confidence = Partial };
    }

    /// <summary>"Does a midwife need a licence", where nothing on midwives speaks of one: what is said of their training at large answers nothing.</summary>
    private bool IsOnUnsaidPart(Question question) =>
        question.Narrow.Count > 0 && question.Roles.Count > 0 && question.Roles.All(r => !knowledge.Facts.About(r).Any(f => question.Narrow.All(n => n.IsIn(f.Has))));

    /// <summary>What is said of the role in other words for the same: "straight out of school" of an entry-level job; null where nothing is.</summary>
    private Composition? ByTheme(Question question, AnswerWriter writer)
    {
        if (question.Roles is not [var role] || _themes.Of(question.Words) is not { Count: > 0 } asked) return null;
        var beside = _themes.Beside(question);
        if (beside.Exists(c => c.IsUnknown)) return null;
        var said = knowledge.Facts.About(role)
            .Where(f => f.IsStatement && f.Tie >= RoleTie.Context && beside.TrueForAll(c => c.IsSoft || c.IsIn(t => knowledge.Facts.Covers(f, t))) && IsOn(asked, f))
            .Take(MostFacts)
            .Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))
            .ToList();
        return said.Count > 0 ? Undecided(said, question, writer) : null;
    }

    /// <summary>"Is there a future in repairing bikes": who repairs bikes decides nothing of their future.</summary>
    private bool IsOnTopic(Evidence evidence, Question question) =>
        question.TopicWords.All(w => claims.IsLight(w.Word)) || (evidence.Topic > 0 && question.Roles.Count > 0) || question.TopicWords.Any(w => w.IsIn(evidence.Fact.Has));

    /// <summary>"Are bakers well paid": only a sentence about the role itself decides. "Is it dangerous to become a baker" is not, where none speaks of danger.</summary>
    private Composition? OnTopic(Question question, AnswerWriter writer) =>
        question.Roles.Count > 0 && question.TopicWords.All(w => w.IsHeld || claims.IsLight(w.Word)) && Decide(question, Composing.TopicWords(question), e => e.Fact.Tie is RoleTie.Subject && Rates(e.Fact, question), out _) is { } decided ? Write(decided, question, writer) : null;

    /// <summary>"Well paid" is said of what is compared by amounts only by a word for how much: who pays the rent need not be.</summary>
    private bool Rates(Fact fact, Question question) =>
        question.Topics.Select(t => comparisons.ScalesOn(knowledge.Catalog.Topics[t].Id, comparisons.Adjectives(question.Words))).FirstOrDefault(s => s is not null) is not { } scales
        || !question.Words.Any(w => comparisons.Rates(w, scales)) || WordReader.Read(fact.Sentence.Text).Exists(w => comparisons.Rates(w, scales));

    /// <summary>The verdict and what gives it, of the facts that hold enough of the question and fit; null where none decides.</summary>
    /// <param name="good">Those facts.</param>
    private Decided? Decide(Question question, IReadOnlyList<ContentWord> content, Func<Evidence, bool> fits, out List<Evidence> good)
    {
        good = [.. plain.Find(question, content).Where(e => IsEnough(e, question, content.Count) && !IsOfOthers(e.Fact, question, content) && fits(e))];
        if (good.Count == 0) return null;
        var (floor, words) = (good[0].Score * Near, good[0].Words);
        var outset = knowledge.Words.Asking.Outset(question.Words);
        var asked = _verdicts.Asked(question, outset);
        // "I cannot cook, can I be a waiter?": what cooks must do decides nothing of that.
        if (outset > 0 && asked.Modality is Modality.Permission && content.All(c => c.Word.Start < question.Words[outset].Start)) return null;
        // A sentence with the very words decides before one with words like them.
        var decisions = good.Where(e => e.Score >= floor || e.Words >= words).Take(MostWeighed).OrderByDescending(e => content.All(c => c.Alternatives is [var own, ..] && own.All(e.Fact.Has))).Select(e => (Evidence: e, Decision: _verdicts.Decide(e.Fact, question, asked, content))).ToList();
        var deciding = decisions.Find(d => d.Decision.Verdict is not Verdict.Undecided);
        if (deciding.Evidence is null || IsDisputed(decisions, deciding.Evidence.Score, deciding.Decision.Verdict)) return null;
        var agreeing = decisions.Where(d => d.Decision.Verdict == deciding.Decision.Verdict && d.Evidence.Score >= deciding.Evidence.Score * Agreeing).SelectMany(d => d.Decision.Facts);
        return new Decided(deciding.Decision, [.. deciding.Decision.Facts.Concat(agreeing).Distinct().Take(MostFacts)], [deciding.Evidence, .. good.Where(e => e != deciding.Evidence)]);
    }

    private Composition Write(Decided decided, Question question, AnswerWriter writer)
    {
        if (!decided.Decision.SpeaksForItself) writer.Say(Composing.Word(decided.Decision.Verdict));
        writer.Paragraph(writer.QuoteAll(decided.Facts));
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(decided.Evidence[0].Words >= 3.6 ? 0.9 : 0.75, decided.Evidence);
    }

    /// <summary>"A writes code, while B talks" tells nothing of B and code: the words stand in a clause that names others only.</summary>
    private bool IsOfOthers(Fact fact, Question question, IReadOnlyList<ContentWord> content)
    {
        if (question.Roles.Count == 0 || !fact.Mentioned.Any(question.Roles.Contains) || fact.Mentioned.All(question.Roles.Contains)) return false;
        var (theirs, others) = (new HashSet<int>(), new HashSet<int>());
        var words = WordReader.Read(fact.Sentence.Text);
        if (IsMeasureOnly(words, question.Roles)) return true;
        foreach (var clause in Clauses(words))
        {
            var named = knowledge.Catalog.RoleLexicon.Find(clause);
            var rest = clause.Where((_, i) => !named.Exists(m => m.First <= i && i <= m.Last)).Select(w => knowledge.Facts.Terms.Find(w.Stem)).Where(t => t >= 0).ToHashSet();
            (named.Count > 0 && !named.Exists(m => m.Roles.Any(question.Roles.Contains)) ? theirs : others).UnionWith(rest);
        }

        return content.Any(c => !c.IsSoft && c.IsIn(theirs.Contains) && !c.IsIn(others.Contains));
    }

    /// <summary>"Statisticians need more mathematics than bakers, and usually a degree": all is said of those who are measured by them.</summary>
    private bool IsMeasureOnly(List<Word> words, IReadOnlyList<int> roles)
    {
        var named = knowledge.Catalog.RoleLexicon.Find(words);
        var theirs = named.FindAll(m => m.Roles.Any(roles.Contains));
        return theirs.Count > 0 && named.Exists(m => m.First < theirs[0].First) && theirs.TrueForAll(m => words.Take(m.First).Any(comparisons.IsThan));
    }

    private IEnumerable<List<Word>> Clauses(List<Word> words)
    {
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && words[i].Break != ';' && !comparisons.IsContrast(words[i])) continue;
            yield return words[first..i];
            first = i;
        }
    }

    private static bool IsEnough(Evidence evidence, Question question, int content) =>
        evidence.Covers && (question.Roles.Count > 0 ? evidence.Words >= 2.4 && evidence.Tie >= 1 : evidence.Words >= 3.2 && (question.IsOnWork || content > 1));

    /// <summary>Two sentences that fit equally well say the opposite.</summary>
    private static bool IsDisputed(IEnumerable<(Evidence Evidence, Decision Decision)> decisions, double score, Verdict verdict) =>
        decisions.Any(d => d.Evidence.Score >= score * Equal && d.Decision.Verdict is not Verdict.Undecided && Affirms(d.Decision.Verdict) != Affirms(verdict));

    private static bool Affirms(Verdict verdict) => verdict is Verdict.Yes or Verdict.MostlyYes;

    private Composition Undecided(List<Evidence> good, Question question, AnswerWriter writer)
    {
        writer.Say(Say.Undecided);
        writer.Paragraph(writer.QuoteAll(good.Where(e => e.Score >= good[0].Score * Equal).Take(MostFacts).Select(e => e.Fact).OrderBy(f => f.Number)));
        if (question.Roles.Count > 0) writer.Suggest(knowledge.Probes(question.Roles[0], question.Topics));
        return Composition.Answered(0.75, good);
    }

    /// <summary>"Is a chef a cook?", "is a joiner the same as a cabinet maker?": the sentences that speak of both.</summary>
    private Composition? Relation(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count == 0) return null;
        var asksSame = claims.SaySame(question.Words);
        if (question.Roles.Count == 1 && !asksSame) return null;
        var both = knowledge.Facts.Mentioning(question.Roles[0])
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item && question.Roles.All(f.Mentioned.Contains))
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Where(f => question.Roles.Count > 1 || claims.SaySame(f.Words))
            .Select(f => (f.Fact, f.Words, Verdict: Joins(f.Words, question, asksSame)))
            .OrderByDescending(f => f.Verdict is not Verdict.Undecided)
            .ThenByDescending(f => f.Words.Exists(comparisons.IsContrast) && f.Fact.Mentioned.Count == question.Roles.Count)
            .ThenByDescending(f => f.Fact.Tie)
            .ThenBy(f => f.Fact.Number)
            .Take(MostFacts)
            .ToList();
        if (both.Count == 0) return null;
        writer.Say(Composing.Word(both[0].Verdict));
        writer.Paragraph(writer.QuoteAll(both.Where(f => both[0].Verdict is Verdict.Undecided || f.Verdict == both[0].Verdict).Select(f => f.Fact).OrderBy(f => f.Number)));
        return Composition.Answered(both[0].Verdict is Verdict.Undecided ? 0.7 : 0.85, [.. both.Select(f => new Evidence(f.Fact, (int)f.Fact.Tie, 0, 0, 1))]);
    }

    /// <summary>What a sentence with two names says of the two being one: "X and Y mean the same", "an X is (not) a Y".</summary>
    private Verdict Joins(List<Word> words, Question question, bool asksSame)
    {
        var names = knowledge.Catalog.RoleLexicon.Find(words).Where(m => question.Roles.Any(m.Roles.Contains)).ToList();
        if (names.Count < 2) return Verdict.Undecided;
        var between = words.Skip(names[0].Last + 1).Take(names[1].First - names[0].Last - 1).ToList();
        // "A baker makes bread; a pastry chef makes the same mess with cakes."
        if (words[names[1].First].Break is ';' || between.Exists(w => w.Break is ';' || comparisons.IsContrast(w))) return Verdict.Undecided;
        var denied = claims.Signs(words, 0, words.Count - 1).Any(s => s.Value is Sign.Deny);
        if (claims.SaySame(words)) return denied ? Verdict.No : Verdict.Yes;
        var isOne = !asksSame && between.Count is > 0 and < 6 && claims.IsAuxiliary(between[0]) && between.Skip(1).All(claims.IsOfKind) && names[0].Roles.Contains(question.Roles[0]);
        return !isOne ? Verdict.Undecided : denied ? Verdict.No : Verdict.Yes;
    }

    /// <summary>A verdict on a question.</summary>
    /// <param name="Decision">The one that counts.</param>
    /// <param name="Facts">What gives it.</param>
    /// <param name="Evidence">The facts that were weighed, that of the decision first.</param>
    private sealed record Decided(Decision Decision, IReadOnlyList<Fact> Facts, IReadOnlyList<Evidence> Evidence);
}
