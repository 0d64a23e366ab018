using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Comparing;

/// <summary>The shipped <c>comparisons.yaml</c>: how English compares.</summary>
internal sealed class ComparisonWords
{
    private const int FarthestOf = 2;
    private const int SecondPlace = 2;
    private readonly ComparisonFile _file;
    private readonly QuestionWords _questions;
    private readonly IReadOnlyDictionary<string, ScaleFile.Ends> _ends;
    private readonly Dictionary<string, HashSet<string>> _scales;

    private readonly PerText<string> _nouns = new(a => WordReader.One(a, 0, a.Length, '\0').Stem);
    private readonly PhraseTable<bool> _everyone;
    private readonly PhraseTable<bool> _alone;
    private readonly PhraseTable<int> _worded;
    private readonly PhraseTable<bool> _flags;
    private readonly PhraseTable<string> _percentiles;
    private readonly PhraseTable<(int Place, string Name)> _ordinals;

    private ComparisonWords(ComparisonFile file, QuestionWords questions)
    {
        (_file, _questions) = (file, questions);
        _ends = questions.Scales.OnTopics;
        _scales = _ends.ToDictionary(e => e.Key, e => e.Value.Up.Union(e.Value.Down).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        Newcomers = new Newcomers(file.Entry, questions, IsDegreeOf);
        _alone = PhraseTables.Of(file.Alone);
        _everyone = PhraseTables.Of(file.Everyone);
        _flags = PhraseTables.Of(file.Flags.Yes.Select(p => (p, true)).Concat(file.Flags.No.Select(p => (p, false))));
        _percentiles = PhraseTables.Of(file.Percentiles.SelectMany(p => p.Value.Append(p.Key).Select(a => (a, p.Key))));
        _ordinals = PhraseTables.Of(file.Ordinals.SelectMany((o, i) => o.Ask.Select(a => (a, (i + SecondPlace, o.Name)))));
        _worded = PhraseTables.Of(file.Worded.SelectMany((phrases, i) => phrases.Select(p => (p, i))));
    }

    /// <summary>What says that newcomers get into a role.</summary>
    public Newcomers Newcomers { get; }

    public static ComparisonWords Shipped { get; } = new(ShippedFile.Yaml<ComparisonFile>("Answers/Data/comparisons.yaml"), QuestionWords.Shipped);

    public bool IsIdle(Word word) => _file.Idle.Contains(word.Lower) || _ordinals.At([word], 0).Any() || _questions.Working.Contains(word.Lower);

    /// <summary>Whether a word says by which of many a figure is taken, and not what of: "median".</summary>
    public bool IsStatistic(Word word) => _file.Statistics.Contains(word.Lower);

    /// <summary>The first percentile that words name, and where: "the lowest tenth"; null where they name none.</summary>
    public PhraseMatch<string>? Percentile(IReadOnlyList<Word> words) => _percentiles.First(words);

    /// <summary>Which place of those in order words ask for, from the second on, and its name; null where they name none.</summary>
    public (int Place, string Name)? Ordinal(IReadOnlyList<Word> words)
    {
        foreach (var match in _ordinals.All(words))
        {
            var isOfDegree = match.Last + 1 < words.Count && words[match.Last + 1].Break is '\0' or '-' && (_questions.IsDegree(words[match.Last + 1]) || _file.Amounts.Contains(words[match.Last + 1].Lower));
            if (isOfDegree || (match.First > 0 && _file.Placing.Contains(words[match.First - 1].Lower))) return match.Value;
        }

        return null;
    }

    public bool IsStarting(Word word) => _file.Starting.Contains(word.Lower);

    /// <summary>The topic that adjectives ask for by themselves; null where they ask for none.</summary>
    public string? UnsaidTopic(IReadOnlySet<string> adjectives) =>
        _file.Unsaid.FirstOrDefault(u => adjectives.Any(u.Value.Contains)).Key;

    /// <summary>Whether a verb says no more than that someone gets into work: "learned", "start".</summary>
    public bool IsLearning(Word word) => _file.Learning.Contains(word.Lower);

    public bool IsApart(Word word) => _file.Apart.Contains(word.Lower);

    /// <summary>The adjectives whose degree a question asks for, each with those like it: "safest", "most stressful".</summary>
    public IReadOnlySet<string> Adjectives(IReadOnlyList<Word> words)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Lower;
            if (IsDegreeOf(word) && !_file.Amounts.Contains(word)) found.UnionWith(Comparison.Bases(word));
            else if (i > 0 && _file.Degrees.Contains(words[i - 1].Lower) && _file.Families.Exists(f => f.Contains(word))) found.Add(word);
        }

