using System.Text.RegularExpressions;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Quantities;

/// <summary>Reads what amount a question asks for, and whether a fact gives just that.</summary>
internal sealed partial class QuantityReader(Knowledge knowledge, MeasureWords words)
{
    private const int LongestNoun = 4;
    private const int FewestOfTrade = 100;
    private const int ShortestKin = 4;
    private const int FarthestVerb = 3;
    private readonly MeasureWords _words = words;

    /// <summary>What is asked for; null where the question asks for no amount.</summary>
    public Quantity? Asked(Question question) =>
        Asked(question.Words) is { } asked ? asked with { IsOfRole = IsOfRole(asked, question) } : null;

    private Quantity? Asked(IReadOnlyList<Word> words)
    {
        var many = Enumerable.Range(0, words.Count).FirstOrDefault(i => i > 0 && _words.IsMany(words[i]), -1);
        var nouns = new List<string>();
        var end = many + 1;
        // "How many more electricians", "how many other trades".
        var roles = knowledge.Catalog.RoleLexicon.Find(words).Select(m => m.First).ToHashSet();
        while (many > 0 && end < words.Count - 1 && (_words.IsFurther(words[end]) || knowledge.Words.IsDegree(words[end]))) end++;
        for (; many > 0 && end < words.Count && nouns.Count < LongestNoun && !_words.EndsNoun(words[end]); end++)
        {
            // "How many hour baker work a week".
            if (nouns.Count > 0 && roles.Contains(end) && _words.Agreement.Days.ContainsKey(nouns[^1])) break;
            nouns.Add(words[end].Lemma);
            if (words[end].Folded != words[end].Lemma || _words.IsPeople(words[end].Lemma)) break;
        }

        if (nouns.Count == 0) return _words.Asked(words) is { } measure ? new Quantity(measure, [], "") : null;
        return new Quantity(null, nouns, Per(words, end));
    }

    /// <summary>What an amount is asked for: "a week" of "how many hours a week", "how many hours would I work each week as a baker", "how many hours weekly"; empty where nothing says so.</summary>
    private string Per(IReadOnlyList<Word> words, int noun)
    {
        if (noun + 2 < words.Count && MeasureWords.IsPer(words[noun + 1])) return words[noun + 2].Lemma;
        for (var i = noun + 1; i < words.Count; i++)
        {
            if (_words.Agreement.Rates.TryGetValue(words[i].Lower, out var unit)) return unit;
            if (i + 1 < words.Count && MeasureWords.IsPer(words[i]) && _words.Agreement.Days.ContainsKey(words[i + 1].Lemma)) return words[i + 1].Lemma;
        }

        return noun + 1 < words.Count && MeasureWords.IsPer(words[^2]) ? words[^1].Lemma : "";
    }

    /// <summary>Whether the people counted are those of a role asked about: "how many bakers are there", "how many people work as bakers".</summary>
    private bool IsOfRole(Quantity asked, Question question) =>
        asked.Nouns.Count > 0 && question.Roles.Count > 0
        && ((_words.IsPeople(asked.Nouns[^1]) && question.IsOnWork)
            || question.Roles.Any(r => knowledge.Catalog.Roles[r].Aliases.Prepend(knowledge.Name(r)).Select(n => WordReader.Read(n)).Any(n => n[^1].Lemma == asked.Nouns[^1] && asked.Nouns.Count <= n.Count)));

    /// <summary>The nouns by which the same is counted: "kilos", "kilograms" and "kg".</summary>
    private List<string> Alike(string noun) =>
        [noun, .. knowledge.Words.Synonyms(WordReader.One(noun, 0, noun.Length, '\0')).Select(WordReader.Read).Where(w => w.Count == 1).Select(w => w[0].Lemma)];

    /// <summary>Whether a verb says nothing of what a figure is of.</summary>
    public bool IsLight(Word word) => _words.IsLight(word);

    /// <summary>The longest time, in days, that a fact gives right behind such a verb ("lasts about eighteen months"); 0 where it gives none.</summary>
    public decimal SaidOutright(Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        return fact.Counts.Where(c => words.FindIndex(w => w.Start >= c.Start) is > 0 and var at && words.Take(at).TakeLast(FarthestVerb).Any(IsLight)).Select(Days).DefaultIfEmpty(0).Max();
    }

    /// <summary>The longest time, in days, that a fact gives; 0 where it gives none.</summary>
    public decimal Longest(Fact fact) => fact.Counts.Select(Days).DefaultIfEmpty(0).Max();

    private decimal Days(Count count) => count.High * _words.Agreement.Days.GetValueOrDefault(count.Noun);

    /// <summary>Whether a noun counts people or measures time, as it does everywhere.</summary>
    public bool IsCommon(string noun) => _words.IsPeople(noun) || _words.Agreement.Days.ContainsKey(noun);

