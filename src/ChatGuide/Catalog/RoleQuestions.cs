using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Finds the name in a heading or question that asks about the people who bear it.</summary>
internal sealed class RoleQuestions(OccupationWords words, RoleTitles titles)
{
    private readonly RolePhraseWords _phrases = words.Phrases;

    /// <summary>The name in "What does a … do?", "How to become a …", "A day in the life of a …", "Working as a …".</summary>
    public RolePhrase? AskedFor(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            if (!AsksAfter(text, i)) continue;
            var start = i + 1;
            var first = titles.SkipArticle(text, start);
            var end = text.ToList().FindIndex(first, w => _phrases.Closing.Contains(w.Lower) || w.Break != '\0' && w.Start > text[first].Start);
            if (titles.Title(text, first, end < 0 ? text.Count : end) is { } title) return title;
            if (titles.Personal(text, first, out _) is { } name) return name;
            if (_phrases.Indefinites.Contains(text[start].Lower) && titles.Nominal(text, start + 1, out end) is { } nominal && (end == text.Count || _phrases.Closing.Contains(text[end].Lower)) && !nominal.Words.Skip(1).Any(w => words.Verbs.Contains(w.Lower)) && !words.Things.Contains(nominal.Words[^1].Lemma)) return nominal;
        }

        return null;
    }

    /// <summary>The name in a question that asks what such people are or do: "What does a … earn?", "Which tools do …s use?".</summary>
    public RolePhrase? Asked(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            if (text[i + 1].Break != '\0') continue;
            if (i > 0 && _phrases.IsCopula(text[i].Lower) && _phrases.Asking.Contains(text[i - 1].Lower) && titles.Personal(text, titles.SkipArticle(text, i + 1), out var end) is { Words.Count: > 1 } whole && end == text.Count) return whole;
            if (_phrases.Auxiliaries.Contains(text[i].Lower)
                && titles.Personal(text, titles.SkipArticle(text, i + 1), out var after) is { } name && after < text.Count && text[after].Break == '\0' && !words.Things.Contains(text[after].Lemma)) return name;
        }

        return null;
    }

    /// <summary>Whether the word that may name a role comes next: after "what does", "become", "the life of", "as" and the like.</summary>
    private bool AsksAfter(IReadOnlyList<Word> text, int at)
    {
        var word = text[at].Lower;
        if (at > 0 && _phrases.Doing.Contains(word) && _phrases.Asking.Contains(text[at - 1].Lower)) return true;
        if (!titles.IsArticle(text[at + 1])) return false;
        return _phrases.Becoming.Contains(word) || (_phrases.Being.Contains(word) && !AsksOfReader(text)) || _phrases.Capacities.Contains(word) || (at > 0 && words.Subjects.Owners.Contains(word) && _phrases.Portraits.Contains(text[at - 1].Lower));
    }

    /// <summary>"Do I need to be a genius?" asks what one must be like.</summary>
    private bool AsksOfReader(IReadOnlyList<Word> text) => _phrases.Auxiliaries.Contains(text[0].Lower);
}
