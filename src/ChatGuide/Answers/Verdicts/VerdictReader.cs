using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Verdicts;

/// <summary>A verdict, the facts that give it, and whether they open with it themselves.</summary>
internal sealed record Decision(Verdict Verdict, IReadOnlyList<Fact> Facts, bool SpeaksForItself);

/// <summary>Tells what a fact answers to a yes/no question.</summary>
internal sealed class VerdictReader(FactTable facts, CareerCatalog catalog, ClaimWords signs)
{
    private const int MostFacts = 3;
    private const int LongestOpener = 3;
    private readonly ClaimReader _claims = new(signs);

    /// <summary>What a question asks about a matter.</summary>
    /// <param name="question">The question.</param>
    /// <param name="outset">Where in it the question itself begins.</param>
    public Claim Asked(Question question, int outset) => _claims.Asked([.. question.Words.Skip(outset)]);

    /// <summary>What a fact decides of a question about some words; <see cref="Verdict.Undecided"/> where it does not.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="question">The question.</param>
    /// <param name="asked">What it asks.</param>
    /// <param name="content">The words that it asks about.</param>
    public Decision Decide(Fact fact, Question question, Claim asked, IReadOnlyList<ContentWord> content)
    {
        if (ByOwnQuestion(fact, asked, content) is { } answered) return answered;
        var words = WordReader.Read(fact.Fragment is { Kind: FragmentKind.Cell, Label: { } label } ? $"{label}: {fact.Sentence.Text}" : fact.Sentence.Text);
        if (words.Count == 0 || !content.All(c => c.IsIn(fact.Has))) return new Decision(Verdict.Undecided, [fact], false);
        // A "no" to another question of the document is none to this one.
        if (Opener(words) is { } opener) return new Decision(OwnQuestion(fact) is not null || asked.IsNegated ? Verdict.Undecided : opener.Answers(asked with { Modality = Modality.Fact }), [fact], true);
        // A word inside the name of a role speaks of the role, not of the matter.
        var named = catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        var held = words.Select((w, i) => named.Contains(i) ? -1 : facts.Terms.Find(w.Stem)).Select(t => t >= 0 && content.Any(c => c.Alternatives.Any(a => a.Contains(t) && Array.TrueForAll(a, fact.Has)))).ToList();
        var claim = _claims.Stated(words, held, asked, Heading(fact));
        if (claim is { Modality: Modality.Permission or Modality.Fact } && signs.Signs(words, 0, words.Count - 1).Any(s => s.Value is Sign.Only)) claim = Only(claim.Value, fact, question);
        else if (asked.Modality is Modality.Permission && question.Roles.Count == 0 && fact.Mentioned.Count > 0) claim = null;
        return new Decision(claim?.Answers(asked) ?? Verdict.Undecided, [fact], false);
    }

    /// <summary>Whether a matter holds by a fact that answers its document's own question on it in a word: "Rarely: …"; null where it answers none so.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="content">The words for the matter.</param>
    public Verdict? OfOwnQuestion(Fact fact, IReadOnlyList<ContentWord> content) =>
        Own(fact, content) is { } own && own.Facts[0] == fact ? own.Given.Answers(own.Given with { IsNegated = false, Extent = Extent.Whole }) : null;

