using System.Collections.Concurrent;

namespace ChatGuide.Language;

/// <summary>Reads a text once however often a corpus repeats it, as lists of tasks and tools do from one occupation to the next. Safe for concurrent use.</summary>
/// <param name="read">Reads it; what comes of it must depend on the text alone.</param>
internal sealed class PerText<T>(Func<string, T> read)
{
    private readonly ConcurrentDictionary<string, T> _known = new(StringComparer.Ordinal);

    public T Of(string text) => _known.GetOrAdd(text, read);
}
