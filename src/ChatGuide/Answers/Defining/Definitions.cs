using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>Finds the sentence or item that says what a role or a term is.</summary>
internal sealed class Definitions(Knowledge knowledge)
{
    /// <summary>The least score of a sentence that defines its subject in so many words ("… is a …"), or of an entry of a glossary; a label scores less.</summary>
    public const double Outright = 5.2;

    private const double Headed = 5;
    private const double Does = 2.8;
    private const double Explained = 1.5;
    private const double Mentioned = 1;

    private readonly DefiningWords _words = knowledge.Words.Defining;
    private readonly RoleDefinitions _roles = new(knowledge);

    /// <summary>The sentence that says what a role is.</summary>
    public IEnumerable<Fact> OfRole(int role) => _roles.Of(role);

    /// <summary>The facts that define a term, best first.</summary>
    /// <param name="stems">The stems of the term's words, in order.</param>
    public IReadOnlyList<(Fact Fact, double Score)> OfTerm(IReadOnlyList<string> stems)
    {
        var terms = stems.Select(knowledge.Facts.Terms.Find).ToArray();
        if (terms.Length == 0 || Array.Exists(terms, t => t < 0)) return [];
        var rarest = terms.MinBy(t => knowledge.Facts.Holding(t).Count());
        var found = new List<(Fact, double)>();
        foreach (var fact in knowledge.Facts.Holding(rarest))
        {
            if (!Array.TrueForAll(terms, fact.Has) || fact.Fragment.Kind == FragmentKind.Question) continue;
            var score = Score(fact, stems);
            if (knowledge.IsInGlossary(fact) && StartsWith(fact, stems)) score = Math.Max(score, 4.2) + 1.5;
            if (Explaining(fact, stems) is { } explaining) found.Add((explaining, Headed));
            else if (score > 0) found.Add((fact, score));
        }

        found.AddRange(UnderHeading(stems, terms));
        return [.. found.OrderByDescending(f => f.Item2).ThenBy(f => f.Item1.Number)];
    }

    /// <summary>The sentence itself, after that of the term alone which it explains.</summary>
    public string Text(Fact fact) =>
        fact.Number > 0 && knowledge.Facts.Facts[fact.Number - 1] is var before && ReferenceEquals(before.Fragment, fact.Fragment) && WordReader.Read(before.Sentence.Text).Count == 1 ? $"{before.Sentence.Text} {fact.Sentence.Text}" : fact.Sentence.Text;

    /// <summary>"Outriggers. Legs that …": the sentence behind one that is only the term, in one item or among terms that are explained; null where there is none.</summary>
    private Fact? Explaining(Fact fact, IReadOnlyList<string> stems)
    {
        if (fact.Fragment.Label is not null) return null;
        if (!(fact.Fragment.Kind is FragmentKind.Item && ReferenceEquals(fact.Sentence, fact.Fragment.Sentences[0])) && !knowledge.IsInGlossary(fact)) return null;
        if (!WordReader.Read(fact.Sentence.Text).Select(w => w.Stem).SequenceEqual(stems, StringComparer.Ordinal)) return null;
        return fact.Number + 1 < knowledge.Facts.Facts.Count && knowledge.Facts.Facts[fact.Number + 1] is var next && ReferenceEquals(next.Fragment, fact.Fragment) ? next : null;
    }

    private static bool StartsWith(Fact fact, IReadOnlyList<string> stems) =>
        ReferenceEquals(fact.Sentence, fact.Fragment.Sentences[0]) && WordReader.Read(fact.Sentence.Text) is var words
        && words.Skip(IsOneName(words, 1) && words[0].Stem != stems[0] ? 1 : 0).Take(stems.Count).Select(w => w.Stem).SequenceEqual(stems, StringComparer.Ordinal);

    /// <summary>"Apache Kafka": the term is the last of two words that make one name.</summary>
    private static bool IsOneName(List<Word> words, int at) =>
        at == 1 && words.Count > 1 && words[0].IsCapital && words[1].IsCapital && words[1].Break == '\0' && words[1].Start == words[0].End + 1;

    private IEnumerable<(Fact Fact, double Score)> UnderHeading(IReadOnlyList<string> stems, int[] terms)
    {
        foreach (var entry in knowledge.Facts.Passages)
        {
            if (entry.Passage.HeadingPath.Count == 0 || !Array.TrueForAll(terms, t => Array.BinarySearch(entry.ContextTerms, t) >= 0)) continue;
            var heading = WordReader.Read(entry.Passage.HeadingPath[^1]).Select(w => w.Stem).ToList();
            // "Working time" over a role's hours defines no time.
            var first = knowledge.Facts.Facts[entry.First];
            if (Matches(heading, stems) && (heading.Count == stems.Count || first.Announced.IsEmpty)) yield return (first, 3);
        }
    }

