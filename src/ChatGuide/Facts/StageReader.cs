using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Reads for which stage of a career each figure of a fact is given.</summary>
internal sealed class StageReader(RoleLexicon roles, StageWords words)
{
    /// <summary>The stages of figures, in their order.</summary>
    /// <param name="text">The sentence, or the clause of it, that the figures stand in.</param>
    /// <param name="figures">The figures, in order.</param>
    /// <param name="headers">What stands above or before it, nearest first: a label, a column header, a row's header, a heading.</param>
    public IReadOnlyList<CareerStage> Of(string text, IReadOnlyList<Figure> figures, IReadOnlyList<string> headers)
    {
        var headed = headers.Select(h => OfHeader(h)).FirstOrDefault(s => s.IsTold);
        var around = WordReader.Read(text);
        var isName = Names(around);
        var ends = Around(around, figures);
        var stages = new List<CareerStage>();
        for (var i = 0; i < figures.Count; i++)
        {
            var (first, end) = ends[i];
            var told = words.Read(around[first..end], at => isName(at + first)).Stage;
            // "40,000 euro (€40,000)" gives one figure twice.
            if (!told.IsTold && i > 0 && figures[i].Low == figures[i - 1].Low && figures[i].High == figures[i - 1].High) told = stages[i - 1];
            stages.Add(told.IsTold ? told : headed);
        }

        return stages;
    }

    /// <summary>The stage that a question asks for, and which of its words do.</summary>
    public (CareerStage Stage, IReadOnlySet<int> Said) Asked(IReadOnlyList<Word> question) => words.Read(question, Names(question));

    /// <summary>The stages that may stand for others where these have no figures.</summary>
    public CareerStages Nearest(CareerStages stages) => words.Nearest(stages);

    private CareerStage OfHeader(string header)
    {
        var read = WordReader.Read(header);
        return words.OfHeader(read, Names(read));
    }

    private Predicate<int> Names(IReadOnlyList<Word> text)
    {
        var named = roles.Find(text);
        return i => named.Exists(m => m.First <= i && i <= m.Last);
    }

    /// <summary>For each figure the words that are said of it: those before it up to what belongs to the figure before, and those behind it.</summary>
    private List<(int First, int End)> Around(List<Word> text, IReadOnlyList<Figure> figures)
    {
        var found = new List<(int First, int End)>();
        var from = 0;
        for (var i = 0; i < figures.Count; i++)
        {
            var end = figures[i].At + figures[i].Text.Length;
            var behind = text.FindIndex(w => w.Start >= end);
            if (behind < 0) behind = text.Count;
            var next = i + 1 < figures.Count ? text.FindIndex(w => w.End > figures[i + 1].At) : text.Count;
            var until = Until(text, behind, next < behind ? behind : next, i + 1 < figures.Count);
            found.Add((Math.Min(from, until), until));
            from = until;
        }

        return found;
    }

    /// <summary>Where what is said of a figure ends: at a mark or a word that parts, else before the next figure, unless the words go on about this one.</summary>
    private int Until(List<Word> text, int behind, int next, bool isFollowed)
    {
        for (var i = behind; i < next; i++)
        {
            if (words.IsPart(text[i]) && (isFollowed || text[i].Break != '(')) return i;
        }

        return !isFollowed || (behind < next && words.IsBehind(text[behind])) ? next : behind;
    }
}
