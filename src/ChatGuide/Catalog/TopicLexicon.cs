using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A set of topics by number.</summary>
internal readonly record struct TopicSet(ulong Bits)
{
    public const int Capacity = 64;

    public static TopicSet None => default;

    public bool IsEmpty => Bits == 0;

    public static TopicSet Of(int topic) => new(1UL << topic);

    public bool Has(int topic) => (Bits & (1UL << topic)) != 0;

    public bool Overlaps(TopicSet other) => (Bits & other.Bits) != 0;

    public TopicSet With(TopicSet other) => new(Bits | other.Bits);

    public TopicSet Without(TopicSet other) => new(Bits & ~other.Bits);

    /// <summary>The numbers in it, ascending.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var rest = Bits; rest != 0; rest &= rest - 1) yield return System.Numerics.BitOperations.TrailingZeroCount(rest);
    }
}

/// <summary>Words that ask for a topic, and where they stand.</summary>
/// <param name="IsNarrow">Whether they ask for a part of it only ("degree" of education).</param>
/// <param name="IsLoose">Whether they are a frame around other words ("what … use"), which any plainer word outdoes.</param>
internal sealed record TopicMention(int Topic, int First, int Last, bool IsNarrow = false, bool IsLoose = false);

/// <summary>Recognises topics in headings, labels, sentences and questions by the words that the catalog gives for them.</summary>
internal sealed class TopicLexicon
{
    private const int FarthestDenial = 4;
    private readonly PhraseTable<int> _headings;
    private readonly PhraseTable<int> _patterns;
    private readonly PhraseTable<int> _ask;
    private readonly PhraseTable<int> _frames;
    private readonly HashSet<string> _whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _narrow = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TopicSet> _labels = new(StringComparer.Ordinal);
    private readonly PhraseTable<int> _evidence;
    private readonly Dictionary<string, TopicSet> _verbs = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> _opposites = [];
    private readonly CatalogFile _words;
    private readonly PhraseTable<int> _rates = new(w => w.Stem);
    private readonly Dictionary<string, TopicSet> _costs = new(StringComparer.Ordinal);
    private readonly TopicSet _rated;

    /// <param name="topics">The topics.</param>
    /// <param name="words">The little words by which topics are told: those that deny, begin a circumstance or head a glossary.</param>
    /// <param name="sets">The sets that the patterns of the topics name.</param>
    public TopicLexicon(IReadOnlyList<Topic> topics, CatalogFile words, WordSets sets)
    {
        _words = words;
        (_headings, _patterns, _ask, _frames, _evidence) = (Table(), Table(), Table(), Table(), Table());
        PhraseTable<int> Table() => new(w => w.Stem, sets);
        for (var number = 0; number < topics.Count; number++)
        {
            foreach (var phrase in topics[number].Headings) _headings.Add(phrase, number);
            foreach (var phrase in topics[number].Headings.Where(h => PhrasePattern.Sets(h).Any())) _patterns.Add(phrase, number);
            foreach (var phrase in topics[number].Labels) _labels[Key(WordReader.Read(phrase))] = _labels.GetValueOrDefault(Key(WordReader.Read(phrase))).With(TopicSet.Of(number));
            _whole.UnionWith(topics[number].Labels);
            _whole.UnionWith(topics[number].Headings);
            foreach (var phrase in topics[number].Ask) (PhrasePattern.HasGap(phrase) ? _frames : _ask).Add(phrase, number);
            foreach (var phrase in topics[number].Narrow) _narrow.Add(Key(WordReader.Read(phrase)));
            foreach (var phrase in topics[number].Evidence) _evidence.Add(phrase, number);
            for (var other = 0; other < topics.Count; other++)
            {
                if (topics[other].Id == topics[number].Opposite) _opposites[other] = number;
            }

            foreach (var verb in topics[number].Verbs) _verbs[Key(WordReader.Read(verb))] = TopicSet.Of(number);
            foreach (var phrase in topics[number].Rates) _rates.Add(phrase, number);
            if (topics[number].Rates.Count > 0) _rated = _rated.With(TopicSet.Of(number));
            foreach (var word in topics[number].Costs) _costs[Key(WordReader.Read(word))] = TopicSet.Of(number);
        }
    }

    /// <summary>The topics that a heading announces.</summary>
    public TopicSet OfHeading(IReadOnlyList<Word> words)
    {
        if (words.Count > 0 && _words.Terms.Contains(words[0].Lower)) return TopicSet.None;
        var found = _labels.GetValueOrDefault(Key(words));
        foreach (var mention in Cover(_headings, words)) found = found.With(TopicSet.Of(mention.Topic));
        return found;
    }

    /// <summary>The topics that a question announces for what answers it: those it asks for, or else those of a heading in its words.</summary>
    public TopicSet OfQuestion(IReadOnlyList<Word> words)
    {
        var asked = Asked(words).Aggregate(TopicSet.None, (s, m) => s.With(TopicSet.Of(m.Topic)));
        return asked.IsEmpty ? OfHeading(words) : asked;
    }