        return found.SelectMany(a => _file.Families.Where(f => f.Contains(a)).SelectMany(f => f).Append(a)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The adjectives that mean nearly the same as one.</summary>
    public IEnumerable<string> Alike(string adjective) => _file.Families.Where(f => f.Contains(adjective)).SelectMany(f => f);

    /// <summary>Whether an adjective is read from a figure on a topic ("the longest training") and says nothing itself.</summary>
    public bool IsScale(string adjective) => _file.Scales.Contains(adjective);

    /// <summary>Whether a word names the end of a scale by itself.</summary>
    public bool IsTop(string word) => _file.Tops.Contains(word);

    /// <summary>Whether a word names the end of a scale: "most", "riskiest".</summary>
    public bool IsSuperlative(Word word) => IsTop(word.Lower) || (word.Lower.EndsWith("est", StringComparison.Ordinal) && IsDegreeOf(word.Lower));

    /// <summary>Whether a word makes a superlative of the adjective behind it.</summary>
    public bool IsMost(Word word) => _file.Summits.Contains(word.Lower) && _file.Degrees.Contains(word.Lower);

    /// <summary>Whether a word may stand between what asks and a superlative: "what would be the …".</summary>
    public bool IsBeforeForemost(Word word) => _file.Foremost.Before.Contains(word.Lower);

    /// <summary>Whether a word asks when something is so.</summary>
    public bool AsksTime(Word word) => _file.Foremost.Times.Contains(word.Lower);

    /// <summary>What a thing may as well be by which it stands first ("common", "frequent"), the adjectives themselves included.</summary>
    public IReadOnlySet<string> ForemostBy(IReadOnlyCollection<string> adjectives) =>
        _file.Families.Concat(_file.Foremost.Alike).Where(f => adjectives.Any(f.Contains)).SelectMany(f => f).Concat(adjectives).ToHashSet(StringComparer.Ordinal);

    /// <summary>What else a thing may be called ("way", "route"), the noun itself included.</summary>
    public IReadOnlySet<string> ThingsLike(string noun) => _file.Foremost.Things.Where(t => t.Contains(noun)).SelectMany(t => t).Append(noun).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the word after this one, at the head of a question, may say what is compared.</summary>
    public bool AsksSubject(Word word) => _file.Subjects.Contains(word.Lower);

    /// <summary>Whether a question asks for a place: "where …", "in which towns …".</summary>
    public bool AsksPlace(IReadOnlyList<Word> words) => words.Count > 0 && (_file.PlaceAsking.Contains(words[0].Lower) || Enumerable.Range(1, words.Count - 1).Any(i => AsksSubject(words[i - 1]) && IsPlace(words[i])));

    /// <summary>Whether a word is a noun for places.</summary>
    public bool IsPlace(Word word) => _file.Places.Contains(word.Lemma);

    /// <summary>Whether a cell says yes or no and nothing else; null where it says more or neither.</summary>
    public bool? Flag(IReadOnlyList<Word> cell) => cell.Count > 0 && _flags.LongestAt(cell, 0) is { } flag && (flag.Last == cell.Count - 1 || cell[flag.Last + 1].Break != '\0') ? flag.Value : null;

    /// <summary>How much a cell that begins so says in words, from 0; null where it says nothing of the kind.</summary>
    public int? AmountIn(IReadOnlyList<Word> cell) => cell.Count > 0 ? _worded.LongestAt(cell, 0)?.Value : null;

    /// <summary>Whether words say of one alone that it is so: "only one of them".</summary>
    public bool IsAlone(IReadOnlyList<Word> words) => _alone.All(words).Any();

    /// <summary>Whether a word says that nothing goes beyond.</summary>
    public bool IsSummit(Word word) => _file.Summits.Contains(word.Lower);

    public bool IsThan(Word word) => _file.Than.Contains(word.Lower);

    /// <summary>Whether a word sets what one clause says against another.</summary>
    public bool IsContrast(Word word) => _file.Contrasts.Contains(word.Lower);

    /// <summary>Whether a word is the comparative or superlative of an adjective.</summary>
    public bool IsDegreeOf(string word) =>
        word.Length > 4 && (word.EndsWith("est", StringComparison.Ordinal) || word.EndsWith("er", StringComparison.Ordinal))
        && (_questions.IsDegree(WordReader.One(word, 0, word.Length, '\0')) || Comparison.Bases(word).Any(b => _file.Families.Exists(f => f.Contains(b)) || _file.Foremost.Alike.Exists(f => f.Contains(b))));

    /// <summary>Whether a sentence compares at all: "most gardeners" does not.</summary>
    public bool Compares(IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (IsDegreeOf(words[i].Lower) || IsAmount(words, i) || IsThan(words[i])) return true;
        }

        return false;
    }

