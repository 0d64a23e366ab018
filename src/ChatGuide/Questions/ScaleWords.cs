using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The shipped <c>scales.yaml</c>: tells which end of which scale words name.</summary>
internal sealed class ScaleWords
{
    private const int FarthestBefore = 4;
    private const int FarthestBehind = 2;
    private readonly ScaleFile _file;
    private readonly HashSet<string> _positives;
    private readonly List<Scale> _scales;
    private readonly PhraseTable<(int Scale, int End)> _names;
    private readonly PhraseTable<int> _nouns;

    private ScaleWords(ScaleFile file)
    {
        _file = file;
        _positives = [.. file.Scales.SelectMany(s => s.Ends.Up.Concat(s.Ends.Down).Concat(s.High.Concat(s.Low).SelectMany(PhrasePattern.Heads)))];
        _scales = [.. file.Scales.Select((s, i) => new Scale(i, s.Topic, [.. s.Of.Select(n => WordReader.Read(n).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal))]))];
        _names = new PhraseTable<(int Scale, int End)>(Positive);
        _nouns = new PhraseTable<int>(w => w.Lemma);
        foreach (var (scale, i) in file.Scales.Select((s, i) => (s, i)))
        {
            foreach (var phrase in scale.High) _names.Add(phrase, (i, 1));
            foreach (var phrase in scale.Low) _names.Add(phrase, (i, -1));
            foreach (var noun in scale.Of) _nouns.Add(noun, i);
        }
    }

    public static ScaleWords Shipped { get; } = new(ShippedFile.Yaml<ScaleFile>("Questions/Data/scales.yaml"));

    /// <summary>The words that mean more of anything, and less.</summary>
    public ScaleFile.Ends Amounts => _file.Amounts;

    /// <summary>The adjectives and adverbs that name the ends of each topic's scale.</summary>
    public IReadOnlyDictionary<string, ScaleFile.Ends> OnTopics =>
        _file.Scales.Where(s => s.Topic is not null).ToDictionary(s => s.Topic!, s => s.Ends, StringComparer.Ordinal);

    /// <summary>Whether a ranking need not account for a word.</summary>
    public bool IsIdle(Word word) => _file.Idle.Contains(word.Lower) || _file.Amounts.Of([word.Lower]) != 0 || WordClasses.IsSoft(word);

    /// <summary>The end of a scale that a question names: by itself, or by a degree of what there is more or less of; null where it names none.</summary>
    /// <param name="words">Its words.</param>
    /// <param name="topics">Where they ask for topics, each by its id.</param>
    public ScaleEnd? Of(IReadOnlyList<Word> words, IReadOnlyList<PhraseMatch<string>> topics)
    {
        var named = Named(words, topics).OrderByDescending(n => n.End.IsDegree).ThenByDescending(n => n.Length).Select(n => n.End).FirstOrDefault();
        if (named is { IsDegree: true }) return named;
        var measured = ByAmount(words, topics);
        return measured is { IsDegree: true } || named is null ? measured : IsSelective(words) ? named : null;
    }

    /// <summary>All ends of scales that a sentence names by a degree, one that stands alone for the other end too: "the cook has the highest rate, the baker the lowest".</summary>
    public IEnumerable<ScaleEnd> In(IReadOnlyList<Word> words)
    {
        var named = Named(words, []).Select(n => n.End).ToList();
        List<ScaleEnd> ends = [.. named.Count == 0 && ByAmount(words, []) is { } end ? end.IsDegree ? [end] : [] : named.Where(e => e.IsDegree)];
        return ends is [var one] && Enumerable.Range(0, words.Count).FirstOrDefault(i => IsAlone(words, i) && !one.Covered.Contains(i), -1) is >= 0 and var alone && _file.Amounts.Of([words[alone].Lower]) is not 0 and var other && other != one.End
            ? [one, one with { End = other, Covered = new HashSet<int> { alone } }]
            : ends;
    }

    /// <summary>Whether a degree by an amount ends a clause with nothing behind it that there is more or less of.</summary>
    private bool IsAlone(IReadOnlyList<Word> words, int at) => IsAmount(words[at]) && (at + 1 == words.Count || words[at + 1].Break is not ('\0' or '-'));

    private IEnumerable<(int Length, ScaleEnd End)> Named(IReadOnlyList<Word> words, IReadOnlyList<PhraseMatch<string>> topics)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (_names.LongestAt(words, i) is not { } name) continue;
            var covered = Enumerable.Range(name.First, name.Length).Concat(Nouns(words, topics, name.Value.Scale).SelectMany(n => Enumerable.Range(n.First, n.Length))).ToHashSet();
            if (name.Last + 1 < words.Count && _file.Scales[name.Value.Scale].Beside.Contains(words[name.Last + 1].Lower)) covered.Add(name.Last + 1);
            var end = name.Value.End * Turn(words, name, covered, out var isDegree);
            yield return (name.Length, new ScaleEnd(_scales[name.Value.Scale], end, isDegree, covered));
        }
    }

    /// <summary>Of what is said of a scale's nouns a degree before a plain adjective, and the nearest to its noun.</summary>
    private ScaleEnd? ByAmount(IReadOnlyList<Word> words, IReadOnlyList<PhraseMatch<string>> topics) =>
        _scales
            .SelectMany(s => Nouns(words, topics, s.Number).SelectMany(n => Enumerable.Range(0, words.Count).Where(i => i < n.First || i > n.Last).Select(i => (Noun: n, At: i, End: EndAt(words, i, s.Number)))))
            .Where(e => e.End.End != 0 && (e.End.IsDegree || IsSelective(words)) && Joins(words, e.At, e.Noun))
            .OrderByDescending(e => e.End.IsDegree)
            .ThenBy(e => Math.Max(e.Noun.First - e.At, e.At - e.Noun.Last))
            .Select(e => Beside(words, e.Noun, e.At, e.End))
            .FirstOrDefault();

    private ScaleEnd Beside(IReadOnlyList<Word> words, PhraseMatch<int> noun, int at, (int End, bool IsDegree) end)
    {
        var covered = Enumerable.Range(noun.First, noun.Length).Append(at).ToHashSet();
        var isTurned = at > 0 && _file.Least.Contains(words[at - 1].Lower) && covered.Add(at - 1);
        return new ScaleEnd(_scales[noun.Value], isTurned ? -end.End : end.End, end.IsDegree, covered);
    }

    /// <summary>To which end a word beside a scale's noun points, and whether by a degree.</summary>
    private (int End, bool IsDegree) EndAt(IReadOnlyList<Word> words, int at, int scale)
    {
        var word = words[at].Lower;
        if (at > 0 && _file.Asking.Contains(words[at - 1].Lower)) return (0, false);
        var isDegree = IsDegree(words[at]) || IsAmount(words[at]) || (at > 0 && IsAmount(words[at - 1]));
        return (_file.Scales[scale].Ends.Of([.. Comparison.Bases(word), word]) is not 0 and var end ? end : _file.Amounts.Of([word]), isDegree);
    }

    /// <summary>Whether a word compares by an amount alone: "most", but not "much".</summary>
    private bool IsAmount(Word word) => _file.Amounts.Of([word.Lower]) != 0 && !_file.Positives.Contains(word.Lower);

    /// <summary>Whether nothing between a degree and a noun takes the degree: "the most regular week" is no longest.</summary>
    private bool Joins(IReadOnlyList<Word> words, int degree, PhraseMatch<int> noun) =>
        words.Skip(Math.Min(degree, noun.Last) + 1).Take(Math.Max(degree, noun.First) - Math.Min(degree, noun.Last) - 1).All(w => _file.Idle.Contains(w.Lower) || Search.EnglishAnalyzer.IsStopWord(w.Surface));

    private IEnumerable<PhraseMatch<int>> Nouns(IReadOnlyList<Word> words, IReadOnlyList<PhraseMatch<string>> topics, int scale) =>
        _nouns.All(words).Where(n => n.Value == scale).Concat(topics.Where(t => t.Value == _scales[scale].Topic).Select(t => new PhraseMatch<int>(scale, t.First, t.Last)));

    /// <summary>1, or -1 where what stands around a name turns it to the other end: "the least safe", "will not get hurt", "travels least".</summary>
    private int Turn(IReadOnlyList<Word> words, PhraseMatch<(int Scale, int End)> name, HashSet<int> covered, out bool isDegree)
    {
        isDegree = IsDegree(words[name.First]);
        var turn = 1;
        for (var i = name.First - 1; i >= 0 && i >= name.First - FarthestBefore && words[i + 1].Break is '\0' or '-' or '\''; i--)
        {
            if (_file.Denials.Contains(words[i].Lower)) (turn, _) = (-turn, covered.Add(i));
            else Degree(i, ref isDegree);
        }

        for (var i = name.Last + 1; i < words.Count && i <= name.Last + FarthestBehind && words[i].Break is '\0'; i++) Degree(i, ref isDegree);
        return turn;

        void Degree(int at, ref bool isDegree)
        {
            var isLeast = _file.Least.Contains(words[at].Lower);
            if (!isLeast && _file.Amounts.Of([words[at].Lower]) <= 0) return;
            (isDegree, turn, _) = (true, isLeast ? -turn : turn, covered.Add(at));
        }
    }

    /// <summary>The positive of an adjective on a scale, by its stem; of any other word its own.</summary>
    private string Positive(Word word) =>
        !_positives.Contains(word.Lower) && Comparison.Bases(word.Lower).FirstOrDefault(_positives.Contains) is { } positive ? WordReader.One(positive, 0, 0, '\0').Stem : word.Stem;

    private bool IsDegree(Word word) => !_positives.Contains(word.Lower) && Comparison.Bases(word.Lower).Any(_positives.Contains);

    private bool IsSelective(IReadOnlyList<Word> words) => words.Any(w => _file.Selectors.Contains(w.Lower));
}
