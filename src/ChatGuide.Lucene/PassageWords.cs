using ChatGuide.Search;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Token = ChatGuide.Search.Token;

namespace ChatGuide.Lucene;

/// <summary>The terms of the core's <see cref="EnglishAnalyzer"/>, so that both engines find the same words.</summary>
internal sealed class PassageAnalyzer : Analyzer
{
    /// <summary>Keeps a phrase from running over the end of an entry.</summary>
    private const int Gap = 4;

    public override int GetPositionIncrementGap(string fieldName) => Gap;

    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) => new(new PassageTokenizer(reader));

    private sealed class PassageTokenizer : Tokenizer
    {
        private readonly ICharTermAttribute term;
        private readonly IPositionIncrementAttribute increment;
        private readonly IOffsetAttribute offset;
        private IReadOnlyList<Token> tokens = [];
        private int next;
        private int position;
        private int length;

        public PassageTokenizer(TextReader reader) : base(reader)
        {
            term = AddAttribute<ICharTermAttribute>();
            increment = AddAttribute<IPositionIncrementAttribute>();
            offset = AddAttribute<IOffsetAttribute>();
        }

        public override void Reset()
        {
            base.Reset();
            var text = m_input.ReadToEnd();
            tokens = EnglishAnalyzer.Analyze(text);
            (next, position, length) = (0, -1, text.Length);
        }

        public override bool IncrementToken()
        {
            ClearAttributes();
            while (next < tokens.Count)
            {
                var token = tokens[next++];
                if (token.IsStopWord)
                    continue;
                term.SetEmpty().Append(token.Term);
                increment.PositionIncrement = token.Position - position;
                offset.SetOffset(CorrectOffset(token.Start), CorrectOffset(token.End));
                position = token.Position;
                return true;
            }

            return false;
        }

        public override void End()
        {
            base.End();
            offset.SetOffset(CorrectOffset(length), CorrectOffset(length));
            increment.PositionIncrement = tokens.Count == 0 ? 0 : Math.Max(0, tokens[^1].Position - position);
        }
    }
}

/// <summary>Words in a row, each with its position counted from the first.</summary>
internal sealed record Phrase(IReadOnlyList<(string Term, int Offset)> Words)
{
    /// <summary>The same for phrases that are the same.</summary>
    public string Key => string.Join(' ', Words.Select(word => $"{word.Term}@{word.Offset}"));

    public override string ToString() => string.Join(' ', Words.Select(word => word.Term));

    /// <summary>The ways in which a text of a query can stand in a passage; none where it holds stop words only.</summary>
    public static IEnumerable<Phrase> Read(string text)
    {
        var tokens = EnglishAnalyzer.Analyze(text).Where(token => !token.IsStopWord).ToList();
        if (tokens.Count == 0)
            yield break;
        var isCompound = tokens[0].Kind == TokenKind.Compound && tokens.TrueForAll(token => token.End <= tokens[0].End);
        if (tokens.Count == 1 || isCompound)
            yield return new Phrase([(tokens[0].Term, 0)]);
        if (tokens.Count > 1 && (!isCompound || PartsMakeIt(tokens, 0)))
            yield return InARow(tokens);
    }

    /// <summary>The words of a text, a compound by its parts where they make it.</summary>
    private static Phrase InARow(List<Token> tokens)
    {
        var words = new List<(string, int)>();
        var wholeEnd = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.End <= wholeEnd || (token.Kind == TokenKind.Compound && PartsMakeIt(tokens, i)))
                continue;
            if (token.Kind == TokenKind.Compound)
                wholeEnd = token.End;
            words.Add((token.Term, token.Position - tokens[0].Position));
        }

        return new Phrase(words);
    }

    /// <summary>Whether a compound's parts, side by side, say the same: "entry level" does, "C" for "C++" and "mail" for "e-mail" do not.</summary>
    private static bool PartsMakeIt(List<Token> tokens, int compound)
    {
        var whole = tokens[compound];
        var parts = tokens.Skip(compound + 1).TakeWhile(token => token.End <= whole.End).ToList();
        var hasSign = whole.Term[0] == '.' || whole.Term[^1] is '+' or '#';
        return !hasSign && parts.Count > 1 && parts[0].Start == whole.Start && parts[^1].End == whole.End;
    }
}
