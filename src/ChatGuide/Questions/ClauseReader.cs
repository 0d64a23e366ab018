using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>A message by its clauses.</summary>
/// <param name="Asking">The words that ask, in order; all of them where the message does not tell and ask.</param>
/// <param name="Told">The words of statements around the question: they name whom or what it is about, and bind nothing else.</param>
internal sealed record Clauses(IReadOnlyList<Word> Asking, IReadOnlyList<Word> Told);

/// <summary>Tells the clauses of a message that ask from those that only say how the question comes about.</summary>
internal sealed class ClauseReader(QuestionWords questionWords)
{
    private const int FarthestReport = 4;

    private enum Kind
    {
        Asks,
        States,
        Other,
    }

    private ClauseWords Data => questionWords.Clauses;

    public Clauses Read(IReadOnlyList<Word> words)
    {
        var kinds = new Kind[words.Count];
        var binds = false;
        for (var first = 0; first < words.Count;)
        {
            var kind = KindOf(words, first);
            if (kind is Kind.Other && first > 0 && kinds[first - 1] is Kind.States && words[first].Break is ',' or '(') kind = Kind.States;
            var last = first;
            while (last + 1 < words.Count && !Begins(words, last + 1, kind)) last++;
            if (kind is Kind.Other && Data.Tells.All([.. words.Skip(first).Take(last - first + 1)]).Any()) kind = Kind.States;
            for (var i = first; i <= last; i++) kinds[i] = kind;
            binds |= kind is Kind.Asks && Data.Conditions.At(words, Start(words, first)).Count > 0;
            first = last + 1;
        }

        // "I have no diploma, can I …?": what people say of themselves is a condition of what they may do.
        if (binds || !kinds.Contains(Kind.Asks)) return new Clauses(words, []);
        Subordinate(words, kinds);
        return new Clauses([.. words.Where((_, i) => kinds[i] is not Kind.States)], [.. words.Where((_, i) => kinds[i] is Kind.States)]);
    }

    /// <summary>Whether words begin as a statement does and hold nothing that asks.</summary>
    public bool OnlyTells(IReadOnlyList<Word> words)
    {
        if (words.Count < 2 || KindOf(words, 0) is not Kind.States) return false;
        return !Enumerable.Range(1, words.Count - 1).Any(i => (words[i].Break != '\0' || Data.Turns.At(words, i).Count > 0) && KindOf(words, i) is Kind.Asks);
    }

    /// <summary>The words without those that only say whose opinion follows: "my teachers say I am patient".</summary>
    public IReadOnlyList<Word> WithoutReports(IReadOnlyList<Word> words)
    {
        var kept = new List<Word>(words.Count);
        for (var i = 0; i < words.Count; i++)
        {
            if ((i == 0 || words[i].Break != '\0') && Data.Subjects.At(words, i).Count > 0 && AfterReport(words, i) is { } next) i = next;
            kept.Add(words[i]);
        }

        return kept;
    }

    private int? AfterReport(IReadOnlyList<Word> words, int first)
    {
        for (var i = first + 1; i <= first + FarthestReport && i < words.Count && words[i].Break == '\0'; i++)
        {
            if (Data.Reports.LongestAt(words, i) is { } match && match.Last + 1 < words.Count && words[match.Last + 1].Break == '\0' && Data.Subjects.At(words, match.Last + 1).Count > 0) return match.Last + 1;
        }

        return null;
    }

    private Kind KindOf(IReadOnlyList<Word> words, int first)
    {
        first = Start(words, first);
        if (Data.Asking.At(words, first).Count > 0) return Kind.Asks;
        return Data.Subjects.At(words, first).Count > 0 && first + 1 < words.Count ? Kind.States : Kind.Other;
    }

    /// <summary>Where a clause begins after words of courtesy.</summary>
    private int Start(IReadOnlyList<Word> words, int first)
    {
        while (first + 1 < words.Count && questionWords.Courtesies.Contains(words[first].Lower) && words[first + 1].Break == '\0') first++;
        return first;
    }

    /// <summary>Whether a clause begins at a word: after a mark but that of a bracket that ends, or where a statement turns into a question without one.</summary>
    private bool Begins(IReadOnlyList<Word> words, int at, Kind kind) =>
        words[at].Break is not ('\0' or '/' or ')') || (kind is Kind.States && Data.Turns.At(words, at).Count > 0);

    /// <summary>"… when people talk about coffee": a clause inside the question that says only where it was heard, up to the next mark.</summary>
    private void Subordinate(IReadOnlyList<Word> words, Kind[] kinds)
    {
        foreach (var match in Data.Asides.All(words))
        {
            if (match.First == 0) continue;
            for (var i = match.First; i < words.Count && (i == match.First || words[i].Break == '\0'); i++) kinds[i] = Kind.States;
        }
    }
}
