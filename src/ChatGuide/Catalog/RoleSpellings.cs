using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>The ways to write the name of a role, by the short forms that the documents explain.</summary>
internal sealed class RoleSpellings(Abbreviations abbreviations, KnownWords known)
{
    /// <summary>A name as given, with its short forms written out, and with its long forms shortened.</summary>
    public IEnumerable<(string Text, List<Word> Words)> Of(string name)
    {
        var words = WordReader.Read(name, known);
        yield return (name, words);
        var expanded = abbreviations.Expand(words);
        if (!expanded.Equals(name, StringComparison.OrdinalIgnoreCase)) yield return Read(expanded);
        foreach (var (letters, form) in abbreviations.BeginningWith(expanded.Split(' ')[0]))
        {
            if (expanded == form) yield return Read(letters);
            if ((expanded + " ").StartsWith(form + " ", StringComparison.Ordinal) && expanded.Length > form.Length)
                yield return Read(letters + expanded[form.Length..]);
        }
    }

    private (string, List<Word>) Read(string spelling) => (spelling, WordReader.Read(spelling, known));
}
