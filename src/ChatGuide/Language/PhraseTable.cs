namespace ChatGuide.Language;

/// <summary>A phrase found in a text: its value and the words it covers.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word, included.</param>
internal readonly record struct PhraseMatch<T>(T Value, int First, int Last)
{
    public int Length => Last - First + 1;
}

/// <summary>Finds phrases in a sequence of words; a phrase may be a <see cref="PhrasePattern"/>.</summary>
internal sealed class PhraseTable<T>
{
    private const int MaxGap = 6;
    private readonly Func<Word, string> _key;
    private readonly WordSets _sets;
    private readonly Node _root = new();

    /// <param name="key">The form that words are compared by.</param>
    /// <param name="sets">The sets that patterns name; read by the same form.</param>
    public PhraseTable(Func<Word, string> key, WordSets? sets = null) => (_key, _sets) = (key, sets ?? WordSets.None);

    /// <summary>Adds a phrase; one that is already there gets a further value, each once.</summary>
    /// <exception cref="FormatException">The phrase names a set that there is not.</exception>
    public void Add(string phrase, T value)
    {
        foreach (var end in Follow([_root], phrase).Where(n => !ReferenceEquals(n, _root))) end.Add(value);
    }

    /// <summary>Adds a phrase without gaps, read already.</summary>
    public void Add(IReadOnlyList<Word> phrase, T value)
    {
        if (phrase.Count > 0) Step(_root, phrase).Add(value);
    }

    /// <summary>Every phrase that starts at a word; without patterns among them, shortest first.</summary>
    public IReadOnlyList<PhraseMatch<T>> At(IReadOnlyList<Word> words, int start)
    {
        List<PhraseMatch<T>>? found = null;
        Step(_root, words, start, start, ref found);
        return found is null ? [] : found;
    }

    /// <summary>The longest phrase that starts at a word.</summary>
    public PhraseMatch<T>? LongestAt(IReadOnlyList<Word> words, int start)
    {
        PhraseMatch<T>? best = null;
        foreach (var match in At(words, start))
        {
            if (best is null || match.Last > best.Value.Last) best = match;
        }

        return best;
    }

    /// <summary>The values of the longest phrase of plain words that starts at a word; none where no phrase does.</summary>
    /// <param name="words">The words.</param>
    /// <param name="start">The index of the first.</param>
    /// <param name="last">The index of the phrase's last word, included.</param>
    public IReadOnlyList<T> Longest(IReadOnlyList<Word> words, int start, out int last)
    {
        T[] values = [];
        last = start;
        var node = _root;
        for (var at = start; at < words.Count && node.Next(_key(words[at])) is { } next; at++)
        {
            node = next;
            if (node.Values.Length > 0) (values, last) = (node.Values, at);
        }

        return values;
    }

    /// <summary>Every phrase anywhere in the words, overlapping ones included.</summary>
    public IEnumerable<PhraseMatch<T>> All(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var match in At(words, i)) yield return match;
        }
    }

    /// <summary>The phrase that begins first, the longest of those that begin there; null where there is none.</summary>
    public PhraseMatch<T>? First(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (LongestAt(words, i) is { } match) return match;
        }

        return null;
    }

    /// <summary>Where a pattern leads from each of some beginnings of phrases.</summary>
    private List<Node> Follow(List<Node> from, string pattern)
    {
        foreach (var part in PhrasePattern.Read(pattern))
        {
            from = part.Kind switch
            {
                PatternPartKind.Gap => from.ConvertAll(n => ReferenceEquals(n, _root) ? n : n.After ??= new Node()),
                PatternPartKind.Set => from.ConvertAll(n => n.Step(_sets.Find(part.Text))),
                PatternPartKind.OptionalSet => [.. from, .. from.ConvertAll(n => n.Step(_sets.Find(part.Text)))],
                PatternPartKind.Alternatives => [.. part.Choices.SelectMany(c => Follow(from, c)).Distinct()],
                _ => from.ConvertAll(n => Step(n, WordReader.Read(part.Text))),
            };
        }

        return from;
    }

    private Node Step(Node node, IReadOnlyList<Word> words)
    {
        foreach (var word in words) node = node.Step(_key(word));
        return node;
    }

    private void Walk(Node node, IReadOnlyList<Word> words, int start, int at, ref List<PhraseMatch<T>>? found)
    {
        foreach (var value in node.Values) (found ??= []).Add(new PhraseMatch<T>(value, start, at - 1));
        if (node.After is { } after)
        {
            for (var skip = 0; skip <= MaxGap && at + skip < words.Count; skip++) Walk(after, words, start, at + skip, ref found);
        }

        if (at < words.Count) Step(node, words, start, at, ref found);
    }

    private void Step(Node node, IReadOnlyList<Word> words, int start, int at, ref List<PhraseMatch<T>>? found)
    {
        if (node.Next(_key(words[at])) is { } next) Walk(next, words, start, at + 1, ref found);
        foreach (var (set, after) in node.Sets)
        {
            foreach (var match in set.At(words, at)) Walk(after, words, start, match.Last + 1, ref found);
        }
    }

    /// <summary>What may follow a beginning of phrases. Most have one continuation or one value, which need no table.</summary>
    private sealed class Node
    {
        private string? _onlyKey;
        private Node? _only;
        private Dictionary<string, Node>? _more;

        public T[] Values { get; private set; } = [];

        /// <summary>What may follow by the words of a set.</summary>
        public (PhraseTable<bool> Set, Node After)[] Sets { get; private set; } = [];

        public Node? After { get; set; }

        public void Add(T value)
        {
            if (!Values.Contains(value)) Values = [.. Values, value];
        }

        public Node? Next(string key) => _more is not null ? _more.GetValueOrDefault(key) : _onlyKey == key ? _only : null;

        public Node Step(PhraseTable<bool> set)
        {
            if (Array.Find(Sets, s => ReferenceEquals(s.Set, set)).After is { } known) return known;
            var node = new Node();
            Sets = [.. Sets, (set, node)];
            return node;
        }

        public Node Step(string key)
        {
            if (Next(key) is { } known) return known;
            var node = new Node();
            if (_only is null) (_onlyKey, _only) = (key, node);
            else (_more ??= new Dictionary<string, Node>(StringComparer.Ordinal) { [_onlyKey!] = _only })[key] = node;
            return node;
        }
    }
}
