namespace ChatGuide.Import;

/// <summary>
/// Turns published titles into the words people use: "Cooks, Restaurant" into "restaurant cook", "Engineers, All Other" into "other engineer".
/// What a title excludes or includes is dropped as long as the name stays the only one.
/// </summary>
internal sealed class OccupationNaming(Vocabulary vocabulary)
{
    private const string HelperMark = "Helpers--";
    private const string RestMark = "All Other";

    /// <summary>The name of each occupation, by code; no two share one.</summary>
    public IReadOnlyDictionary<string, OccupationName> Name(IReadOnlyList<Occupation> occupations)
    {
        var names = occupations.Select(o => (o.Code, Title: Title.Parse(o.Title, vocabulary))).ToArray();
        var shared = names.GroupBy(n => NameOf(n.Title, false).Singular, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return names.ToDictionary(n => n.Code, n => NameOf(n.Title, shared.Contains(NameOf(n.Title, false).Singular)), StringComparer.Ordinal);
    }

    private OccupationName NameOf(Title title, bool withExceptions)
    {
        var head = title.Head;
        if (title.Modifiers is [var only] && !only.Contains(' ', StringComparison.Ordinal) && vocabulary.IsPeople(only))
            head = only;
        else if (title.Modifiers.Count > 0)
            head = head.Contains(" of ", StringComparison.Ordinal) ? $"{head}, {string.Join(", ", title.Modifiers)}" : $"{string.Join(", ", title.Modifiers)} {head}";
        if (title.IsRest)
            head = "other " + head;
        var suffix = withExceptions && title.Exceptions is { } exceptions ? ", " + Running(exceptions) : "";
        var plural = Running(head);
        return new(Singular(plural) + suffix, plural + suffix);
    }

    private string Running(string text) => string.Join(' ', text.Split(' ').Select(w =>
    {
        var bare = w.TrimEnd(',');
        return vocabulary.Running(bare) + w[bare.Length..];
    }));

    /// <summary>One person of each kind that a plural name lists: its last noun, and every other noun for people that stands before "and" or a comma.</summary>
    private string Singular(string plural)
    {
        var of = plural.IndexOf(" of ", StringComparison.Ordinal);
        var words = (of < 0 ? plural : plural[..of]).Split(' ');
        for (var i = 0; i < words.Length; i++)
        {
            var bare = words[i].TrimEnd(',');
            var isLast = i == words.Length - 1;
            if (bare.Contains('/', StringComparison.Ordinal))
                bare = string.Join('/', bare.Split('/').Select(p => vocabulary.IsPeople(p) ? Words.Singular(p) : p));
            if (isLast || vocabulary.IsPeople(bare) && (words[i].EndsWith(',') || words[i + 1] is "and" or "or"))
                words[i] = Words.Singular(bare) + words[i][words[i].TrimEnd(',').Length..];
        }
        return string.Join(' ', words) + (of < 0 ? "" : plural[of..]);
    }

    /// <summary>The parts of a published title.</summary>
    /// <param name="Head">The people it names.</param>
    /// <param name="Modifiers">What stands behind a comma and tells which of them, as in "Cooks, Restaurant".</param>
    /// <param name="Exceptions">What it leaves out or takes in, in the published words.</param>
    /// <param name="IsRest">Whether it is the group of those not listed separately.</param>
    private sealed record Title(string Head, IReadOnlyList<string> Modifiers, string? Exceptions, bool IsRest)
    {
        public static Title Parse(string title, Vocabulary vocabulary)
        {
            if (title.StartsWith(HelperMark, StringComparison.Ordinal))
            {
                var helped = title[HelperMark.Length..].Split(' ').Select(w => vocabulary.IsPeople(w.TrimEnd(',')) ? Words.Singular(w.TrimEnd(',')) + (w.EndsWith(',') ? "," : "") : w);
                return new(string.Join(' ', helped) + " Helpers", [], null, false);
            }
            var parts = title.Split(", ").ToList();
            var isRest = parts.Count > 1 && parts[^1].StartsWith(RestMark, StringComparison.Ordinal);
            if (isRest && parts[^1].Length == RestMark.Length)
                parts.RemoveAt(parts.Count - 1);
            else if (isRest)
                parts[^1] = Words.Singular(parts[^1][(RestMark.Length + 1)..]);
            var except = parts.FindIndex(p => p.StartsWith("Except ", StringComparison.Ordinal) || p.StartsWith("Including ", StringComparison.Ordinal));
            var exceptions = except < 0 ? null : string.Join(", ", parts.Skip(except));
            if (except > 0)
                parts.RemoveRange(except, parts.Count - except);
            var end = HeadEnd(parts, vocabulary);
            return new(string.Join(", ", parts.Take(end)), parts[end..], exceptions, isRest);
        }

        /// <summary>How many of the parts name the people: all of a list ("Welders, Cutters, and Brazers"), else the first that ends in such a noun.</summary>
        private static int HeadEnd(List<string> parts, Vocabulary vocabulary)
        {
            bool NamesPeople(string part) => vocabulary.IsPeople(part[(part.LastIndexOf(' ') + 1)..]);
            for (var i = parts.Count - 1; i > 0; i--)
            {
                var closesList = parts[i].StartsWith("and ", StringComparison.Ordinal) && (NamesPeople(parts[i]) || parts[i].Contains(" of ", StringComparison.Ordinal));
                var joinsList = parts[i].Contains(" and ", StringComparison.Ordinal) && parts.Take(i + 1).All(NamesPeople);
                if (closesList || joinsList)
                    return i + 1;
            }
            var first = parts.FindIndex(NamesPeople);
            return first < 0 ? 1 : first + 1;
        }
    }
}