    /// <summary>What a fact claims of some of its words; null where it claims nothing that could decide.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="stands">Whether a word of it stands for what is asked about.</param>
    public Claim? Stated(Fact fact, Claim asked, Predicate<Word> stands)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var named = catalog.RoleLexicon.Find(words).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
        return words.Count == 0 ? null : _claims.Stated(words, [.. words.Select((w, i) => !named.Contains(i) && stands(w))], asked, Heading(fact));
    }

    /// <summary>Whether a fact opens with its verdict: "Rarely: …", "No."</summary>
    public bool Opens(Fact fact) => WordReader.Read(fact.Sentence.Text) is { Count: > 0 } words && Opener(words) is not null;

    /// <summary>What only some may do, others may not.</summary>
    private Claim? Only(Claim claim, Fact fact, Question question)
    {
        if (question.Roles.Any(fact.Mentioned.Contains)) return claim;
        return question.Roles.Count == 0 && claim.Modality is Modality.Permission && question.Words.Any(signs.IsAnyone) ? claim with { IsNegated = !claim.IsNegated } : null;
    }

    /// <summary>The question that a fact answers in its document; null where it answers none.</summary>
    public string? OwnQuestion(Fact fact)
    {
        var entry = facts.PassageOf(fact);
        return facts.Of(entry).FirstOrDefault(f => f.Fragment.Kind is FragmentKind.Question)?.Sentence.Text ?? entry.Passage.HeadingPath.LastOrDefault(h => h.EndsWith('?'));
    }

    /// <summary>The document asks the same itself, and its answer opens with yes or no. A "yes" to the opposite question would be read as one to this.</summary>
    private Decision? ByOwnQuestion(Fact fact, Claim asked, IReadOnlyList<ContentWord> content) =>
        Own(fact, content) is { } own && own.IsNegated == asked.IsNegated ? new Decision(own.Given.Answers(asked), own.Facts, true) : null;

    /// <summary>What the answer to a question or heading of the document on some words claims of them; null where there is none that opens with yes or no.</summary>
    private (bool IsNegated, Claim Given, IReadOnlyList<Fact> Facts)? Own(Fact fact, IReadOnlyList<ContentWord> content)
    {
        var entry = facts.PassageOf(fact);
        if (OwnQuestion(fact) is not { } own) return null;
        var question = WordReader.Read(own);
        var terms = question.Select(w => facts.Terms.Find(w.Stem)).ToHashSet();
        if (!content.All(c => c.IsIn(terms.Contains))) return null;
        var answer = facts.Of(entry).Where(f => f.Fragment.Kind is not FragmentKind.Question).Take(MostFacts).ToList();
        if (answer.Count == 0 || Opener(WordReader.Read(answer[0].Sentence.Text)) is not { } opener) return null;
        var theirs = _claims.Asked(question);
        return (theirs.IsNegated, theirs with { IsNegated = theirs.IsNegated != opener.IsNegated, Extent = opener.Extent }, answer);
    }

    /// <summary>"Yes.", "Usually not: …", "Rarely, …"; null where a sentence does not open so.</summary>
    private Claim? Opener(List<Word> words)
    {
        var end = words.FindIndex(1, w => w.Break != '\0');
        if (end < 0) end = words.Count;
        if (end > LongestOpener) return null;
        var found = signs.Signs(words, 0, end - 1).ToList();
        var idle = words.Take(end).Count(w => signs.IsYes(w) || signs.IsAuxiliary(w) || signs.IsPronoun(w));
        if (found.Sum(s => s.Length) + idle < end || (found.Count == 0 && !words.Take(end).Any(signs.IsYes)) || found.Exists(s => s.Value is not (Sign.Deny or Sign.Mostly or Sign.Rarely or Sign.Partly))) return null;
        return new Claim(Modality.Fact, found.Exists(s => s.Value is Sign.Deny), found.Exists(s => s.Value is Sign.Partly) ? Extent.Partly : found.Exists(s => s.Value is Sign.Rarely) ? Extent.Rarely : found.Exists(s => s.Value is Sign.Mostly) ? Extent.Mostly : Extent.Whole);
    }

    private Modality? Heading(Fact fact)
    {
        if (fact.Fragment.Kind is not (FragmentKind.Item or FragmentKind.Cell)) return null;
        var entry = facts.PassageOf(fact);
        var leadIn = facts.Of(entry).FirstOrDefault(f => f.Fragment.Kind is FragmentKind.LeadIn)?.Sentence.Text;
        return new[] { fact.Fragment.Label, leadIn, entry.Passage.HeadingPath.LastOrDefault() }.OfType<string>().Select(h => _claims.OfHeading(WordReader.Read(h))).FirstOrDefault(m => m is not null);
    }
}