    /// <summary>Whether a word compares by more or less; one that also means a share ("most bakers") only after such as "the", or at the end.</summary>
    private bool IsAmount(IReadOnlyList<Word> words, int at) =>
        _file.Amounts.Contains(words[at].Lower)
        && (!_file.Shares.Contains(words[at].Lower) || at == words.Count - 1 || (at > 0 && words[at].Break == '\0' && _file.Openers.Contains(words[at - 1].Lower)));

    /// <summary>The adjectives that compare on a topic: "longer" and "busiest" do not compare pay, nor does "hardest" what grows fastest; null where all do.</summary>
    /// <param name="topic">The topic.</param>
    /// <param name="asked">The adjectives asked for, with those like them.</param>
    public IReadOnlySet<string>? ScalesOn(string topic, IReadOnlySet<string> asked) =>
        !_scales.TryGetValue(topic, out var scales) ? null : _file.Bound.Contains(topic) ? scales : asked.Count > 0 ? scales.Union(asked).ToHashSet(StringComparer.Ordinal) : null;

    /// <summary>The scale that a word stands on and to which of its ends it points; null where it stands on none.</summary>
    /// <param name="word">A comparative, an adjective or an adverb.</param>
    /// <param name="topic">The topic on which it compares; null for none that figures are given for.</param>
    public (string Scale, int Direction)? Pole(string word, string? topic)
    {
        var bases = Comparison.Bases(word).Append(word).ToList();
        if (topic is not null && _ends.TryGetValue(topic, out var ends) && ends.Of(bases) is not 0 and var measured) return ("", measured);
        if (_questions.Scales.Amounts.Of([word]) is not 0 and var amount) return ("", amount);
        bases = [.. bases.Concat(bases.SelectMany(Alike)).Distinct()];
        for (var i = 0; i < _file.Poles.Count; i++)
        {
            if (_file.Poles[i].Of(bases) is not 0 and var direction) return ($"{i}", direction);
        }

        return bases.Select(b => _file.Families.Find(f => f.Contains(b))).FirstOrDefault(f => f is not null) is { } family ? (family[0], 1) : null;
    }

    /// <summary>The end of a topic's scale that a question's own comparatives and superlatives name: what grows "quickest" grows most; 0 where they name none.</summary>
    public int EndOf(IReadOnlyList<Word> words, string topic) =>
        !_ends.TryGetValue(topic, out var ends) ? 0 : words.Where(w => IsDegreeOf(w.Lower)).Select(w => ends.Of(Comparison.Bases(w.Lower))).FirstOrDefault(d => d != 0);

