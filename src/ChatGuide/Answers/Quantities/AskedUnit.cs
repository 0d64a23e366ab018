using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Quantities;

/// <summary>The currency and the period in which a question asks for amounts of money: "in euros", "per hour".</summary>
/// <param name="Currency">The currency's code; null where any will do.</param>
/// <param name="Per">The period as units end in it ("per hour"); null where any will do.</param>
internal readonly record struct AskedUnit(string? Currency, string? Per)
{
    public bool IsTold => Currency is not null || Per is not null;

    /// <summary>What the words of a question ask for.</summary>
    public static AskedUnit Of(IReadOnlyList<Word> question)
    {
        var words = FigureReader.Words;
        var per = Enumerable.Range(0, question.Count).Where(i => words.IsPeriod(question[i].Lower) && (words.IsAdverb(question[i].Lower) || (i > 0 && words.IsPer(question[i - 1].Lower)))).Select(i => words.Period(question[i].Lower)).FirstOrDefault();
        return new AskedUnit(question.Select(w => words.Currency(w.Lower)).FirstOrDefault(c => c is not null), per);
    }

    /// <summary>Whether a figure's unit is the one asked for.</summary>
    public bool Fits(string unit) =>
        (Currency is null || unit.StartsWith(Currency + " ", StringComparison.Ordinal) || unit == Currency) && (Per is null || unit.EndsWith(Per, StringComparison.Ordinal));
}
