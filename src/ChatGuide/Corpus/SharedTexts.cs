using System.Collections.Concurrent;

namespace ChatGuide.Corpus;

/// <summary>Holds a text once that many documents repeat, as lists of tasks and tools do from one occupation to the next. Safe for concurrent use.</summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public SharedTexts() => lookup = texts.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Of(ReadOnlySpan<char> text)
    {
        if (lookup.TryGetValue(text, out var known))
            return known;
        var own = text.ToString();
        return texts.GetOrAdd(own, own);
    }
}
