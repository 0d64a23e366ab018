using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Joins the candidates that are one role under several names: renamed in passing, shortened, extended, or with a status before them.</summary>
/// <param name="words">How English names people by their work.</param>
/// <param name="abbreviations">The corpus's short forms.</param>
/// <param name="known">Word forms seen before.</param>
/// <param name="candidates">The candidates by their keys; what is joined is taken out.</param>
/// <param name="isKept">Whether a candidate is a role so far.</param>
internal sealed class RoleJoiner(OccupationWords words, Abbreviations abbreviations, KnownWords known, Dictionary<string, RoleCandidate> candidates, Func<RoleCandidate, bool> isKept)
{
    private const string Of = " of ";

    /// <summary>Joins them all.</summary>
    public void Join()
    {
        JoinRenamed();
        JoinShortened();
        JoinExtended();
        JoinTitled();
    }

    /// <summary>"Conductor (guard)" beside a page on guards: both names are of one role, unless either was given by hand.</summary>
    private void JoinRenamed()
    {
        // Few have another name at all, and whether one is kept is asked of all others.
        foreach (var candidate in candidates.Values.Where(c => c.Aliases.Count > 0 && c.GivenName is null && isKept(c)).OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
        {
            foreach (var alias in candidate.Aliases.ToList())
            {
                if (!candidates.ContainsKey(candidate.Key) || !candidates.TryGetValue(abbreviations.Expand(WordReader.Read(alias, known)), out var same)) continue;
                if (same == candidate || same.GivenName is not null) continue;
                // What a page is headed by is the name, what the text adds is the other.
                var (kept, joined) = same.HasOwnHeading && !candidate.HasOwnHeading ? (same, candidate) : (candidate, same);
                kept.Join(joined);
                candidates.Remove(joined.Key);
            }
        }
    }

    /// <summary>"Buyer" in a table of jobs, "The retail buyer" over a page of its own: the bare noun is short for the one name that ends in it, unless a document has entries for both. "The pilot" over a section of a page on harbour pilots is short for these.</summary>
    private void JoinShortened()
    {
        foreach (var candidate in candidates.Values.Where(c => !c.Key.Contains(' ', StringComparison.Ordinal) && c.GivenName is null && isKept(c)).OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
        {
            var longer = candidates.Values.Where(c => c.Key.EndsWith(" " + candidate.Key, StringComparison.Ordinal) && isKept(c)).Take(2).ToList();
            if (longer is not [var whole] || !(candidate.HasOwnHeading ? IsHeadedWith(candidate, whole) : whole.HasOwnHeading && !candidate.Sightings.Exists(s => IsEntry(s) && whole.Sightings.Exists(o => o.Document == s.Document)))) continue;
            whole.Join(candidate);
            candidates.Remove(candidate.Key);
        }
    }

    /// <summary>Whether a bare noun stands in no table, and over sections only of documents that name the whole.</summary>
    private static bool IsHeadedWith(RoleCandidate bare, RoleCandidate whole) =>
        !bare.Sightings.Exists(s => s.How == "table") && whole.Sightings.Exists(s => s.How == "table") && bare.Sightings.Where(IsEntry).All(s => whole.Sightings.Exists(o => o.Document == s.Document && o.How.StartsWith("heading", StringComparison.Ordinal)));

    /// <summary>"Registrar" in a table of jobs, "a registrar of births and deaths" in the text on them: what only running text or part of a heading calls so is no role beside the short name.</summary>
    private void JoinExtended()
    {
        foreach (var candidate in candidates.Values.Where(c => c is { GivenName: null, HasOwnHeading: false } && !c.Sightings.Exists(s => s.How == "table") && isKept(c)).OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
        {
            var of = candidate.Key.IndexOf(Of, StringComparison.Ordinal);
            if (of <= 0 || !candidates.TryGetValue(candidate.Key[..of], out var whole) || !isKept(whole) || !whole.Sightings.Exists(IsEntry)) continue;
            whole.Join(candidate);
            candidates.Remove(candidate.Key);
        }
    }

    /// <summary>"Registered veterinary nurse" over a page, "veterinary nurse" in a table of jobs: the same role, unless either was given by hand.</summary>
    private void JoinTitled()
    {
        foreach (var candidate in candidates.Values.Where(c => c.GivenName is null && isKept(c)).OrderBy(c => c.Key, StringComparer.Ordinal).ToList())
        {
            var end = candidate.Key.IndexOf(' ', StringComparison.Ordinal);
            if (end < 0 || !words.Statuses.Contains(candidate.Key[..end]) || !candidates.TryGetValue(candidate.Key[(end + 1)..], out var plain) || plain.GivenName is not null || !isKept(plain)) continue;
            plain.Join(candidate);
            candidates.Remove(candidate.Key);
        }
    }

    private static bool IsEntry(RoleSighting sighting) => sighting.How == "table" || sighting.How.StartsWith("heading", StringComparison.Ordinal);
}
