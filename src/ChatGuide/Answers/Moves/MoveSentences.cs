using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Moves;

/// <summary>Finds the sentences that speak of one particular move.</summary>
internal sealed class MoveSentences(Knowledge knowledge)
{
    private const double Said = 1;
    private const double InContext = 0.5;
    private const double Headed = 4;
    private readonly MoveHeadings _headings = new(knowledge);
    private readonly int _moves = knowledge.Catalog.Topic("moves");

    /// <summary>What stands under a heading that names the move, then sentences that name one end and stand where the other is spoken of, or name both; best first.</summary>
    /// <param name="from">Where the move starts.</param>
    /// <param name="to">Where it leads.</param>
    /// <param name="content">Words that make a sentence fit better.</param>
    public IEnumerable<Evidence> Of(MoveEnd from, MoveEnd to, IReadOnlyList<ContentWord> content)
    {
        if (_moves < 0) return [];
        var byWords = from.Roles.Count == 0 || to.Roles.Count == 0;
        var headed = _headings.Under(from, to).Select(f => new Evidence(f, Headed, content.Count(c => c.IsIn(f.Has)), 1, 1));
        var said = About(from).Concat(About(to)).DistinctBy(f => f.Number)
            .Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item or FragmentKind.Cell && !f.Sentence.Text.EndsWith('?'))
            .Select(f => (Fact: f, From: Strength(f, from), To: Strength(f, to), Speaks: Speaks(f)))
            .Where(f => f.From + f.To >= Said + InContext && (f.Speaks > 0 || (byWords && f.From + f.To >= Said + Said)) && !IsReversed(f.Fact, from, to))
            .Select(f => new Evidence(f.Fact, f.From + f.To + (StartsWith(f.Fact, from) ? 0.5 : 0), f.Speaks, content.Count(c => c.IsIn(f.Fact.Has)), 1));
        return headed.Concat(said).DistinctBy(e => e.Fact.Number)
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Fact.Number);
    }

    private IEnumerable<Fact> About(MoveEnd end)
    {
        var holding = end.Terms.Count == 0 || end.Terms.Any(t => t < 0) ? [] : knowledge.Facts.Holding(end.Terms[^1]);
        return end.Roles.SelectMany(knowledge.Facts.Mentioning).Concat(holding).SelectMany(f => f.Sentence.Text.EndsWith('?') ? knowledge.Facts.Of(knowledge.Facts.PassageOf(f)) : [f]);
    }

    /// <summary>How firmly a fact is about an end: its own words name it, or its heading, its question or its subject does.</summary>
    private double Strength(Fact fact, MoveEnd end)
    {
        if (fact.Mentioned.Any(end.Roles.Contains) || knowledge.Facts.HoldsInARow(fact, end.Terms)) return Said;
        var asked = Asked(fact);
        if (asked is not null && (asked.Mentioned.Any(end.Roles.Contains) || knowledge.Facts.HoldsInARow(asked, end.Terms))) return Said;
        return fact.Roles.Any(end.Roles.Contains) || (end.Terms.Count > 0 && end.Terms.All(t => t >= 0 && knowledge.Facts.Covers(fact, t))) ? InContext : 0;
    }

    /// <summary>How much a fact is on moves: 2 for its heading or the question it answers, 1 for its own words.</summary>
    private double Speaks(Fact fact) =>
        (fact.Announced.Has(_moves) || Asked(fact)?.Spoken.Has(_moves) == true ? 2 : 0) + (fact.Spoken.Has(_moves) ? 1 : 0);

    /// <summary>The question that a fact answers: that of its passage, or the last one before it in its paragraph.</summary>
    private Fact? Asked(Fact fact) =>
        knowledge.Facts.Of(knowledge.Facts.PassageOf(fact)).LastOrDefault(f => f.Number < fact.Number && (f.Fragment.Kind is FragmentKind.Question || (ReferenceEquals(f.Fragment, fact.Fragment) && f.Sentence.Text.EndsWith('?'))));

    /// <summary>"Moving from chef to baker", "a chef can become a baker", where from baker to chef is asked for.</summary>
    private bool IsReversed(Fact fact, MoveEnd from, MoveEnd to)
    {
        if (from.Roles.Count == 0 || to.Roles.Count == 0 || fact.Mentioned.Count < 2) return false;
        var words = WordReader.Read(fact.Sentence.Text, knowledge.Catalog.Known);
        var mentions = knowledge.Catalog.RoleLexicon.Find(words);
        var first = mentions.FirstOrDefault(m => m.Roles.Any(to.Roles.Contains));
        return first is not null && !IsLedTo(words, mentions, to) && IsLedTo(words, mentions.Where(m => m.First > first.Last), from);
    }

    /// <summary>Whether a way leads to one of the names: "become a baker", "to baker".</summary>
    private bool IsLedTo(List<Word> words, IEnumerable<RoleMention> mentions, MoveEnd end) =>
        mentions.Where(m => m.Roles.Any(end.Roles.Contains)).Any(mention => Enumerable.Range(0, mention.First).Any(w =>
            knowledge.Words.Moves.At(words, w).Any(m => m.Value is MoveSign.To or MoveSign.Toward && m.Last < mention.First && words.Skip(m.Last + 1).Take(mention.First - m.Last - 1).All(knowledge.Words.IsFiller))));

    private static bool StartsWith(Fact fact, MoveEnd end) => fact.Mentioned.Count > 0 && end.Roles.Contains(fact.Mentioned[0]);
}
