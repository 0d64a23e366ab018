namespace ChatGuide.Language;

/// <summary>A phrase found in a text: its value and the words it covers.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word, included.</param>
internal readonly record struct PhraseMatch<T>(T Value, int First, int Last)
{
    public int Length => Last - First + 1;
}

/// <summary>Finds phrases in a sequence of words; "..." in a phrase stands for up to <see cref="MaxGap"/> words of any kind.</summary>
internal sealed class PhraseTable<T>
{
    private const int MaxGap = 6;
    private const string Gap = "...";
    private readonly Func<Word, string> _key;
    private readonly Node _root = new();

    /// <param name="key">The form that words are compared by.</param>
    public PhraseTable(Func<Word, string> key) => _key = key;

    /// <summary>Adds a phrase; one that is already there gets a further value.</summary>
    public void Add(string phrase, T value)
    {
        var node = _root;
        foreach (var part in phrase.Split(Gap))
        {
            if (!ReferenceEquals(node, _root)) node = node.After ??= new Node();
            foreach (var word in WordReader.Read(part)) node = node.Step(_key(word));
        }

        if (!ReferenceEquals(node, _root)) node.Values.Add(value);
    }

    /// <summary>Every phrase that starts at a word, shortest first.</summary>
    public List<PhraseMatch<T>> At(IReadOnlyList<Word> words, int start)
    {
        var found = new List<PhraseMatch<T>>();
        Walk(_root, words, start, start, found);
        return found;
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    public PhraseMatch<T>? LongestAt(IReadOnlyList<Word> words, int start)
    {
        if (!_root.Next.ContainsKey(_key(words[start]))) return null;
        PhraseMatch<T>? best = null;
        foreach (var match in At(words, start))
        {
            if (best is null || match.Last > best.Value.Last) best = match;
        }

        return best;
    }

    /// <summary>Every phrase anywhere in the words, overlapping ones included.</summary>
    public IEnumerable<PhraseMatch<T>> All(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!_root.Next.ContainsKey(_key(words[i]))) continue;
            foreach (var match in At(words, i)) yield return match;
        }
    }

    private void Walk(Node node, IReadOnlyList<Word> words, int start, int at, List<PhraseMatch<T>> found)
    {
        foreach (var value in node.Values) found.Add(new PhraseMatch<T>(value, start, at - 1));
        if (node.After is { } after)
        {
            for (var skip = 0; skip <= MaxGap && at + skip < words.Count; skip++) Walk(after, words, start, at + skip, found);
        }

        if (at < words.Count && node.Next.TryGetValue(_key(words[at]), out var next)) Walk(next, words, start, at + 1, found);
    }

    private sealed class Node
    {
        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public List<T> Values { get; } = [];

        public Node? After { get; set; }

        public Node Step(string key)
        {
            if (Next.TryGetValue(key, out var node)) return node;
            return Next[key] = new Node();
        }
    }
}
