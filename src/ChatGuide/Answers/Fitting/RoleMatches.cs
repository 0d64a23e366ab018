using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Verdicts;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>How far a fact meets a word: 1 where it holds it, less where it holds another that is used alike.</summary>
/// <param name="Strength">How far.</param>
/// <param name="Alike">The term used alike; null where the word itself is held.</param>
/// <param name="IsSpared">Whether the word is for what someone dislikes, and the fact says that the work does without it or suits them.</param>
internal readonly record struct Meeting(double Strength, int? Alike, bool IsSpared = false);

/// <summary>A fact and how far it meets each of a person's words.</summary>
internal sealed record MatchedFact(Fact Fact, IReadOnlyDictionary<ContentWord, Meeting> Words);

/// <summary>What of a person's words the documents say of one role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Facts">The facts that meet them, best first; each meets one that those before do not.</param>
/// <param name="Words">The words met.</param>
/// <param name="Held">How much they weigh together.</param>
/// <param name="Score">Their weight, that of the words which one fact meets together, and more for those that the role is named by.</param>
internal sealed record RoleMatch(int Role, IReadOnlyList<MatchedFact> Facts, IReadOnlyList<ContentWord> Words, double Held, double Score);

/// <summary>Ranks roles by the facts that meet a person's words: one fact that meets them all says more than many that meet one each.</summary>
internal sealed class RoleMatches(Knowledge knowledge)
{
    private const int ShortestOfCompound = 4;
    private const double Advised = 0.5;
    private const double Faint = 0.3;
    private const double Named = 1.25;
    private const double Alike = 0.7;
    private const double Soft = 0.5;
    private const double Spread = 0.6;
    private const double OfPerson = 1.3;
    private const double OfPost = 0.6;
    private readonly ClaimReader _claims = new(ClaimWords.Shipped);
    private readonly TopicSet _ofPerson = knowledge.Catalog.TopicsOf("skills", "duties", "tools", "hours", "downsides");
    private readonly TopicSet _ofPost = knowledge.Catalog.TopicsOf("pay", "outlook", "moves", "education", "interview");
    private readonly Lazy<ILookup<int, Fact>> _ofFields = new(() => OfFields(knowledge));
    private readonly PerText<HashSet<int>> _headings = new(h => Wished(WordReader.Read(h), knowledge));

    /// <summary>The roles whose documents meet some of the words, best first.</summary>
    /// <param name="content">What the person can or likes.</param>
    /// <param name="against">What they dislike: a role that is said to have it comes after one that is not, and one advised to those who dislike it before.</param>
    /// <param name="isStory">Whether words used alike count too.</param>
    /// <param name="leftOut">Facts that speak to others.</param>
    public IReadOnlyList<RoleMatch> Rank(IReadOnlyList<ContentWord> content, IReadOnlyList<ContentWord> against, bool isStory = false, IReadOnlySet<Fact>? leftOut = null)
    {
        var own = content.SelectMany(c => c.Alternatives).Where(a => a.Length == 1).Select(a => a[0]).ToHashSet();
        var told = content.Select(c => new Told(c, isStory ? WeightInStory(c) : Weight(c), isStory ? [.. knowledge.Nearness.Of(c.Word).Where(n => !own.Contains(n.Term))] : [])).ToList();
        told.AddRange(against.Select(c => new Told(c, Weight(c), []) { Disliked = against }));
        return
        [
            .. Enumerable.Range(0, knowledge.Catalog.Roles.Count)
                .Select(r => Of(r, told, leftOut))
                .Where(m => m.Facts.Count > 0)
                .Select(m => m with { Score = m.Score - against.Where(c => Has(m.Role, c) && !m.Words.Contains(c)).Sum(Weight) })
                .OrderByDescending(m => m.Score)
                .ThenBy(m => m.Role),
        ];
    }

    /// <summary>Writes for each role what it meets and the first of the facts that do; each may be asked about next.</summary>
    public void Write(IReadOnlyList<RoleMatch> shown, int mostFacts, AnswerWriter writer)
    {
        writer.Say(Say.FitLead);
        foreach (var match in shown)
        {
            List<MatchedFact> facts = [.. match.Facts.Take(mostFacts)];
            var met = facts.SelectMany(f => f.Words.Select(w => (w.Key.Word, w.Value, f.Fact))).GroupBy(w => w.Word.Start).Select(w => w.MaxBy(x => x.Value.Strength)).OrderBy(w => w.Word.Start);
            writer.Say(Say.FitRole, Composing.Capital(knowledge.Name(match.Role)), knowledge.Join(met.Select(m => Met(m.Word, m.Value, m.Fact, writer)).Distinct()));
            writer.List(facts.Select(f => writer.Quote(f.Fact)));
        }

        writer.Choices.AddRange(shown.Select(r => knowledge.Name(r.Role)));
        writer.Suggest(knowledge.Probes(shown[0].Role, []));
    }

