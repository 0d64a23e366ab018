using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A noun phrase that may name a role, with what speaks for it.</summary>
internal sealed class RoleCandidate(string key)
{
    private const int ShortestShout = 6;
    private readonly Dictionary<string, int> _forms = new(StringComparer.Ordinal);

    /// <summary>The lemmas of the name with short forms written out: what two spellings of one role share.</summary>
    public string Key { get; } = key;

    /// <summary>The name that front matter or the catalog gives it.</summary>
    public string? GivenName { get; private set; }

    public List<RoleSighting> Sightings { get; } = [];

    public List<string> Aliases { get; } = [];

    /// <summary>Whether one sighting alone proves a role: front matter, the catalog, "What does a … do?", a definition.</summary>
    public bool IsProven { get; private set; }

    /// <summary>Whether a heading consists of the name alone.</summary>
    public bool HasOwnHeading { get; private set; }

    /// <summary>Whether a sentence states what all who bear the name do, and a heading, question or table names them too.</summary>
    public bool IsStated => Sightings.Exists(s => s.How == "statement") && Sightings.Exists(s => s.How is "heading" or "question" or "table");

    /// <summary>How often running text speaks of it as of a person.</summary>
    public int PersonalUses { get; set; }

    public void See(RoleSighting sighting, bool proves = false, bool given = false, bool alone = false)
    {
        Sightings.Add(sighting);
        _forms[sighting.Name] = _forms.GetValueOrDefault(sighting.Name) + 1;
        IsProven |= proves;
        HasOwnHeading |= alone;
        if (given) GivenName ??= sighting.Name;
    }

    /// <summary>Takes another name for the same role.</summary>
    public void Rename(RoleSighting sighting)
    {
        Sightings.Add(sighting);
        Aliases.Add(sighting.Name);
    }

    /// <summary>Takes what was seen of the same role under another name.</summary>
    public void Join(RoleCandidate same)
    {
        Sightings.AddRange(same.Sightings);
        Aliases.AddRange(same.Forms().Concat(same.Aliases));
        HasOwnHeading |= same.HasOwnHeading;
        PersonalUses += same.PersonalUses;
    }

    /// <summary>Every spelling seen, the given name and the most frequent ones first.</summary>
    public IReadOnlyList<string> Forms() =>
        [.. _forms.OrderByDescending(f => f.Key == GivenName).ThenByDescending(f => f.Value).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Key)];

    /// <summary>The name to show: as given, else the longest spelling, in the case that running text would use.</summary>
    /// <param name="owners">Words behind the noun that a name ends in: "director of photography".</param>
    /// <param name="english">Tells "English" in "English Teacher" from the words that only a title writes with a capital.</param>
    public string DisplayName(IReadOnlySet<string> owners, EnglishWords english)
    {
        var name = GivenName ?? Forms().MaxBy(f => f.Length)!;
        var words = name.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var shouts = words.All(w => !w.Replace("'s", "", StringComparison.Ordinal).Any(char.IsLower)) && (words.Length > 1 || name.Length >= ShortestShout);
        for (var i = 0; i < words.Length; i++)
        {
            var parts = words[i].Split('-');
            var isTitled = Array.TrueForAll(parts, p => p.Length > 0 && !p.Skip(1).Any(char.IsUpper)) && parts[0].Length > 1 && char.IsUpper(words[i][0]);
            if (!shouts && !isTitled) continue;
            var lower = words[i].ToLowerInvariant();
            words[i] = i < words.Length - 1 && english.IsProper(lower) ? char.ToUpperInvariant(lower[0]) + lower[1..] : lower;
        }

        var head = (Array.FindIndex(words, owners.Contains) is > 0 and var over ? over : words.Length) - 1;
        if (words[head].Equals(words[head].ToLowerInvariant(), StringComparison.Ordinal)) words[head] = Lemmas.Singular(words[head]);
        return string.Join(' ', words);
    }
}
