using ChatGuide.Language;

namespace ChatGuide.Answers.Verdicts;

/// <summary>Reads what a question asks about a matter, and what a sentence claims of it.</summary>
internal sealed class ClaimReader(ClaimWords signs)
{
    private const int Reach = 5;
    private const int Short = 5;

    /// <summary>"Travel: little" is one clause; what stands before the colon is what the rest speaks of.</summary>
    private const int Brief = 7;

    /// <summary>The claim that a yes/no question asks about: "can I … without a degree" asks whether none is demanded.</summary>
    public Claim Asked(IReadOnlyList<Word> words)
    {
        var found = signs.Signs(words, 0, words.Count - 1).ToList();
        var modality = ModalityOf(found) ?? Modality.Fact;
        // "Don't bakers need …" expects what "do bakers need …" asks.
        var negated = found.Count(s => s.Value is Sign.Waive or Sign.Forbid || (s.Value is Sign.Deny && s.First > 1)) % 2 == 1;
        if (!found.Exists(s => s.Value is Sign.Lacking)) return new Claim(modality, negated, Extent.Whole);
        return new Claim(modality is Modality.Permission ? Modality.Demand : modality, !negated, Extent.Whole);
    }

    /// <summary>What a sentence claims of the words held; null where it claims nothing that could decide.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="held">Which of its words are those asked about.</param>
    /// <param name="asked">What is asked.</param>
    /// <param name="heading">What its heading or label claims of all beneath it.</param>
    public Claim? Stated(IReadOnlyList<Word> words, IReadOnlyList<bool> held, Claim asked, Modality? heading = null)
    {
        var clauses = Clauses(words);
        var at = Enumerable.Range(0, clauses.Count).MaxBy(c => Held(clauses[c], held));
        if (Held(clauses[at], held) == 0 || signs.IsCondition(words[clauses[at].First]) || IsBelieved(words, clauses[at], held)) return null;
        var clause = Read(words, clauses[at], held);
        if (clause.Compares) return null;
        if (!clause.HasVerb && at > 0 && clauses[at].Length <= Short) clause = Inherit(clause, Enumerable.Range(0, at).Reverse().Select(c => Read(words, clauses[c], held)).FirstOrDefault(c => c.HasVerb), signs.IsContrast(words[clauses[at].First]));
        if (clause.Modality is null or Modality.Help or Modality.Permission && asked.Modality is Modality.Demand) clause = Continued(words, clauses, at, held, clause, asked);
        var modality = clause.Modality ?? (clause.HasVerb ? null : heading ?? (asked.Modality is Modality.Demand && (clause.IsAttached || clause.Extent is Extent.Rarely) ? Modality.Demand : null)) ?? Modality.Fact;
        if (asked.Modality is Modality.Demand && modality is Modality.Fact && clause.IsNegated && !clause.IsAttached) return null;
        if (modality is Modality.Demand && !clause.IsNegated && IsAlternative(words, clauses, at, held)) return null;
        var isConditional = clauses.Exists(c => signs.IsCondition(words[c.First]) && Held(c, held) == 0);
        return new Claim(modality, clause.IsNegated, isConditional ? Extent.Partly : clause.Extent);
    }

    /// <summary>What a heading demands or permits of everything beneath it; null where it does neither.</summary>
    public Modality? OfHeading(IReadOnlyList<Word> words) => ModalityOf([.. signs.Signs(words, 0, words.Count - 1)]);

    private ClauseClaim Read(IReadOnlyList<Word> words, Clause clause, IReadOnlyList<bool> held)
    {
        var found = signs.Signs(words, clause.First, clause.Last).Where(s => !IsSuperlative(words, s)).ToList();
        var modality = ModalityOf(found);
        var hasVerb = modality is not null || Enumerable.Range(clause.First, clause.Length).Any(i => signs.IsAuxiliary(words[i]));
        var negated = found.Count(s => s.Value is Sign.Deny or Sign.Waive or Sign.Forbid) % 2 == 1;
        var attached = found.Exists(s => s.Value is Sign.Deny && ReachesHeld(s.Last, clause, held));
        if (found.Exists(s => s.Value is Sign.Lacking && ReachesHeld(s.Last, clause, held)))
        {
            // "Can start without it", "must not start without it".
            modality = modality is Modality.Permission or Modality.Demand ? Modality.Demand : modality;
            (negated, attached) = (!negated, true);
        }

        var extent = found.Exists(s => s.Value is Sign.Partly) ? Extent.Partly : found.Exists(s => s.Value is Sign.Rarely) ? Extent.Rarely : found.Exists(s => s.Value is Sign.Mostly) ? Extent.Mostly : Extent.Whole;
        return new ClauseClaim(modality, negated, extent, hasVerb, attached, Enumerable.Range(clause.First, clause.Length).Any(i => signs.IsThan(words[i])));
    }

