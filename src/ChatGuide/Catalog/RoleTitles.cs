using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Reads names of occupations where they stand by themselves: in headings, labels and columns, or from a word of running text on.</summary>
internal sealed class RoleTitles(OccupationWords words)
{
    private const int LongestName = RolePhrase.LongestName;
    private const int FewestBeforePlace = 2;

    /// <summary>The names that a heading holds, longest each.</summary>
    public IEnumerable<RolePhrase> Names(IReadOnlyList<Word> text)
    {
        for (var i = 0; i < text.Count; i++)
        {
            if (!CanStart(text[i])) continue;
            if (Personal(text, i, out var after) is not { } name) continue;
            yield return name;
            i = after - 1;
        }
    }

    /// <summary>
    /// A heading that is the title of an occupation, with no more around it than words for what the page is: "Welder career guide", "Job profile: welder".
    /// One such word before it that no mark sets apart belongs to the name: "careers adviser".
    /// </summary>
    public RolePhrase? Title(IReadOnlyList<Word> text)
    {
        var before = text.TakeWhile(IsPage).Count();
        var first = before > 1 || (before < text.Count && text[before].Break != '\0') ? before : 0;
        for (var end = text.Count - text.Reverse().TakeWhile(IsPage).Count(); end <= text.Count; end++)
        {
            if (end > first && Title(text, first, end) is { } title) return title with { IsWhole = true };
        }

        return At(text);
    }

    /// <summary>"Physiotherapy assistant in sport": what follows a title says where.</summary>
    private RolePhrase? At(IReadOnlyList<Word> text)
    {
        var place = text.TakeWhile(w => !words.Subjects.Places.Contains(w.Lower)).Count();
        return place >= FewestBeforePlace && place < text.Count && !IsPage(text[place - 1]) && Title(text, 0, place) is { } title && words.IsSurelyPersonal(title.Words[^1].Lemma) ? title with { IsWhole = true } : null;
    }

    /// <summary>
    /// The occupations that a heading consists of, joined: "Locksmiths and safe repairers", "Crane and tower operators", where the noun is said once, at the end.
    /// None for any other heading, and for one name with two halves: "Food and beverage manager".
    /// </summary>
    public IReadOnlyList<RolePhrase> Joined(IReadOnlyList<Word> text)
    {
        var parts = Parts(text);
        if (parts.Count < 2 || Title([.. parts[^1]]) is not { } last) return [];
        var noun = last.Words[^1];
        var names = new RolePhrase[parts.Count];
        for (var i = parts.Count - 1; i >= 0; i--)
        {
            var whole = Title([.. parts[i]]);
            if (whole is null && (noun.Lower == noun.Lemma || Nominal(parts[i], 0, out var after) is null || after < parts[i].Count)) return [];
            names[i] = whole ?? new RolePhrase([.. parts[i], noun], true);
            noun = names[i].Words[^1];
        }

        return names;
    }

    /// <summary>A heading that is one name with two halves, the noun said once: "Food and beverage manager". Null for any other.</summary>
    public RolePhrase? Paired(IReadOnlyList<Word> text)
    {
        if (text.Count > LongestName || !text.Any(w => words.Pairing.Contains(w.Lower)) || Parts(text) is not [var half, var rest] || Title([.. half]) is not null || Title([.. rest]) is not { } title || title.Words.Count < 2) return null;
        var noun = title.Words[^1];
        return noun.Lower == noun.Lemma && Nominal(half, 0, out var after) is not null && after == half.Count ? new RolePhrase(text, true) : null;
    }

    /// <summary>The stretches between commas and "and".</summary>
    private List<List<Word>> Parts(IReadOnlyList<Word> text)
    {
        var parts = new List<List<Word>> { new() };
        foreach (var word in text)
        {
            var joins = words.Pairing.Contains(word.Lower);
            if ((joins || word.Break == ',') && parts[^1].Count > 0) parts.Add([]);
            if (!joins) parts[^1].Add(parts[^1].Count == 0 ? word with { Break = '\0' } : word);
        }

        return parts;
    }

    private bool IsPage(Word word) => words.Pages.Contains(word.Lower);

