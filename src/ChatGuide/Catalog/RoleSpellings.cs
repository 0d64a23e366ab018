using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The ways to write the name of a role, by the short forms that the documents explain.</summary>
internal sealed class RoleSpellings(Abbreviations abbreviations, KnownWords known)
{
    private const int ShortestInitials = 3;

    /// <summary>A name as given, with its short forms written out, and with its long forms shortened.</summary>
    public IEnumerable<(string Text, List<Word> Words)> Of(string name)
    {
        var words = WordReader.Read(name, known);
        yield return (name, words);
        var expanded = abbreviations.Expand(words);
        if (!expanded.Equals(name, StringComparison.OrdinalIgnoreCase)) yield return Read(expanded);
        foreach (var (letters, form) in abbreviations.BeginningWith(expanded.Split(' ')[0]))
        {
            if (expanded == form) yield return Read(letters.ToUpperInvariant());
            if ((expanded + " ").StartsWith(form + " ", StringComparison.Ordinal) && expanded.Length > form.Length)
                yield return Read(letters + expanded[form.Length..]);
        }
    }

    /// <summary>The first letters of a name's words, its short forms written out, in capitals; null for a short name.</summary>
    public string? Initials(string name)
    {
        var words = abbreviations.Expand(WordReader.Read(name, known)).Split(' ');
        return words.Length < ShortestInitials ? null : string.Concat(words.Select(w => w[0])).ToUpperInvariant();
    }

    private (string, List<Word>) Read(string spelling) => (spelling, WordReader.Read(spelling, known));
}
