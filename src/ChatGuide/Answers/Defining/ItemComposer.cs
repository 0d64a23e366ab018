using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Defining;

/// <summary>One item of a list shown before: what it is, or which of them someone should take.</summary>
internal sealed class ItemComposer(Knowledge knowledge) : IComposer
{
    private const int MostFacts = 2;
    private readonly Definitions _definitions = new(knowledge);

    /// <summary>The sentence that defines the item, and its line in the list.</summary>
    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Item is not { } name) return null;
        var line = question.Roles.SelectMany(knowledge.Facts.About).FirstOrDefault(f => f.Fragment.Kind is FragmentKind.Item && f.Fragment.Text.StartsWith(name, StringComparison.Ordinal));
        var defined = _definitions.OfTerm(Stems(name)).Where(d => d.Score >= Definitions.Outright).Select(d => d.Fact).Take(1);
        var found = defined.Append(line).OfType<Fact>().DistinctBy(f => f.Number).ToList();
        if (found.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(found));
        foreach (var role in question.Roles) writer.Suggest(knowledge.Probes(role, []));
        return Composition.Answered(0.9, Evidence(found));
    }

    /// <summary>The sentences of a role that name an item and say of it, in the question's word or one like it, that it is the one to take; null where none does.</summary>
    public Composition? Choose(Question question, AnswerWriter writer)
    {
        var asked = knowledge.Words.Asking.Choosing.Where(s => question.Words.Any(w => s.Contains(w.Lower))).ToList();
        var items = question.Among.Select(Stems).Where(s => s.Count > 0).ToList();
        var found = question.Roles.SelectMany(knowledge.Facts.Mentioning)
            .Where(f => f.IsStatement)
            .Select(f => (Fact: f, Words: WordReader.Read(f.Sentence.Text)))
            .Select(f => (f.Fact, Items: items.Count(i => Holds(f.Words, i)), Said: asked.Count(s => f.Words.Exists(w => s.Contains(w.Lower)))))
            .Where(f => f.Items > 0 && f.Items < items.Count && f.Said * 2 >= asked.Count && f.Said > 0)
            .OrderByDescending(f => f.Said)
            .ThenByDescending(f => f.Items)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        var best = found.TakeWhile(f => f.Said == found[0].Said).Take(MostFacts).Select(f => f.Fact).ToList();
        writer.Paragraph(writer.QuoteAll(best));
        foreach (var role in question.Roles) writer.Suggest(knowledge.Probes(role, question.Topics));
        return Composition.Answered(0.75, Evidence(best));
    }

    private static List<string> Stems(string name) => WordReader.Read(name).ConvertAll(w => w.Stem);

    private static bool Holds(List<Word> words, List<string> stems) =>
        Enumerable.Range(0, Math.Max(0, words.Count - stems.Count + 1)).Any(i => stems.Select((s, k) => words[i + k].Stem == s).All(same => same));

    private static List<Evidence> Evidence(List<Fact> facts) => [.. facts.Select(f => new Evidence(f, (int)f.Tie, 0, 1, 1))];
}
