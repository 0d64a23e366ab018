namespace ChatGuide.Search;

/// <summary>
/// Turns English text into the terms it is looked up by: words found after Unicode Standard Annex 29, case and accents folded, possessives
/// taken off, stop words marked, stems by the Snowball English algorithm. A hyphenated word is found whole, closed up and by its parts.
/// </summary>
public static class EnglishAnalyzer
{
    /// <summary>The tokens of a text in order, stop words among them; a compound stands before its parts.</summary>
    public static IReadOnlyList<Token> Analyze(string text)
    {
        var sink = new TokenSink(text);
        new WordScanner(text, sink).Scan();
        return sink.Tokens;
    }

    /// <summary>The term that a single word is looked up by; empty where the text holds no word.</summary>
    public static string Stem(string word)
    {
        var first = FirstWord.Of(word);
        Span<char> term = stackalloc char[first.Form.Length];
        first.Form.CopyTo(term);
        var stem = term[..WordForm.Stem(term)];
        return stem.SequenceEqual(first.Form) ? first.Form : stem.ToString();
    }

    /// <summary>Whether a single word is too common to be looked up.</summary>
    public static bool IsStopWord(string word)
    {
        var first = FirstWord.Of(word);
        return !first.IsMeant && StopWords.Contains(first.Form);
    }

    /// <summary>Hands over the words of a text without keeping any of them.</summary>
    internal static void Scan(ReadOnlySpan<char> text, IWordSink sink) => new WordScanner(text, sink).Scan();

    /// <summary>The folded form of the first word of a text; empty where the text holds none.</summary>
    private sealed class FirstWord : IWordSink
    {
        public string Form { get; private set; } = "";

        public bool IsMeant { get; private set; }

        public static FirstWord Of(string text)
        {
            var first = new FirstWord();
            new WordScanner(text, first).Scan();
            return first;
        }

        public void Add(ReadOnlySpan<char> form, in Word word)
        {
            if (Form.Length == 0) (Form, IsMeant) = (form.ToString(), word.IsMeant);
        }
    }

    private sealed class TokenSink(string text) : IWordSink
    {
        public List<Token> Tokens { get; } = [];

        public void Add(ReadOnlySpan<char> form, in Word word)
        {
            var isStopWord = !word.IsMeant && StopWords.Contains(form);
            Span<char> term = stackalloc char[form.Length];
            form.CopyTo(term);
            var length = WordForm.Stem(term);
            Tokens.Add(new Token(
                term[..length].ToString(), text[word.Start..word.End], word.Start, word.End, isStopWord, word.Kind, word.Position));
        }
    }
}