    private double Score(Fact fact, IReadOnlyList<string> stems)
    {
        if (fact.Fragment.Kind == FragmentKind.Cell)
            return fact.Number > 0 && Matches([.. WordReader.Read(fact.Fragment.Text).Select(w => w.Stem)], stems) ? 4.8 : 0;
        var label = fact.Fragment.Label is { } l && fact.Fragment.Kind == FragmentKind.Item ? WordReader.Read(l).Select(w => w.Stem).ToList() : [];
        if (Matches(label, stems) && ReferenceEquals(fact.Sentence, fact.Fragment.Sentences[0])) return label.Count == stems.Count ? 5 : 3.2;
        var words = WordReader.Read(fact.Sentence.Text);
        var mentioned = 0.0;
        for (var i = 0; i + stems.Count <= words.Count; i++)
        {
            if (!Enumerable.Range(0, stems.Count).All(k => words[i + k].Stem == stems[k])) continue;
            var next = i + stems.Count;
            if (next < words.Count && words[next].Break == '(') next = After(words, next);
            var bracketed = words[i].Break == '(' && next < words.Count && words[next].Break == ')';
            var opens = i == 0 || IsOneName(words, i) || (i == 1 && _words.Articles.Contains(words[0].Lower)) || words[i].Break != '\0' || (i > 1 && _words.Articles.Contains(words[i - 1].Lower) && words[i - 1].Break != '\0');
            var isOwn = next < words.Count && (words[next].Break is '\0' or ')') && _words.TermVerbs.Contains(words[next].Lower);
            if (bracketed && isOwn) return 5.3;
            if (opens && isOwn) return (next + 1 < words.Count && _words.TermKinds.Contains(words[next + 1].Lower) ? 5.5 : 4) - (i == 0 ? 0 : 0.1);
            if (i == 0 && next < words.Count && words[next].Break is ':') return 4.5;
            if (next < words.Count && _words.TermNames.Contains(words[next].Lower) && opens) return 3.5;
            if (next + 1 < words.Count && IsEnumerated(words[next]) && !(i > 0 && IsEnumerated(words[i - 1])) && !words.Skip(next + 1).Any(IsEnumerated)) return opens ? 3.4 : 3;
            if (next + 1 < words.Count && words[next].Break is ',' && _words.Relatives.Contains(words[next].Lower) && _words.TermVerbs.Contains(words[next + 1].Lower)) return 4.2;
            if (next < words.Count && words[next].Break is ',' && opens && words[i].Break is not ',' && !IsArticle(words[next])) return 2.5;
            if (IsNamed(words, i)) return 4.2;
            if (i == 1 && IsArticle(words[0]) && next < words.Count && IsDoing(words[next])) return Does;
            if (isOwn) return 2.2;
            if (words.Skip(i).Take(stems.Count).Any(w => !knowledge.Catalog.English.IsOrdinary(w.Folded))) mentioned = next < words.Count && words[next].Break is ',' or '(' or '–' ? Explained : Mentioned;
        }

        return mentioned;
    }

    /// <summary>"… known as the DPSI", "… usually called the jaws of life".</summary>
    private bool IsNamed(List<Word> words, int first)
    {
        var at = first - 1;
        while (at > 0 && IsArticle(words[at])) at--;
        return at > 0 && words[first].Break == '\0' && _words.Naming.Contains(words[at].Lower);
    }

    /// <summary>"A sextant measures …": the verb of a thing says what it does, though not what it needs, has or costs.</summary>
    private bool IsDoing(Word word) =>
        word.Break == '\0' && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !_words.Others.Contains(word.Lower);

    /// <summary>", a …": an apposition where it stands once, else an enumeration.</summary>
    private bool IsEnumerated(Word word) => word.Break is ',' && IsArticle(word);

    private bool IsArticle(Word word) => _words.Articles.Contains(word.Lower);

    private static int After(List<Word> words, int open)
    {
        for (var i = open; i < words.Count; i++)
        {
            if (i > open && words[i].Break == ')') return i;
        }

        return words.Count;
    }

    private static bool Matches(IReadOnlyList<string> label, IReadOnlyList<string> stems)
    {
        if (label.Count == stems.Count) return label.SequenceEqual(stems, StringComparer.Ordinal);

        // "Exploratory data analysis (EDA)" is found by either name.
        return label.Count > stems.Count && (label.Take(stems.Count).SequenceEqual(stems, StringComparer.Ordinal) || label.Skip(label.Count - stems.Count).SequenceEqual(stems, StringComparer.Ordinal)) && label.Count - stems.Count == 1;
    }
}
