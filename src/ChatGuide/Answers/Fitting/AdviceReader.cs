using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Fitting;

/// <summary>Finds the sentences of the documents that say whom some work suits, and reads to whom each speaks.</summary>
internal sealed class AdviceReader(Knowledge knowledge, LeaningWords leanings, TraitReader traits)
{
    private const int FarthestPerson = 6;
    private readonly int _skills = knowledge.Catalog.Topic("skills");
    private readonly PerText<bool> _isHeading = new(h => leanings.Headings.All(WordReader.Read(h)).Any());

    public IEnumerable<Advice> All() =>
        knowledge.Facts.Facts.Where(f => f.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item or FragmentKind.Cell && !f.Sentence.Text.EndsWith('?')).Select(Read).OfType<Advice>();

    private Advice? Read(Fact fact)
    {
        var words = WordReader.Read(fact.Sentence.Text, knowledge.Catalog.Known);
        if (words.Count == 0) return null;
        var isHeaded = IsHeaded(fact);
        var condition = words.FindIndex(w => leanings.Conditions.Contains(w.Lower));
        var suiting = condition < 0 ? leanings.Suiting.First(words) : null;
        if (condition < 0 && suiting is null && !isHeaded && fact.Label is null && fact.Fragment.Kind is not FragmentKind.Cell) return null;
        var roles = knowledge.Catalog.RoleLexicon.Find(words);
        var fields = knowledge.Catalog.RoleFields.Find(words, true);
        var (first, end) = condition >= 0 ? Condition(words, condition, roles, fields) : suiting is { } mark && IsOfPerson(words, mark.Last, isHeaded) ? (mark.Last + 1, words.Count) : isHeaded ? (0, words.Count) : (0, 0);
        // "Suits people who like statistics": a field of work in what is asked for is no role that is advised.
        var isWhole = first == 0;
        List<RoleMention> named = [.. roles, .. fields.Where(f => isWhole ? roles.Count == 0 : f.Last < first || f.First >= end)];
        if (end == 0 && NamesOnlyRoles(words, fact, [.. roles, .. fields]) is { } label) return Of(fact, [.. roles, .. fields], traits.Read(label, _ => false));
        if (end <= first) return null;
        var said = traits.Read(words[first..end], i => named.Exists(n => n.First <= first + i && first + i <= n.Last));
        var advised = isWhole ? named : named.FindAll(n => n.Last < first || n.First >= end);
        // "If you refuse, …" of the one whom a page is about: only what someone likes or not is advice.
        var isAdvice = isHeaded || advised.Count > 0 || (condition >= 0 && (fact.Announced.Has(_skills) || words[first..end].Exists(w => knowledge.Words.Faint.Contains(w.Lower)) || knowledge.Words.Dislikes.All(words[first..end]).Any())) || (condition < 0 && fact.Roles.Count > 0);
        return isAdvice ? Of(fact, advised, said) : null;
    }

    private static Advice? Of(Fact fact, List<RoleMention> named, List<Trait> traits)
    {
        List<int> roles = [.. named.SelectMany(n => n.Roles).Distinct()];
        if (roles.Count == 0 && (fact.Tie >= RoleTie.Context || fact.Roles.Count == 1)) roles = [.. fact.Roles];
        return traits.Count == 0 ? null : new Advice(fact, roles, traits);
    }

    private bool IsHeaded(Fact fact) =>
        (fact.Label is { } label && _isHeading.Of(label)) || (Heading(knowledge.Facts.PassageOf(fact).Passage) is { } heading && _isHeading.Of(heading));

    private static string? Heading(Passage passage) =>
        passage.Kind is PassageKind.QuestionAnswer ? passage.Fragments[0].Text : passage.HeadingPath is [.., var last] ? last : null;

    /// <summary>What stands behind an "if" up to what is advised: the last pause before a role is named, or the first where none is; nothing where it does not speak to the reader.</summary>
    private (int First, int End) Condition(List<Word> words, int condition, IReadOnlyList<RoleMention> roles, IReadOnlyList<RoleMention> fields)
    {
        var first = condition + 1;
        var pauses = Enumerable.Range(first, words.Count - first).Where(i => i > first && words[i].Break != '\0').ToList();
        var pause = pauses.FirstOrDefault(words.Count);
        var advised = roles.Select(n => n.First).Where(n => n > first).DefaultIfEmpty(-1).Min() is > 0 and var role ? role : fields.Select(n => n.First).Where(n => n >= pause).DefaultIfEmpty(-1).Min();
        var end = advised < 0 ? pause : pauses.LastOrDefault(p => p <= advised, advised);
        return words.GetRange(condition, end - condition).Exists(w => leanings.Persons.Contains(w.Lower)) ? (first, end) : (0, 0);
    }

    /// <summary>"Suits people who …", while "suits large projects" tells of nobody.</summary>
    private bool IsOfPerson(List<Word> words, int last, bool isHeaded) =>
        isHeaded || words.Skip(last + 1).Take(FarthestPerson).Any(w => leanings.Persons.Contains(w.Lower) || knowledge.Catalog.Words.IsPersonal(w.Lemma));

    /// <summary>"Order and structure: data architect": what labels roles and nothing else; null where more is said.</summary>
    private List<Word>? NamesOnlyRoles(List<Word> words, Fact fact, List<RoleMention> named)
    {
        if (named.Count == 0) return null;
        var text = fact.Fragment.Kind is FragmentKind.Cell ? knowledge.Facts.PassageOf(fact).Passage.Fragments[0].Text : fact.Label;
        if (text is null || (fact.Fragment.Kind is FragmentKind.Cell && text == fact.Fragment.Text)) return null;
        var label = WordReader.Read(text, knowledge.Catalog.Known);
        if (knowledge.Catalog.RoleLexicon.Find(label).Count > 0) return null;
        var before = fact.Fragment.Kind is FragmentKind.Cell || !fact.Sentence.Text.StartsWith(text, StringComparison.Ordinal) ? 0 : label.Count;
        return Enumerable.Range(before, words.Count - before).All(i => named.Exists(n => n.First <= i && i <= n.Last) || !knowledge.Words.Carries(words[i])) && named.Exists(n => n.First >= before) ? label : null;
    }
}
