using ChatGuide.Catalog;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Takes a name that English has for an occupation, and no document uses, for the one role of the documents that is the same: "bobby" for a police constable.</summary>
internal sealed class OccupationSynonyms
{
    private readonly TermTable _terms;
    private readonly PhraseTable<int> _names = new(w => w.Lemma);

    public OccupationSynonyms(CareerCatalog catalog, TermTable terms)
    {
        _terms = terms;
        foreach (var line in ShippedFile.Lines("Catalog/Data/occupation-synonyms.txt"))
        {
            var names = line.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => WordReader.Read(n, catalog.Known)).ToList();
            if (names.Select(n => Named(n, catalog)).Where(r => r >= 0).Distinct().ToList() is not [var role]) continue;
            foreach (var name in names) _names.Add(name, role);
        }
    }

    /// <summary>The one role that a name means which begins at a word; null where none does, or the documents use the name themselves.</summary>
    public RolePlace? Read(IReadOnlyList<Word> words, int at, RoleFindings found)
    {
        var roles = _names.Longest(words, at, out var last);
        if (roles is not [var role] || Enumerable.Range(at, last - at + 1).Any(found.Covers)) return null;
        return last == at && _terms.Find(words[at].Stem) >= 0 ? null : new RolePlace(at, last, [role]) { IsTaken = true };
    }

    /// <summary>The role that a whole name is the name of; -1 where there is none.</summary>
    private static int Named(List<Word> name, CareerCatalog catalog) =>
        catalog.RoleLexicon.Find(name) is [{ IsAmbiguous: false, First: 0, Roles: [var role] } mention] && mention.Last == name.Count - 1 ? role : -1;
}