    /// <summary>A stretch of text that is the title of an occupation and nothing else: "The literary agent", "Social worker", "Director of photography".</summary>
    public RolePhrase? Title(IReadOnlyList<Word> text, int first, int end)
    {
        first = SkipArticle(text, first);
        if (end - first is < 1 or > LongestName + 1 || !CanStart(text[first]) && !words.Generic.Contains(text[first].Lower)) return null;
        var head = end - 1;
        for (var i = first; i < end; i++)
        {
            if (i > first && text[i].Break != '\0') return null;
            if (i > first && i < end - 1 && words.Subjects.Owners.Contains(text[i].Lower) && head == end - 1) head = i - 1;
            else if (words.Joints.Contains(text[i].Lower) || words.Articles.Contains(text[i].Lower) || words.Adverbs.Contains(text[i].Lower) || (i == first && Search.EnglishAnalyzer.IsStopWord(text[i].Surface))) return null;
        }

        var isOpen = head == first && (words.Generic.Contains(text[head].Lower) || (end - first == 1 && IsGrade(text[head])));
        return !isOpen && words.IsTitle(text[head].Lemma) ? new RolePhrase(Slice(text, first, end - 1), true) : null;
    }

    /// <summary>A whole label as a name, such as a column's header.</summary>
    public RolePhrase? Label(IReadOnlyList<Word> text) =>
        text.Count is > 0 and <= LongestName + 1 && words.IsTitle(text[^1].Lemma) ? new RolePhrase(text, true) : WholeName(text);

    /// <summary>A short heading as a name, whatever its ending: "Notary", "Able seaman".</summary>
    public RolePhrase? WholeName(IReadOnlyList<Word> text)
    {
        var first = SkipArticle(text, 0);
        if (Title(text) is { } title) return title;
        return Nominal(text, first, out var after) is { } name && after == text.Count && !words.Things.Contains(name.Words[^1].Lemma) ? name : null;
    }

    /// <summary>The bracket that closes a heading, "(tree surgeon)", and the name before it; null where there is none.</summary>
    public static (IReadOnlyList<Word> Name, IReadOnlyList<Word> Aside)? WithAside(IReadOnlyList<Word> text)
    {
        var open = text.ToList().FindIndex(w => w.Break == '(');
        return open > 0 ? ([.. text.Take(open)], [.. text.Skip(open)]) : null;
    }

    /// <summary>A text without the bracket that closes it.</summary>
    public static IReadOnlyList<Word> WithoutAside(IReadOnlyList<Word> text) => WithAside(text) is { } titled ? titled.Name : text;

    /// <summary>The longest name from a word on that ends in a noun for persons; null where none begins there.</summary>
    /// <param name="after">The word behind it.</param>
    public RolePhrase? Personal(IReadOnlyList<Word> text, int start, out int after)
    {
        after = start;
        var last = -1;
        for (var i = start; i < text.Count && i < start + LongestName; i++)
        {
            if (i > start && text[i].Break == '\0' && words.Compound.Contains(text[i].Lemma))
            {
                last = i;
                break;
            }

            if (i > start && (text[i].Break != '\0' || !CanContinue(text[i]))) break;
            if (words.IsPersonal(text[i].Lemma)) last = i;
        }

        if (last < 0 || !CanStart(text[start]) || (last == start && IsGrade(text[start]))) return null;
        after = last + 1;
        return new RolePhrase(Slice(text, start, last), start == 0 && last == text.Count - 1);
    }

    /// <summary>The words from one on that can make a name, whatever they end in.</summary>
    public RolePhrase? Nominal(IReadOnlyList<Word> text, int start, out int after)
    {
        after = start;
        while (after < text.Count && after < start + LongestName && (after == start || text[after].Break == '\0') && CanContinue(text[after])) after++;
        return after == start || !CanStart(text[start]) ? null : new RolePhrase(Slice(text, start, after - 1), false);
    }

    /// <summary>"Apprentices" says how far somebody has come, not in which trade.</summary>
    private bool IsGrade(Word word) => words.Grades.Contains(word.Lemma);

    private bool CanStart(Word word) => CanContinue(word) && !words.Modifiers.Contains(word.Lower) && !char.IsDigit(word.Surface[0]);

    private bool CanContinue(Word word) =>
        !words.Joints.Contains(word.Lower) && !words.Articles.Contains(word.Lower) && !words.Adverbs.Contains(word.Lower) && !words.Generic.Contains(word.Lower) && !char.IsDigit(word.Surface[0]);

    public bool IsArticle(Word word) => words.Articles.Contains(word.Lower);

    public int SkipArticle(IReadOnlyList<Word> text, int at) => at < text.Count && IsArticle(text[at]) ? at + 1 : at;

    private static Word[] Slice(IReadOnlyList<Word> text, int first, int last)
    {
        var slice = new Word[last - first + 1];
        for (var i = first; i <= last; i++) slice[i - first] = text[i];
        return slice;
    }
}
