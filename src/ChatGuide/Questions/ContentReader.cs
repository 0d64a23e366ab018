using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Gives each content word of a question the terms of the corpus that can stand for it.</summary>
internal sealed class ContentReader(CareerCatalog catalog, TermTable terms, QuestionWords questionWords)
{
    public ContentWord Read(Word word)
    {
        var alternatives = new List<int[]>();
        Add(alternatives, [word]);
        foreach (var synonym in questionWords.Synonyms(word)) Add(alternatives, WordReader.Read(synonym));
        if (catalog.Abbreviations.Long.TryGetValue(word.Lemma, out var parts)) Add(alternatives, WordReader.Read(string.Join(' ', parts)));
        foreach (var kin in WordFamilies.Of(word)) Add(alternatives, WordReader.Read(kin));
        if (alternatives.Count == 0)
        {
            foreach (var kin in Comparison.Kin(word)) Add(alternatives, WordReader.Read(kin));
            foreach (var (ours, theirs) in questionWords.Spellings)
            {
                if (word.Lower.Contains(ours, StringComparison.Ordinal)) Add(alternatives, WordReader.Read(word.Lower.Replace(ours, theirs, StringComparison.Ordinal)));
            }
        }

        return new ContentWord(word, alternatives, WordClasses.IsSoft(word));
    }

    /// <summary>Two words joined by a hyphen, as one: neither stands for it alone.</summary>
    public ContentWord ReadJoined(Word first, Word second)
    {
        var alternatives = new List<int[]>();
        var whole = WordReader.One(first.Surface + second.Surface, first.Start, second.End, first.Break);
        Add(alternatives, [first, second]);
        Add(alternatives, [whole]);
        foreach (var synonym in questionWords.Synonyms(whole)) Add(alternatives, WordReader.Read(synonym));
        return new ContentWord(first with { Forms = WordReader.One($"{first}-{second}", 0, 0, '\0').Forms, End = second.End }, alternatives) { Parts = [first, second] };
    }

    /// <summary>Whether a word carries content, a single capital amid a question too: "the language R".</summary>
    public bool Carries(Word word) =>
        questionWords.Carries(word) || (word.IsCapital && word.Surface.Length == 1 && word.Start > 0 && !questionWords.IsFiller(word));

    private void Add(List<int[]> alternatives, IReadOnlyList<Word> words)
    {
        var found = words.Select(w => terms.Find(w.Stem)).ToArray();
        if (found.Length > 0 && Array.TrueForAll(found, t => t >= 0)) alternatives.Add(found);
    }
}
