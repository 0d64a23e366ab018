namespace ChatGuide.Search;

/// <summary>What is looked for: passages holding as many and as rare of the terms as possible.</summary>
public sealed record PassageQuery(IReadOnlyList<QueryTerm> Terms)
{
    /// <summary>
    /// The weight of a pair of words that serves best where it is used. Measured: a fifth lifts XQuAD-R paragraphs and CACM, and does nothing
    /// for XQuAD-R sentences without titles; a twentieth does little, a half is too much.
    /// </summary>
    public const double PairWeight = 0.2;

    /// <summary>Two words are a pair with at most two stop words between them.</summary>
    private const int PairDistance = 3;

    /// <summary>A query of every word of a text but its stop words; a hyphenated word counts whole and by its parts.</summary>
    public static PassageQuery FromText(string text) => FromTextWithPairs(text, pairWeight: 0);

    /// <summary>The same, in which words that stand together in the text count more where they stand together in a passage.</summary>
    /// <param name="text">The text.</param>
    /// <param name="pairWeight">The weight of such a pair against a single word, see <see cref="PairWeight"/>; 0 for none. Pairs of common words take
    /// far longer to look up than words.</param>
    public static PassageQuery FromTextWithPairs(string text, double pairWeight = PairWeight)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(pairWeight);
        var tokens = EnglishAnalyzer.Analyze(text).Where(token => !token.IsStopWord).ToList();
        var terms = tokens.ConvertAll(token => new QueryTerm(token.Surface));
        if (pairWeight > 0)
            terms.AddRange(Pairs(text, tokens).Select(pair => new QueryTerm(pair, [], pairWeight)));
        return new PassageQuery(terms);
    }

    private static IEnumerable<string> Pairs(string text, List<Token> tokens)
    {
        var words = tokens.FindAll(token => token.Kind != TokenKind.Compound);
        return words.Zip(words.Skip(1))
            .Where(pair => pair.Second.Position - pair.First.Position <= PairDistance)
            .Select(pair => text[pair.First.Start..pair.Second.End]);
    }
}
