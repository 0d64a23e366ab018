using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;

namespace ChatGuide.Answers;

/// <summary>Finds the facts that bear on a question and scores them by role, topic and words.</summary>
internal sealed class EvidenceFinder(FactTable facts, IPassageIndex index)
{
    /// <summary>The share of the content words that must be accounted for.</summary>
    public const double Enough = 0.86;

    private const double OwnWord = 1;
    private const double HeadingWord = 0.8;
    private const double NeighbourWord = 0.6;
    private const double SoftWord = 0.4;
    private const double WordWeight = 4;
    private const double TopicTermWeight = 0.5;
    private const double LabelWeight = 0.6;
    private const int Passages = 24;

    /// <summary>The facts about a role, or anywhere when none is given, best first; ties in the order of the documents.</summary>
    /// <param name="role">The role they must be about; null for any.</param>
    /// <param name="topics">The topics they should be on.</param>
    /// <param name="content">The words they must account for.</param>
    /// <param name="soft">Terms that make a fact fit better.</param>
    public List<Evidence> Find(int? role, IReadOnlyList<int> topics, IReadOnlyList<ContentWord> content, IReadOnlyList<int> soft)
    {
        var wanted = topics.Aggregate(TopicSet.None, (s, t) => s.With(TopicSet.Of(t)));
        var candidates = role is { } r ? facts.Mentioning(r) : Anywhere(content, soft);
        var found = new List<Evidence>();
        foreach (var fact in candidates)
        {
            // A question that stands in running text proves nothing; what follows it may.
            if (fact.Fragment.Kind is FragmentKind.Question || fact.Sentence.Text.EndsWith('?')) continue;
            var evidence = Weigh(fact, role, wanted, content, soft);
            if (evidence.Coverage > 0 || content.Count == 0) found.Add(evidence);
        }

        found.Sort((a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Fact.Number.CompareTo(b.Fact.Number));
        return found;
    }

    private Evidence Weigh(Fact fact, int? role, TopicSet wanted, IReadOnlyList<ContentWord> content, IReadOnlyList<int> soft)
    {
        var tie = role is { } r ? (fact.Roles.Contains(r) ? (int)fact.Tie : 0.5) : 0;
        var topic = wanted.IsEmpty ? 0 : (fact.Announced.Overlaps(wanted) ? 2.5 : 0) + (fact.Spoken.Overlaps(wanted) ? 1.5 : 0);
        var all = 0.0;
        var held = 0.0;
        var needed = 0.0;
        var accounted = 0.0;
        foreach (var word in content)
        {
            var weight = word.IsSoft ? Weight(word) * SoftWord : Weight(word);
            all += weight;
            var best = Held(fact, word);
            held += weight * best;
            if (word.IsSoft) continue;
            needed += weight;
            if (best > 0) accounted += weight;
        }

        var words = all == 0 ? 0 : WordWeight * held / all;
        words += soft.Count(fact.Has) * TopicTermWeight;
        if (content.Any(c => IsLabel(fact, c))) words += LabelWeight;
        return new Evidence(fact, tie, topic, words, needed == 0 ? 1 : accounted / needed);
    }

    /// <summary>How much a word of a question tells: the rarer, the more.</summary>
    public double Weight(ContentWord word) =>
        !word.IsHeld ? facts.Terms.Rarity(-1, facts.Facts.Count) : word.Alternatives.Min(a => a.Max(t => facts.Terms.Rarity(t, facts.Facts.Count)));

    /// <summary>As <see cref="Weight"/>, where a word may be common in English and rare in the documents: "line", "already".</summary>
    public double WeightInEnglish(ContentWord word) => Weight(word) * Math.Sqrt(WordVectors.Shipped.Rarity(word.Word.Lower));

    /// <summary>The share of words, by what each tells, of which something holds; 1 of none.</summary>
    public double Share(IReadOnlyCollection<ContentWord> words, Func<ContentWord, bool> holds)
    {
        var all = words.Sum(Weight);
        return all == 0 ? 1 : words.Where(holds).Sum(Weight) / all;
    }

    /// <summary>How much of a word a fact holds: itself, by its headings or by what it is read with.</summary>
    public double Held(Fact fact, ContentWord word)
    {
        var best = 0.0;
        foreach (var terms in word.Alternatives)
        {
            if (Array.TrueForAll(terms, fact.Has)) return OwnWord;
            if (best < HeadingWord && Array.TrueForAll(terms, t => facts.Covers(fact, t))) best = HeadingWord;
            if (best < NeighbourWord && fact.Fragment.Kind is not FragmentKind.LeadIn && Neighbours(fact).Any(f => Array.TrueForAll(terms, f.Has))) best = NeighbourWord;
        }

        return best;
    }

    /// <summary>Whether an item is labelled with the word: then it is what the item is about.</summary>
    private bool IsLabel(Fact fact, ContentWord word) =>
        fact.Fragment is { Kind: FragmentKind.Item, Label: { } label }
        && WordReader.Read(label).Select(w => facts.Terms.Find(w.Stem)).ToArray() is var terms && word.IsIn(terms.Contains);

    /// <summary>The facts that a fact is read with: the whole of a paragraph or row, and what leads into a list, but not its other items.</summary>
    private IEnumerable<Fact> Neighbours(Fact fact) =>
        facts.Of(facts.PassageOf(fact)).Where(f => fact.Fragment.Kind is FragmentKind.Cell ? f.Number == facts.PassageOf(fact).First : fact.Fragment.Kind is not FragmentKind.Item || f.Fragment.Kind is not FragmentKind.Item || ReferenceEquals(f.Fragment, fact.Fragment));

    /// <summary>The facts of the passages that the index finds, those that hold the rarest word, and those that answer a question with it.</summary>
    private IEnumerable<Fact> Anywhere(IReadOnlyList<ContentWord> content, IReadOnlyList<int> soft)
    {
        var known = content.Where(c => c.IsHeld).ToList();
        var numbers = new SortedSet<int>();
        if (known.Count == 0)
        {
            foreach (var term in soft) numbers.UnionWith(facts.Holding(term).Select(f => f.Number));
        }
        else
        {
            var query = new PassageQuery([.. known.Select(c => new QueryTerm(c.Word.Surface))]);
            foreach (var hit in index.Search(query, Passages)) numbers.UnionWith(facts.Of(facts[hit.Passage]).Select(f => f.Number));
            var rarest = known.MaxBy(Weight)!;
            foreach (var fact in rarest.Alternatives.SelectMany(a => facts.Holding(a[0]).Where(f => Array.TrueForAll(a, f.Has)))) numbers.UnionWith(fact.Fragment.Kind is FragmentKind.Question ? facts.Of(facts.PassageOf(fact)).Select(f => f.Number) : [fact.Number]);
        }

        return numbers.Select(n => facts.Facts[n]);
    }
}
