using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>The ends of a role's name, by which a document that names it in full may go on to call it: "line worker" and "worker" for a power line worker.</summary>
internal static class NameEnds
{
    /// <summary>The ends, longest first, as lemmas; none where the name is one word.</summary>
    public static IReadOnlyList<string> Of(string name, KnownWords known)
    {
        var lemmas = WordReader.Read(name, known).ConvertAll(w => w.Lemma);
        return [.. Enumerable.Range(1, Math.Max(0, lemmas.Count - 1)).Select(first => string.Join(' ', lemmas.Skip(first)))];
    }
}
