namespace ChatGuide.Search;

/// <summary>Numbers terms in the order they are first seen, and remembers what each word form comes to, for most words come again.</summary>
internal sealed class TermDictionaryBuilder
{
    private const int StopWord = -1;

    private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> termLookup;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> forms =
        new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public TermDictionaryBuilder() => termLookup = terms.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => terms.Count;

    /// <summary>The terms by number; the caller takes them over.</summary>
    public Dictionary<string, int> Terms => terms;

    /// <summary>The number of the term that a form is looked up by; negative for a stop word.</summary>
    public int Resolve(ReadOnlySpan<char> form, bool isMeant)
    {
        if (isMeant)
            return Number(form);
        if (!forms.TryGetValue(form, out var term))
        {
            term = StopWords.Contains(form) ? StopWord : Number(form);
            forms[form] = term;
        }

        return term;
    }

    private int Number(ReadOnlySpan<char> form)
    {
        Span<char> buffer = stackalloc char[form.Length];
        form.CopyTo(buffer);
        var stem = buffer[..WordForm.Stem(buffer)];
        if (!termLookup.TryGetValue(stem, out var term))
            termLookup[stem] = term = terms.Count;
        return term;
    }
}
