using System.Collections.Concurrent;

namespace ChatGuide.Language;

/// <summary>Remembers the forms of every word it was asked for, since most words of a corpus come again. Safe for concurrent use.</summary>
internal sealed class KnownWords
{
    private readonly ConcurrentDictionary<string, WordForms> _forms = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, WordForms>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public KnownWords() => _lookup = _forms.GetAlternateLookup<ReadOnlySpan<char>>();

    public WordForms Of(ReadOnlySpan<char> surface)
    {
        if (_lookup.TryGetValue(surface, out var forms)) return forms;
        var written = surface.ToString();
        return _forms.GetOrAdd(written, WordReader.FormsOf(written));
    }
}