    /// <summary>A word met as an answer names it: itself, the one used alike, or that the work spares someone of it.</summary>
    private string Met(Word word, Meeting meeting, Fact fact, AnswerWriter writer) =>
        meeting.IsSpared ? writer.Fill(Say.FitSpared, word.Surface) : meeting.Alike is { } term && Said(fact, term) is { } said ? writer.Fill(Say.FitAlike, word.Surface, said) : word.Surface;

    /// <summary>A term as a fact, or what labels it, writes it; null where it stands in neither.</summary>
    private string? Said(Fact fact, int term) =>
        WordReader.Read($"{fact.Sentence.Text} {fact.RowHeader} {fact.Fragment.Label}").Find(w => knowledge.Facts.Terms.Find(w.Stem) == term)?.Surface;

    /// <summary>"Choose … if you …": whether a sentence that names a role speaks to the reader.</summary>
    public bool Advises(Fact fact) => fact.Mentioned.Count > 0 && AddressesReader(WordReader.Read(fact.Sentence.Text), knowledge);

    /// <summary>How much a word tells of what a person can: the rarer, the more; that they speak or see tells little.</summary>
    public double Weight(ContentWord word) => knowledge.Evidence.Weight(word) * (knowledge.Words.Faint.Contains(word.Word.Lower) ? Faint : 1);

    /// <summary>How much it tells in a story, where a word may be common in English and rare in the documents: "line", "already".</summary>
    public double WeightInStory(ContentWord word) =>
        knowledge.Evidence.WeightInEnglish(word) * (knowledge.Words.Faint.Contains(word.Word.Lower) ? Faint : 1) * (WordClasses.IsSoft(word.Word) ? Soft : 1);

    private RoleMatch Of(int role, IReadOnlyList<Told> told, IReadOnlySet<Fact>? leftOut)
    {
        var found = knowledge.Facts.Mentioning(role).Where(f => IsOf(f, role)).Concat(_ofFields.Value[role])
            .Where(f => f.Fragment.Kind is FragmentKind.Item or FragmentKind.Prose or FragmentKind.Cell && !f.Sentence.Text.EndsWith('?') && leftOut?.Contains(f) != true)
            .Select(f => (Fact: f, Met: told.Select(t => (Told: t, Meeting: Meet(t, f, role))).Where(m => m.Meeting.Strength > 0).ToList()))
            .Where(f => f.Met.Count > 0)
            .Select(f => (f.Fact, f.Met, Emphasis: IsLabel(f.Fact, [.. f.Met.Select(m => m.Told.Word)]) || Advises(f.Fact) ? 1 + Advised : 1))
            .Select(f => (f.Fact, f.Met, f.Emphasis, Score: (Bearing(f.Fact) * f.Emphasis * f.Met.Sum(m => m.Told.Weight * m.Meeting.Strength)) + (f.Fact.Fragment.Kind is FragmentKind.Item ? 0.2 : 0)))
            .OrderByDescending(f => f.Score)
            .ThenByDescending(f => f.Fact.Tie)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        var chosen = new List<MatchedFact>();
        var held = new Dictionary<Told, double>();
        foreach (var (fact, met, emphasis, _) in found)
        {
            if (met.TrueForAll(m => held.GetValueOrDefault(m.Told) >= m.Meeting.Strength * emphasis)) continue;
            chosen.Add(new MatchedFact(fact, met.ToDictionary(m => m.Told.Word, m => m.Meeting)));
            foreach (var (word, meeting) in met) held[word] = Math.Max(meeting.Strength * emphasis, held.GetValueOrDefault(word));
        }

        var weight = held.Sum(h => h.Key.Weight * h.Value);
        var named = held.Keys.Where(t => IsNamedBy(role, t.Word)).Sum(t => t.Weight) * Named;
        return new RoleMatch(role, chosen, [.. held.Keys.Select(t => t.Word)], weight, found.Count == 0 ? 0 : (weight * Spread) + (found[0].Score * (2 - Spread)) + named);
    }

    /// <summary>How far a fact meets a word: itself, beneath a heading, or by a word used alike that does not name the role.</summary>
    private Meeting Meet(Told told, Fact fact, int role)
    {
        if (told.Disliked is { } disliked) return new Meeting(told.Word.IsIn(fact.Has) && (IsForThoseWhoDislike(fact, disliked) || DoesWithout(fact, role, told.Word)) ? 1 : 0, null, IsSpared: true);
        if (told.Word.IsIn(t => fact.Has(t) || IsHeaded(fact, role, t))) return new Meeting(1, null);
        foreach (var (term, nearness) in told.Near)
        {
            if (fact.Has(term) && !IsNameOf(role, term)) return new Meeting(nearness * Alike, term);
        }

        return default;
    }

    /// <summary>"You hate routine: …", "if you have a dairy allergy, …", said to the reader.</summary>
    private bool IsForThoseWhoDislike(Fact fact, IReadOnlyList<ContentWord> disliked) =>
        WordReader.Read(fact.Sentence.Text) is var words && AddressesReader(words, knowledge) && (knowledge.Words.Denies(words) || (disliked.Count > 1 && disliked.All(c => c.IsIn(fact.Has))));