    /// <summary>Whether a word compares by an amount alone.</summary>
    public bool IsMoreOrLess(string word) => _file.Amounts.Contains(word);

    /// <summary>Whether a word binds an adjective to its degree.</summary>
    public bool IsBinding(string word) => _file.Degrees.Contains(word);

    /// <summary>Whether the word before "than" takes its comparison away: "rather than".</summary>
    public bool IsApartThan(Word word) => _file.ApartThan.Contains(word.Lower);

    /// <summary>Whether a phrase at a place stands for all others: "than any other trade".</summary>
    public bool IsEveryone(IReadOnlyList<Word> words, int at) => at < words.Count && _everyone.At(words, at).Count > 0;

    /// <summary>Whether a word stands on either side of a degree that is the same for both: "as well paid as".</summary>
    public bool IsAlike(Word word) => _file.Alike.Contains(word.Lower);

    /// <summary>Whether a word between two of these makes them join or bound: "as well as".</summary>
    public bool IsJoint(Word word) => _file.Joints.Contains(word.Lower);

    /// <summary>Whether a word is one of the adjectives or a degree of one.</summary>
    public bool Rates(Word word, IReadOnlySet<string> scales) =>
        scales.Contains(word.Lower) || (IsDegreeOf(word.Lower) && Comparison.Bases(word.Lower).Any(scales.Contains)) || _file.Amounts.Contains(word.Lower);

    /// <summary>Whether a sentence compares amounts, or by adjectives that tell of them: "at least £7" does not.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="scales">The adjectives.</param>
    /// <param name="isOf">What there is more or less of; null where that need not be said, as by "earns more".</param>
    public bool ComparesAmounts(IReadOnlyList<Word> words, IReadOnlySet<string> scales, Predicate<Word>? isOf = null)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Lower;
            if (i > 0 && _file.Bounds.Contains(words[i - 1].Lower)) continue;
            if ((IsAmount(words, i) && (isOf is null || words.Skip(i + 1).Take(FarthestOf).Any(w => isOf(w)))) || (IsDegreeOf(word) && Comparison.Bases(word).Any(scales.Contains))) return true;
        }

        return false;
    }

    /// <summary>Whether the other end of an adjective is meant: "the least stressful".</summary>
    public bool IsReversed(IReadOnlyList<Word> words, IReadOnlySet<string> adjectives) =>
        Enumerable.Range(1, Math.Max(0, words.Count - 1)).Any(i => adjectives.Contains(words[i].Lower) && _file.Lesser.Contains(words[i - 1].Lower));

    /// <summary>Whether a sentence tells of a small amount: "little", "less", "no"; and of a great one.</summary>
    public bool SpeaksOfLittle(IReadOnlyList<Word> words) => words.Any(w => _file.Little.Contains(w.Lower));

    public bool SpeaksOfMuch(IReadOnlyList<Word> words) => !SpeaksOfLittle(words) && Compares(words);

    /// <summary>Whether a sentence compares by one of the adjectives, or by the noun that one is made of ("the most stress"), to the end asked for.</summary>
    public bool Compares(IReadOnlyList<Word> words, IReadOnlySet<string> adjectives, bool isReversed)
    {
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Lower;
            if (i > 0 && _file.Degrees.Contains(words[i - 1].Lower) && (adjectives.Contains(word) || adjectives.Any(a => _nouns.Of(a) == word))) return _file.Lesser.Contains(words[i - 1].Lower) == isReversed;
            if (!isReversed && word.Length > 4 && (word.EndsWith("er", StringComparison.Ordinal) || word.EndsWith("est", StringComparison.Ordinal)) && Comparison.Bases(word).Any(adjectives.Contains)) return true;
        }

        return false;
    }
}
