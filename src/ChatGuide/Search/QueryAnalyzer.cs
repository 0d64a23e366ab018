namespace ChatGuide.Search;

/// <summary>Looks the words of a query up in an index. Words that no passage holds drop out; stop words do too.</summary>
internal sealed class QueryAnalyzer(TermStatistics statistics) : IWordSink
{
    private const int Unknown = -1;

    private readonly List<(int Term, Word Word, bool HasSign)> words = [];

    /// <summary>The terms of a query, with those that come again made one that weighs more.</summary>
    public static List<TermGroup> Analyze(PassageQuery query, TermStatistics statistics)
    {
        var analyzer = new QueryAnalyzer(statistics);
        var groups = new List<TermGroup>(query.Terms.Count);
        foreach (var term in query.Terms)
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(term.Weight, nameof(query));
            var alternatives = new List<Phrase>(1 + term.Synonyms.Count);
            analyzer.AddAlternatives(term.Text, alternatives);
            for (var i = 0; i < term.Synonyms.Count; i++)
                analyzer.AddAlternatives(term.Synonyms[i], alternatives);
            if (alternatives.Count > 0)
                Add(groups, new TermGroup(alternatives, term.Weight));
        }

        return groups;
    }

    private static void Add(List<TermGroup> groups, TermGroup group)
    {
        var same = groups.FindIndex(group.Matches);
        if (same < 0)
            groups.Add(group);
        else
            groups[same] = groups[same] with { Weight = groups[same].Weight + group.Weight };
    }

    void IWordSink.Add(ReadOnlySpan<char> form, in Word word)
    {
        if (!word.IsMeant && StopWords.Contains(form))
            return;
        Span<char> term = stackalloc char[form.Length];
        form.CopyTo(term);
        var number = statistics.Number(term[..WordForm.Stem(term)]);
        words.Add((number, word, form[0] == '.' || form[^1] is '+' or '#'));
    }

    private void AddAlternatives(string text, List<Phrase> alternatives)
    {
        words.Clear();
        EnglishAnalyzer.Scan(text, this);
        if (words.Count == 0)
            return;
        if (words.Count == 1)
        {
            Add(alternatives, [words[0].Term], [0]);
            return;
        }

        var isCompound = words[0].Word.Kind == TokenKind.Compound && words.TrueForAll(word => word.Word.End <= words[0].Word.End);
        if (isCompound)
            Add(alternatives, [words[0].Term], [0]);
        if (!isCompound || PartsMakeIt(0))
            AddSequence(alternatives);
    }

    /// <summary>The words in a row, a compound by its parts where they make it.</summary>
    private void AddSequence(List<Phrase> alternatives)
    {
        var terms = new List<int>(words.Count);
        var offsets = new List<int>(words.Count);
        var wholeEnd = 0;
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i].Word;
            if (word.End <= wholeEnd)
                continue;
            if (word.Kind == TokenKind.Compound)
            {
                if (PartsMakeIt(i))
                    continue;
                wholeEnd = word.End;
            }

            terms.Add(words[i].Term);
            offsets.Add(word.Position - words[0].Word.Position);
        }

        Add(alternatives, [.. terms], [.. offsets]);
    }

    /// <summary>Whether a compound's parts, side by side, say the same: "entry level" does, "C" for "C++" and "mail" for "e-mail" do not.</summary>
    private bool PartsMakeIt(int compound)
    {
        var (_, whole, hasSign) = words[compound];
        var last = compound;
        while (last + 1 < words.Count && words[last + 1].Word.End <= whole.End)
            last++;
        return !hasSign && last > compound + 1 && words[compound + 1].Word.Start == whole.Start && words[last].Word.End == whole.End;
    }

    private static void Add(List<Phrase> alternatives, int[] terms, int[] offsets)
    {
        var phrase = new Phrase(terms, offsets);
        if (!terms.Contains(Unknown) && !alternatives.Exists(phrase.Matches))
            alternatives.Add(phrase);
    }
}