    /// <summary>"The most stressful", "the five most common": not a share of those spoken of.</summary>
    private bool IsSuperlative(IReadOnlyList<Word> words, PhraseMatch<Sign> sign) =>
        sign is { Value: Sign.Mostly, Length: 1, First: > 0 } && signs.IsShare(words[sign.First]) && (signs.IsDefinite(words[sign.First - 1]) || (sign.First > 1 && signs.IsDefinite(words[sign.First - 2])));

    private static Modality? ModalityOf(List<PhraseMatch<Sign>> found) =>
        found.Exists(s => s.Value is Sign.Require or Sign.Waive) ? Modality.Demand
        : found.Exists(s => s.Value is Sign.Permit or Sign.Forbid) ? Modality.Permission
        : found.Exists(s => s.Value is Sign.Help) ? Modality.Help
        : null;

    /// <summary>"You need no degree, licence or certificate": what has no verb shares that of the clause before it, and its "no" but for a "but".</summary>
    private static ClauseClaim Inherit(ClauseClaim clause, ClauseClaim? before, bool contrasts)
    {
        if (before is null) return clause;
        return clause with
        {
            Modality = clause.Modality ?? before.Modality,
            IsNegated = clause.IsNegated || (before.IsNegated && !contrasts),
            IsAttached = clause.IsAttached || (before.IsAttached && !contrasts),
            Extent = clause.Extent is Extent.Whole ? before.Extent : clause.Extent,
            HasVerb = true,
        };
    }

    /// <summary>"A degree helps but is not required": a clause that begins with its verb or a pronoun goes on about the same.</summary>
    private ClauseClaim Continued(IReadOnlyList<Word> words, List<Clause> clauses, int at, IReadOnlyList<bool> held, ClauseClaim clause, Claim asked)
    {
        for (var c = at + 1; c < clauses.Count; c++)
        {
            var start = signs.IsBreak(words[clauses[c].First]) && clauses[c].Length > 1 ? clauses[c].First + 1 : clauses[c].First;
            var next = Read(words, clauses[c], held);
            if (!next.HasVerb) continue;
            var goesOn = signs.IsAuxiliary(words[start]) || signs.IsPronoun(words[start]) || signs.Signs(words, start, start).Any(s => s.Value is not Sign.Only);
            return goesOn && (next.Modality is Modality.Demand || next.Modality == asked.Modality) && Held(clauses[c], held) == 0 ? next with { Extent = next.Extent is Extent.Whole ? clause.Extent : next.Extent } : clause;
        }

        return clause;
    }

    /// <summary>"A degree or three years of practice": neither alone is demanded.</summary>
    private bool IsAlternative(IReadOnlyList<Word> words, List<Clause> clauses, int at, IReadOnlyList<bool> held) =>
        (signs.IsAlternative(words[clauses[at].First]) && at > 0 && Held(clauses[at - 1], held) == 0)
        || (at + 1 < clauses.Count && signs.IsAlternative(words[clauses[at + 1].First]) && Held(clauses[at + 1], held) == 0);

    private List<Clause> Clauses(IReadOnlyList<Word> words)
    {
        var clauses = new List<Clause>();
        var first = 0;
        for (var i = 1; i <= words.Count; i++)
        {
            if (i < words.Count && (words[i].Break is '\0' or '/' || (words[i].Break == ':' && words.Count <= Brief)) && !signs.IsBreak(words[i])) continue;
            clauses.Add(new Clause(first, i - 1));
            first = i;
        }

        return clauses;
    }

    /// <summary>"People think I write the music": what somebody believes is not said to be so.</summary>
    private bool IsBelieved(IReadOnlyList<Word> words, Clause clause, IReadOnlyList<bool> held) =>
        Enumerable.Range(clause.First, clause.Length).TakeWhile(i => !held[i]).Any(i => signs.IsBelief(words[i]));

    private static int Held(Clause clause, IReadOnlyList<bool> held) => Enumerable.Range(clause.First, clause.Length).Count(i => held[i]);

    private static bool ReachesHeld(int from, Clause clause, IReadOnlyList<bool> held)
    {
        for (var i = from + 1; i <= clause.Last && i <= from + Reach; i++)
        {
            if (held[i]) return true;
        }

        return false;
    }

    private readonly record struct Clause(int First, int Last)
    {
        public int Length => Last - First + 1;
    }

    private sealed record ClauseClaim(Modality? Modality, bool IsNegated, Extent Extent, bool HasVerb, bool IsAttached, bool Compares);
}