    /// <summary>The topics of a label that consists of nothing but words for them.</summary>
    public TopicSet OfLabel(IReadOnlyList<Word> words)
    {
        if (_labels.TryGetValue(Key(words), out var whole)) return whole;
        var mentions = Cover(_headings, words);
        if (mentions.Count == 0 || mentions[^1].Last != words.Count - 1 || words.Count - mentions.Sum(m => m.Last - m.First + 1) > 1) return TopicSet.None;
        return OfHeading(words);
    }

    /// <summary>Whether a label is word for word what a topic is headed by.</summary>
    public bool IsHeading(string label) =>
        _whole.Contains(label) || (WordReader.Read(label) is { Count: > 0 } words && _patterns.At(words, 0).Any(m => m.Last == words.Count - 1));

    /// <summary>The topics that a sentence's own words speak of.</summary>
    /// <param name="words">The words.</param>
    /// <param name="givesMoney">Whether the sentence gives an amount of money.</param>
    public TopicSet OfSentence(IReadOnlyList<Word> words, bool givesMoney = false)
    {
        var found = TopicSet.None;
        for (var i = 0; i < words.Count; i++)
        {
            foreach (var match in _evidence.At(words, i)) found = found.With(TopicSet.Of(match.Value));
            if (!givesMoney) continue;
            foreach (var match in _rates.At(words, i)) found = found.With(TopicSet.Of(match.Value));
        }

        return found;
    }

    /// <summary>What a sentence speaks of beneath a heading: "fees are £1,200 a year" under one on training speaks of no pay.</summary>
    /// <param name="spoken">The topics that its words speak of.</param>
    /// <param name="announced">Those of the heading.</param>
    /// <param name="stems">The stems of its words.</param>
    public TopicSet Beneath(TopicSet spoken, TopicSet announced, IEnumerable<string> stems) =>
        spoken.IsEmpty || announced.IsEmpty ? spoken : stems.Aggregate(spoken, (s, stem) => s.Without(_costs.GetValueOrDefault(stem).Without(announced)));

    /// <summary>What an item of a list speaks of beneath a heading: of amounts only where it gives one, so that "rated load indicators" among the tools tell nothing of pay.</summary>
    public TopicSet Listed(TopicSet spoken, TopicSet announced, string text) =>
        announced.IsEmpty || text.Any(char.IsDigit) ? spoken : spoken.Without(_rated.Without(announced));

    /// <summary>The topic that a sentence speaks of by what it says that someone does.</summary>
    public TopicSet OfVerb(Word verb) => _verbs.GetValueOrDefault(verb.Stem);

    /// <summary>What a question asks for: the longest phrases, none inside another; frames only where nothing plainer stands.</summary>
    public List<TopicMention> Asked(IReadOnlyList<Word> words)
    {
        var plain = Cover(_ask, words).ConvertAll(m => m with { Topic = IsDenied(words, m.First) ? _opposites.GetValueOrDefault(m.Topic, m.Topic) : m.Topic, IsNarrow = _narrow.Contains(Key(words.Skip(m.First).Take(m.Last - m.First + 1))) });
        if (plain.Count > 0 && !plain.Exists(m => IsCircumstance(words, 0, m.First))) return plain;
        var framed = Cover(_frames, words).ConvertAll(m => m with { IsLoose = true });
        return plain.Count == 0 || plain.TrueForAll(m => framed.Exists(f => IsCircumstance(words, f.Last, m.First))) ? framed : plain;
    }

    /// <summary>"How much does a … get when they are qualified": what stands in a clause behind a frame says when, not what.</summary>
    private bool IsCircumstance(IReadOnlyList<Word> words, int frame, int at) =>
        Enumerable.Range(frame + 1, Math.Max(0, at - frame - 1)).Any(i => _words.Circumstances.Contains(words[i].Lower));

    /// <summary>As <see cref="Asked(IReadOnlyList{Word})"/>, with words that are said of persons ("an apprentice") asking only where nothing else does.</summary>
    public List<TopicMention> Asked(IReadOnlyList<Word> words, IReadOnlySet<int> persons)
    {
        var asked = Asked(words);
        var others = asked.FindAll(m => m.First != m.Last || !persons.Contains(m.First));
        return others.Count > 0 ? others : asked;
    }

    /// <summary>"What do bakers not like about it?"</summary>
    private bool IsDenied(IReadOnlyList<Word> words, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - FarthestDenial; i--)
        {
            if (words[i + 1].Break != '\0') return false;
            if (_words.Denials.Contains(words[i].Lower)) return true;
        }

        return false;
    }

    private static string Key(IEnumerable<Word> words) => string.Join(' ', words.Select(w => w.Stem));

    private static List<TopicMention> Cover(PhraseTable<int> table, IReadOnlyList<Word> words)
    {
        var all = table.All(words).Select(m => new TopicMention(m.Value, m.First, m.Last)).ToList();
        return [.. all.Where(m => !all.Exists(o => o != m && o.First <= m.First && m.Last <= o.Last && o.Last - o.First > m.Last - m.First)).Distinct()];
    }
}
