using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Keeps what has been found of the roles in a question while it is read.</summary>
internal sealed class RoleFindings
{
    private readonly List<int> _roles = [];
    private readonly List<int> _candidates = [];
    private readonly List<RolePlace> _places = [];
    private readonly List<RolePlace> _unknown = [];
    private readonly HashSet<int> _covered = [];

    /// <summary>The roles named so far.</summary>
    public IReadOnlyList<int> Roles => _roles;

    /// <summary>Whether nothing names a role yet, known or not.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>Whether a word names a role.</summary>
    public bool Covers(int index) => _covered.Contains(index);

    /// <summary>Adds a place that names its roles, or leaves open which of them is meant.</summary>
    public void Add(RolePlace place, bool isOpen)
    {
        (isOpen ? _candidates : _roles).AddRange(place.Roles.Where(r => !_roles.Contains(r)));
        Cover(place);
    }

    /// <summary>Adds a place that names what is not named yet.</summary>
    public void Add(RolePlace place)
    {
        _roles.AddRange(place.Roles.Except(_roles));
        if (place.Roles.Count == 0) _unknown.Add(place);
        Cover(place);
    }

    /// <summary>Covers words that name no role, but a field of several.</summary>
    public void AddField(RolePlace place) => _covered.UnionWith(place.Indexes);

    /// <summary>Adds a noun that stands for all roles whose names end in it; one role named so is named once more: "AI managers or managers".</summary>
    public void AddNoun(RolePlace place)
    {
        if (place.Roles is [var role]) _roles.Add(role);
        else _candidates.AddRange(place.Roles.Except(_candidates));
        Cover(place);
    }

    /// <summary>All that was found, in the order of the words.</summary>
    public NamedRoles Of(IReadOnlyList<Word> words)
    {
        var roles = _roles.OrderBy(r => _places.Where(p => p.Roles.Contains(r)).Select(p => p.First).DefaultIfEmpty(words.Count).Min());
        var taken = _places.Where(p => p is { IsTaken: true, Roles.Count: 1 }).Select(p => new TakenName(p.Text(words), p.Roles[0]));
        return new NamedRoles([.. roles], _candidates, [.. _unknown.Select(p => p.Text(words))], _covered, [.. _places.OrderBy(p => p.First)]) { Taken = [.. taken] };
    }

    private void Cover(RolePlace place)
    {
        _places.Add(place);
        _covered.UnionWith(place.Indexes);
    }
}
