using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A role with every way to write its names.</summary>
/// <param name="Number">The role's number.</param>
/// <param name="Names">The ways to write its name, as given first.</param>
/// <param name="Aliases">The ways to write its other names.</param>
/// <param name="Initials">The first letters of its name's words; null for a short name.</param>
internal sealed record SpelledRole(int Number, IReadOnlyList<List<Word>> Names, IReadOnlyList<List<Word>> Aliases, string? Initials);

/// <summary>The ways to write the name of a role, by the short forms that the documents explain.</summary>
internal sealed class RoleSpellings(Abbreviations abbreviations, KnownWords known)
{
    private const int ShortestInitials = 3;

    /// <summary>All spellings of each role, read on all processors: a large corpus gives its roles some ten thousand names.</summary>
    public IReadOnlyList<SpelledRole> Of(IReadOnlyList<Role> roles) =>
        [.. roles.AsParallel().AsOrdered().Select(r => new SpelledRole(r.Number, [.. Of(r.Name)], [.. r.Aliases.SelectMany(Of)], Initials(r.Name)))];

    /// <summary>A name as given, with its short forms written out, and with its long forms shortened.</summary>
    private IEnumerable<List<Word>> Of(string name)
    {
        var words = WordReader.Read(name, known);
        yield return words;
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
    private string? Initials(string name)
    {
        var words = abbreviations.Expand(WordReader.Read(name, known)).Split(' ');
        return words.Length < ShortestInitials ? null : string.Concat(words.Select(w => w[0])).ToUpperInvariant();
    }

    private List<Word> Read(string spelling) => WordReader.Read(spelling, known);
}