    /// <summary>Whether a fact gives the amount asked for.</summary>
    /// <param name="quantity">What is asked for.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="content">The question's words: people who apply may be counted as applicants.</param>
    public QuantityMatch Match(Quantity quantity, Fact fact, IReadOnlyList<ContentWord> content)
    {
        var words = WordReader.Read(fact.Fragment is { Kind: FragmentKind.Cell, Label: { } label } ? $"{label}: {fact.Sentence.Text}" : fact.Sentence.Text);
        if (fact.Fragment.Kind is FragmentKind.Cell && !quantity.IsOfRole && fact.Counts.Count == 0 && char.IsDigit(words.Count > 0 ? fact.Sentence.Text[0] : ' ') && IsCountedByRow(quantity, fact)) return QuantityMatch.Exact;
        return quantity.Measure is { } measure ? Measured(measure, fact, words) : Counted(quantity, fact, words, content);
    }

    /// <summary>
    /// How well a fact gives an amount of the same kind, whatever else is said of what is counted: exactly "ten operations centres" of how many coastguard centres there are,
    /// "nights away, about 40 a year" of how many nights and thirty people of how many patients; loosely "120 trips" of how many goes.
    /// </summary>
    public QuantityMatch MatchKind(Quantity quantity, Fact fact, IReadOnlyList<ContentWord> content)
    {
        if (Match(quantity, fact, content) is QuantityMatch.Exact) return QuantityMatch.Exact;
        if (quantity.Measure is { } measure) return measure.Money && FigureReader.Read(fact.Sentence.Text, FigureKind.Money).Count > 0 ? QuantityMatch.Exact : QuantityMatch.None;
        var noun = quantity.Nouns[^1];
        var alike = Alike(noun);
        var isOfPeople = IsOfPeople(noun);
        if (fact.Counts.Any(c => alike.Contains(c.Noun) || (isOfPeople && IsOfPeople(c.Noun))) || StandsBeforeNumber(alike, fact)) return QuantityMatch.Exact;
        return !isOfPeople && !IsUnit(noun) && fact.Counts.Any(c => c.Noun.Length > 0 && !IsUnit(c.Noun) && !IsOfPeople(c.Noun)) ? QuantityMatch.Loose : QuantityMatch.None;
    }

    /// <summary>Whether a number that counts nothing named stands behind one of the nouns, in the fact or over it.</summary>
    private bool StandsBeforeNumber(List<string> nouns, Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var number = words.FindIndex(w => char.IsDigit(w.Surface[0]) && !fact.Counts.Any(c => c.Start <= w.Start && w.Start < c.End));
        if (number < 0) return false;
        var heading = fact.Fragment.Kind is FragmentKind.Item && knowledge.Facts.PassageOf(fact).Passage.HeadingPath is [.., var last] ? WordReader.Read(last) : [];
        return words.Take(number).Concat(heading).Any(w => nouns.Contains(w.Lemma));
    }

    /// <summary>Whether a number that counts nothing named is given for a measure behind the noun that a sentence begins with.</summary>
    private static bool GivesBare(string noun, string per, Fact fact, List<Word> words)
    {
        var head = words.FindIndex(w => w.Lemma == noun);
        var number = head < 0 || head > FarthestVerb ? -1 : words.FindIndex(head + 1, w => char.IsDigit(w.Surface[0]));
        return number > 0 && number + 2 < words.Count && words.Skip(head + 1).Take(number - head).All(w => w.Break == '\0') && MeasureWords.IsPer(words[number + 1]) && words[number + 2].Lemma == per && !fact.Counts.Any(c => c.Noun.Length > 0 && c.Text.StartsWith(words[number].Surface, StringComparison.Ordinal));
    }

    /// <summary>A cell's text behind that of the cell at the head of its row; nothing of what is no cell.</summary>
    private List<Word> InRow(Fact fact) =>
        fact.Fragment.Kind is FragmentKind.Cell ? WordReader.Read($"{knowledge.Facts.PassageOf(fact).Passage.Fragments[0].Text} {fact.Sentence.Text}") : [];

    private bool IsUnit(string noun) => _words.Agreement.Days.ContainsKey(noun) || _words.IsRepetition(noun) || _words.IsUnit(noun);

    /// <summary>Whether a noun is one for people, whoever they are or whatever they are to others.</summary>
    public bool IsOfPeople(string noun) => _words.IsPeople(noun) || _words.IsServed(noun);

    /// <summary>Where the columns are roles, the head of the row says what its numbers count.</summary>
    private bool IsCountedByRow(Quantity quantity, Fact fact)
    {
        var head = WordReader.Read(knowledge.Facts.PassageOf(fact).Passage.Fragments[0].Text).Select(w => w.Lemma).ToHashSet(StringComparer.Ordinal);
        return quantity.Measure is { } measure ? measure.Nouns.Overlaps(head) : quantity.Nouns.All(n => Alike(n).Any(head.Contains));
    }

