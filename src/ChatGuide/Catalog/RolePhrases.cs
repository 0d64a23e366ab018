using System.Buffers;
using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>Recognises the phrases by which texts name, define and speak of people by their work.</summary>
internal sealed class RolePhrases(OccupationWords words)
{
    private readonly RolePhraseWords _phrases = words.Phrases;
    private readonly SearchValues<string> _definingMarks = Marks(words.Phrases.DefiningMarks);
    private readonly SearchValues<string> _workingMarks = Marks(words.Phrases.WorkingMarks);
    private readonly SearchValues<string> _renamingMarks = Marks(words.Phrases.RenamingMarks);

    /// <summary>The names that stand by themselves.</summary>
    public RoleTitles Titles { get; } = new(words);

    /// <summary>A cheap test for sentences that <see cref="Defined"/> can find anything in.</summary>
    public bool MayDefine(string sentence) => sentence.AsSpan().ContainsAny(_definingMarks);

    /// <summary>A cheap test for sentences that <see cref="WorkedAs"/> can find anything in.</summary>
    public bool MayWorkAs(string sentence) => sentence.AsSpan().ContainsAny(_workingMarks);

    /// <summary>The name in "A … is a professional who", "… are people who".</summary>
    public RolePhrase? Defined(IReadOnlyList<Word> text)
    {
        var first = Titles.SkipArticle(text, 0);
        if (Titles.Nominal(text, first, out var after) is not { } subject) return null;
        after = AfterAside(text, after);
        if (after >= text.Count || !_phrases.IsCopula(text[after].Lower)) return null;
        return DefinesPerson(text, after + 1, words.IsPersonal(subject.Words[^1].Lemma)) ? subject : null;
    }

    /// <summary>A cheap test for sentences that <see cref="OtherName"/> can find anything in.</summary>
    public bool MayRename(string sentence) => sentence.AsSpan().ContainsAny(_renamingMarks);

    /// <summary>The other name that follows a name: ", also called a …", "(also known as …)", "are often called …".</summary>
    public RolePhrase? OtherName(IReadOnlyList<Word> text, int at)
    {
        var isNamed = false;
        var isAlternative = at + 1 < text.Count && text[at].Break is ',' or '(' && _phrases.Alternatives.Contains(text[at].Lower) && text.Skip(at + 1).Take(RolePhrase.LongestName + 2).Any(w => w.Break is ',' or ')');
        while (at < text.Count && _phrases.Renaming.Contains(text[at].Lower))
        {
            isNamed |= _phrases.Naming.Contains(text[at].Lower) || (text[at].Break == '(' && _phrases.Bracketed.Contains(text[at].Lower));
            at++;
        }

        if (!isNamed && !isAlternative) return null;
        var start = Titles.SkipArticle(text, at);
        if (start >= text.Count) return null;
        var name = Titles.Personal(text, start, out var after) ?? Titles.Nominal(text, start, out after);

        // "…, or shoe a horse, without" names nobody else: an alternative is all that stands between its marks.
        return isNamed || (after < text.Count && text[after].Break != '\0') ? name : null;
    }

