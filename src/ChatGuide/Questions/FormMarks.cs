using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>The phrases that mark a form of question, and where in the question they may stand.</summary>
internal sealed class FormMarks
{
    private readonly PhraseTable<Mark> _phrases = new(w => w.Lower);

    public FormMarks(IReadOnlyDictionary<string, List<string>> forms)
    {
        foreach (var (form, phrases) in forms)
        {
            foreach (var phrase in phrases)
                _phrases.Add(phrase.Trim('^', '$'), new Mark(form, phrase.StartsWith('^'), phrase.EndsWith('$')));
        }
    }

    /// <summary>Every mark found, with the words it covers.</summary>
    /// <param name="words">The words of the question.</param>
    /// <param name="opening">Where it begins, after "ok, and".</param>
    public MarkedForms Find(IReadOnlyList<Word> words, int opening = 0) => new(
        [.. _phrases.All(words).Where(m => (!m.Value.Opens || m.First == 0 || m.First == opening) && (!m.Value.Closes || m.Last == words.Count - 1))
            .Select(m => new FoundMark(m.Value.Form, m.First, m.Last))]);

    private sealed record Mark(string Form, bool Opens, bool Closes);
}

/// <summary>One mark of a form in a question.</summary>
internal sealed record FoundMark(string Form, int First, int Last);

/// <summary>The marks found in one question.</summary>
internal sealed record MarkedForms(IReadOnlyList<FoundMark> All)
{
    public bool Has(string form) => All.Any(m => m.Form == form);

    /// <summary>The words that the marks of a form cover.</summary>
    public IEnumerable<int> Words(string form) => All.Where(m => m.Form == form).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1));
}
