using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Takes what begins the name of a role for the role where its noun is left out: "from ML to AI", "into robotics".</summary>
/// <param name="catalog">The roles.</param>
/// <param name="names">The words of each role's name, by its number.</param>
/// <param name="questionWords">The words around it that show that a role is meant.</param>
internal sealed class RoleModifiers(CareerCatalog catalog, IReadOnlyList<List<Word>> names, QuestionWords questionWords)
{
    private AskingWords Asking => questionWords.Asking;

    /// <summary>"from ML to AI": a modifier that stands for the one role it belongs to.</summary>
    public RolePlace? Read(IReadOnlyList<Word> words, int at, RoleFindings found, bool isShort)
    {
        var modified = catalog.RoleLexicon.WithModifier(words, at, out var last);
        // "To train for" is no train driver.
        if (modified.Count == 0 || found.Covers(last) || catalog.TopicLexicon.Asked([words[at]]).Count > 0) return null;
        var before = at > 0 ? words[at - 1].Lower : "";
        var next = last + 1 < words.Count ? words[last + 1].Lower : "";
        var continues = isShort && (last == words.Count - 1 && Asking.Resuming.Contains(before) || last + 2 == words.Count && at == 0 && catalog.TopicLexicon.Asked([words[last + 1]]).Count > 0);
        if (!continues && !Asking.BeforeModifiers.Contains(before) && !Asking.AfterModifiers.Contains(next)) return null;
        var role = modified.Count == 1 ? modified[0] : SameHead(modified, found.Roles);
        return role < 0 ? null : new RolePlace(at, last, [role]);
    }

    /// <summary>The first field that someone enters.</summary>
    public RolePlace? Entered(IReadOnlyList<Word> words, bool asksOfPerson)
    {
        for (var i = 1; i < words.Count; i++)
        {
            if (EnteredAt(words, i, asksOfPerson) is { } entered) return entered;
        }

        return null;
    }

    /// <summary>"To go into robotics", "a certificate for robotics": what begins the name of one role only stands for it.</summary>
    private RolePlace? EnteredAt(IReadOnlyList<Word> words, int at, bool asksOfPerson)
    {
        var before = words[at - 1].Lower;
        if (!Asking.Entering.Contains(before) && !(asksOfPerson && Asking.Within.Contains(before))) return null;
        var modified = catalog.RoleLexicon.WithModifier(words, at, out var last);
        var ends = last + 1 >= words.Count || words[last + 1].Break != '\0' || questionWords.IsFiller(words[last + 1]);
        return modified is [var role] && ends ? new RolePlace(at, last, [role]) { IsTaken = true } : null;
    }

    private int SameHead(IReadOnlyList<int> modified, IReadOnlyList<int> roles)
    {
        string Head(int role) => names[role][^1].Lemma;
        var heads = roles.Select(Head).ToHashSet(StringComparer.Ordinal);
        var same = modified.Where(r => heads.Contains(Head(r))).ToList();
        return same.Count == 1 ? same[0] : -1;
    }
}