    /// <summary>The names in "become a …" and "work as a …".</summary>
    public IEnumerable<RolePhrase> WorkedAs(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            var becomes = _phrases.Becoming.Contains(text[i].Lower) || (i > 0 && _phrases.Capacities.Contains(text[i].Lower) && _phrases.Working.Contains(text[i - 1].Lower));
            if (becomes && Titles.IsArticle(text[i + 1]) && Titles.Personal(text, i + 2, out _) is { } name) yield return name;
        }
    }

    /// <summary>The name in a statement on all who bear it: "A luthier builds …", "Motion designers, who make …, earn …", "She is a session musician".</summary>
    public RolePhrase? Stated(IReadOnlyList<Word> text)
    {
        if (text.Count > 3 && _phrases.Pronouns.Contains(text[0].Lower) && _phrases.Singular.Contains(text[1].Lower) && _phrases.Indefinites.Contains(text[2].Lower)) return Titles.Personal(text, 3, out _);
        var isOne = text.Count > 0 && _phrases.Indefinites.Contains(text[0].Lower);
        var first = isOne ? 1 : 0;
        if (first >= text.Count || words.Grades.Contains(text[first].Lower) || (isOne && text[first].IsCapital && !text[first].IsAcronym)) return null;
        if (Titles.Personal(text, first, out var after) is not { } name || after >= text.Count || (isOne && name.Words[^1].Lower != name.Words[^1].Lemma)) return null;
        if (text[after].Break == ',' && _phrases.Relatives.Contains(text[after].Lower)) return isOne || name.Words.Count > 1 ? name : null;
        var verb = AfterAside(text, after);
        while (verb < text.Count && words.Adverbs.Contains(text[verb].Lower) && !_phrases.Relatives.Contains(text[verb].Lower)) verb++;
        return isOne && verb < text.Count && (verb > after || text[verb].Break == '\0') && IsAction(text[verb]) ? name : null;
    }

    /// <summary>Whether a word may be the verb of "A … does": it ends in "s" as those do.</summary>
    private bool IsAction(Word word) =>
        word.Lower.Length > 3 && char.IsLower(word.Surface[0]) && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !word.Lower.EndsWith("us", StringComparison.Ordinal)
        && !Search.EnglishAnalyzer.IsStopWord(word.Surface) && !words.Joints.Contains(word.Lower);

    /// <summary>Whether running text speaks of the phrase as of a person: "become a …", "a … earns", "… use".</summary>
    public bool IsPersonalUse(IReadOnlyList<Word> text, int first, int last)
    {
        var before = first > 0 ? text[first - 1].Lower : "";
        var article = words.Articles.Contains(before) && !words.Subjects.Definites.Contains(before);
        if (article && first > 1 && _phrases.BeforePersons.Contains(text[first - 2].Lower)) return true;
        var next = last + 1;
        while (next < text.Count && words.Adverbs.Contains(text[next].Lower)) next++;
        if (next >= text.Count || text[next].Break != '\0') return false;
        var opens = first == 0 || article || text[first].Break != '\0' || words.Modifiers.Contains(before) || _phrases.Openers.Contains(before);
        if (opens && last > first && next + 1 < text.Count && _phrases.Plural.Contains(text[next].Lower) && text[next + 1].Lower.EndsWith("ed", StringComparison.Ordinal)) return true;
        if (!opens || _phrases.IsState(text[next].Lower)) return false;
        if (words.Verbs.Contains(text[next].Lower)) return true;
        var isWord = char.IsLetter(text[next].Surface[0]) && !char.IsUpper(text[next].Surface[0]) && !Search.EnglishAnalyzer.IsStopWord(text[next].Surface) && !words.Joints.Contains(text[next].Lower);
        var isPlural = text[last].Lower != text[last].Lemma;
        return isWord && (isPlural ? !text[next].Lower.EndsWith('s') : article && text[next].Lower.EndsWith('s') && !text[next].Lower.EndsWith("ss", StringComparison.Ordinal));
    }

    /// <summary>Whether running text says what the bearers of an occupation's title are or have: "the crime scene investigator is a civilian".</summary>
    public bool IsTitledUse(IReadOnlyList<Word> text, int last) =>
        words.IsTitle(text[last].Lemma) && last + 1 < text.Count && text[last + 1].Break == '\0' && _phrases.IsState(text[last + 1].Lower);

    private bool DefinesPerson(IReadOnlyList<Word> text, int at, bool isPersonal)
    {
        for (var i = at; i < Math.Min(text.Count, at + 7); i++)
        {
            // "Radios are given to officers who …" defines no radio.
            if ((i > at && text[i].Break != '\0') || words.Subjects.Obliques.Contains(text[i].Lower)) return false;
            if (!words.Persons.Contains(text[i].Lemma)) continue;
            if (!isPersonal) return i + 1 < text.Count && _phrases.Personal.Contains(text[i + 1].Lower);
            return i + 1 == text.Count || _phrases.AfterPersons.Contains(text[i + 1].Lower) || text[i + 1].Break != '\0';
        }

        return false;
    }

    /// <summary>What follows a bracket or an aside between commas: "A registered nurse (RN) is", "A paralegal, also known as …, is".</summary>
    private static int AfterAside(IReadOnlyList<Word> text, int at)
    {
        if (at >= text.Count || text[at].Break is not ('(' or ',')) return at;
        var close = text[at].Break == '(' ? ')' : ',';
        for (var i = at + 1; i < text.Count && i < at + 10; i++)
        {
            if (text[i].Break == close) return i;
        }

        return at;
    }

    /// <summary>The name a sentence begins with when it goes on to tell what such people do.</summary>
    public RolePhrase? Subject(IReadOnlyList<Word> text)
    {
        var first = Titles.SkipArticle(text, 0);
        return Titles.Personal(text, first, out var after) is { } name && (name.Words.Count > 1 || words.Titles.Contains(name.Words[0].Lemma)) && IsPersonalUse(text, first, after - 1) ? name : null;
    }

    private static SearchValues<string> Marks(List<string> marks) => SearchValues.Create([.. marks], StringComparison.Ordinal);
}