    private QuantityMatch Measured(Measure measure, Fact fact, List<Word> words)
    {
        var text = fact.Sentence.Text;
        if (!_words.SpeakOfIt(measure, words)) return QuantityMatch.None;
        if (fact.Counts.Any(c => measure.Nouns.Contains(c.Noun))) return QuantityMatch.Exact;
        if (measure.Rate && fact.Counts.Any(c => _words.Agreement.Days.ContainsKey(c.Per) && !_words.Agreement.Days.ContainsKey(c.Noun))) return QuantityMatch.Exact;
        if (measure.Money && FigureReader.Read(text, FigureKind.Money).Count > 0) return QuantityMatch.Exact;
        if (measure.Clock && _words.GivesTime(text)) return QuantityMatch.Exact;
        if (measure.Date && Year().IsMatch(text)) return QuantityMatch.Exact;
        // "18", not "15 days" and not "25,000".
        if (measure.Bare && words.Exists(w => w.Surface is [>= '1' and <= '9', >= '0' and <= '9'] && !fact.Counts.Any(c => c.Noun.Length > 0 && c.Text.Contains(w.Surface, StringComparison.Ordinal)))) return QuantityMatch.Exact;
        return _words.SayIt(measure, words) ? QuantityMatch.Loose : QuantityMatch.None;
    }

    private QuantityMatch Counted(Quantity quantity, Fact fact, List<Word> words, IReadOnlyList<ContentWord> content)
    {
        var counts = fact.Counts.Where(c => quantity.Per.Length == 0 || (c.Per.Length == 0 && !IsElsewhere(quantity, fact, words)) || c.Per == quantity.Per || c.Nouns.Contains(quantity.Per)).ToList();
        // "17 percent of bakers" are no number of bakers.
        if (quantity.IsOfRole) counts.RemoveAll(c => _words.IsRepetition(c.Noun));
        // "Job openings" are openings, whatever of.
        var nouns = quantity.Nouns.Where((n, i) => i == quantity.Nouns.Count - 1 || !knowledge.Words.Working.Contains(n)).ToList();
        if (counts.Exists(c => nouns.TrueForAll(n => Alike(n).Any(c.Nouns.Contains)))) return QuantityMatch.Exact;
        // "Typical hours: 35 to 37 a week".
        if (nouns is [var only] && fact.Fragment is { Kind: FragmentKind.Item, Label: { } label } && WordReader.Read(label).Exists(w => w.Lemma == only) && StandsBeforeNumber([only], fact)) return QuantityMatch.Exact;
        // "Hours are usually 37.5 a week", or a row "Usual hours" with "40 a week".
        if (nouns is [var before] && quantity.Per.Length > 0 && (GivesBare(before, quantity.Per, fact, words) || GivesBare(before, quantity.Per, fact, InRow(fact)))) return QuantityMatch.Exact;
        if (quantity.IsOfRole && counts.Exists(c => c.Noun == quantity.Nouns[^1] || ((_words.IsPeople(c.Noun) || (_words.IsPost(c.Noun) && c.Per.Length == 0)) && c.Low >= FewestOfTrade && fact.Tie >= RoleTie.Context))) return QuantityMatch.Exact;
        if (_words.IsPeople(quantity.Nouns[^1]) && counts.Exists(c => content.Any(w => IsKin(w.Word, c.Noun)))) return QuantityMatch.Exact;
        // "How many months does it take": so many years.
        if (nouns is [var unit] && quantity.Per.Length == 0 && IsLength(unit) && counts.Exists(c => c.Per.Length == 0 && IsLength(c.Noun))) return QuantityMatch.Loose;
        // "Pilots fly 900 hours": what qualifies the noun stands elsewhere in the sentence.
        return counts.Exists(c => Alike(quantity.Nouns[^1]).Contains(c.Noun)) && nouns.SkipLast(1).All(n => words.Exists(w => w.Lemma == n || w.Stem == WordReader.One(n, 0, n.Length, '\0').Stem)) ? QuantityMatch.Loose : QuantityMatch.None;
    }

    /// <summary>Whether a noun measures a long time: weeks and above.</summary>
    private bool IsLength(string noun) => _words.Agreement.Days.GetValueOrDefault(noun) >= _words.Agreement.Days["week"];

    /// <summary>"Within 24 hours" is not so many hours a week: a length of time asked for by another that neither the fact nor what heads it names.</summary>
    private bool IsElsewhere(Quantity quantity, Fact fact, List<Word> words) =>
        _words.Agreement.Days.ContainsKey(quantity.Nouns[^1]) && _words.Agreement.Days.ContainsKey(quantity.Per)
        && !words.Concat(WordReader.Read($"{fact.Fragment.Label} {fact.RowHeader} {knowledge.Facts.PassageOf(fact).Passage.Fragments[0].Text} {knowledge.Facts.PassageOf(fact).Passage.HeadingPath.LastOrDefault()}")).Any(w => w.Lemma == quantity.Per);

    /// <summary>"Apply", "applicant", "application".</summary>
    private static bool IsKin(Word word, string noun) =>
        word.Lower.Length > ShortestKin && noun.Length > ShortestKin && noun.StartsWith(word.Lower[..(word.Lower.EndsWith('y') || word.Lower.EndsWith('e') ? word.Lower.Length - 1 : word.Lower.Length)], StringComparison.Ordinal);

    [GeneratedRegex(@"\b(?:19|20)\d\d\b")]
    private static partial Regex Year();
}