    /// <summary>"Bakers and millers need no Latin; monks …": whether a clause on a role says that it does not demand what a word names.</summary>
    private bool DoesWithout(Fact fact, int role, ContentWord word)
    {
        if (!fact.Mentioned.Contains(role)) return false;
        var words = WordReader.Read(fact.Sentence.Text, knowledge.Catalog.Known);
        var held = knowledge.Standing(words, [word]);
        var at = held.IndexOf(true);
        if (at < 0 || !knowledge.Catalog.RoleLexicon.Find(words).Exists(m => m.Roles.Contains(role) && m.Last < at && words.Skip(m.Last + 1).Take(at - m.Last).All(w => w.Break is not ';'))) return false;
        return _claims.Stated(words, held, new Claim(Modality.Demand, false, Extent.Whole), null) is { Modality: Modality.Demand, IsNegated: true };
    }

    /// <summary>How much a fact bears on whom the work suits: what is done, needed and used more than what the post pays or leads to.</summary>
    private double Bearing(Fact fact) =>
        fact.Announced.Overlaps(_ofPerson) ? OfPerson : fact.Announced.Overlaps(_ofPost) ? OfPost : 1;

    private bool IsNameOf(int role, int term) => knowledge.NameStems(role).Any(s => knowledge.Facts.Terms.Find(s) == term);

    /// <summary>Whether a role is said to have what a word names.</summary>
    private bool Has(int role, ContentWord word) =>
        knowledge.Facts.Mentioning(role).Any(f => f.IsStatement && IsOf(f, role) && word.IsIn(f.Has) && !knowledge.Words.Denies(WordReader.Read(f.Sentence.Text)));

    /// <summary>Whether a role is named by a word, or by a compound that begins with it: "cheesemaker" by "cheese".</summary>
    public bool IsNamedBy(int role, ContentWord word) =>
        knowledge.NameStems(role).Any(s => (s.Length > word.Word.Stem.Length && word.Word.Stem.Length >= ShortestOfCompound && s.StartsWith(word.Word.Stem, StringComparison.Ordinal)) || (knowledge.Facts.Terms.Find(s) is >= 0 and var term && word.Alternatives.Any(a => a is [var only] && only == term)));

    /// <summary>"If you have a good nose" over "Cheesemaker or perfumer": what the heading says holds for the roles named beneath it.</summary>
    private bool IsHeaded(Fact fact, int role, int term) =>
        fact.Mentioned.Contains(role) && knowledge.Facts.PassageOf(fact).Passage.HeadingPath is [_, .., var heading] && _headings.Of(heading).Contains(term);

    /// <summary>The terms of a heading; none of one that says what someone does not like or cannot do.</summary>
    private static HashSet<int> Wished(List<Word> words, Knowledge knowledge) =>
        knowledge.Words.Denies(words) ? [] : [.. words.Select(w => knowledge.Facts.Terms.Find(w.Stem)).Where(t => t >= 0)];

    /// <summary>A sentence that names roles speaks of those alone; one that names none, of whom its document is about.</summary>
    private static bool IsOf(Fact fact, int role) => fact.Mentioned.Contains(role) || (fact.Mentioned.Count == 0 && fact.Roles.Contains(role) && fact.Tie >= RoleTie.Document);

    /// <summary>"If you like physics, radiography is the obvious choice": what speaks to the reader of the work of a role and names none.</summary>
    private static ILookup<int, Fact> OfFields(Knowledge knowledge) =>
        knowledge.Facts.Facts
            .Where(f => f.Mentioned.Count == 0 && f.Roles.Count != 1 && f.IsStatement)
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Where(f => AddressesReader(f.Words, knowledge))
            .SelectMany(f => knowledge.Catalog.RoleFields.Find(f.Words, true).SelectMany(m => m.Roles).Distinct().Select(r => (Role: r, f.Fact)))
            .ToLookup(f => f.Role, f => f.Fact);

    private static bool AddressesReader(List<Word> words, Knowledge knowledge) => knowledge.Words.Readers.All(words).Any();

    /// <summary>An item on those very words: "Language and texts: …".</summary>
    private bool IsLabel(Fact fact, List<ContentWord> words) =>
        fact.Fragment is { Kind: FragmentKind.Item, Label: { } label } && WordReader.Read(label).TrueForAll(w => knowledge.Words.IsFiller(w) || words.Exists(c => c.Includes(knowledge.Facts.Terms.Find(w.Stem))));

    /// <summary>A word of a person with how much it tells of them and the terms used like it, the nearest first.</summary>
    private sealed record Told(ContentWord Word, double Weight, IReadOnlyList<(int Term, float Nearness)> Near)
    {
        /// <summary>All that they dislike, where this is a part of it: met only by what is said to those who do not like it; null otherwise.</summary>
        public IReadOnlyList<ContentWord>? Disliked { get; init; }
    }
}
