using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A noun phrase found in a text that may name a role.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsWhole">Whether the text consists of nothing else.</param>
internal sealed record RolePhrase(IReadOnlyList<Word> Words, bool IsWhole)
{
    /// <summary>The most words a name has.</summary>
    public const int LongestName = 4;

    /// <summary>As written, with the "'s" that words are read without.</summary>
    public string Name { get; } = string.Join(' ', Words.Select((w, i) => i + 1 < Words.Count && w.End - w.Start == w.Surface.Length + 2 ? w.Surface + "'s" : w.Surface));
}

/// <summary>Recognises the phrases by which texts name, define and speak of people by their work.</summary>
internal sealed class RolePhrases(OccupationWords words)
{
    /// <summary>The names that stand by themselves.</summary>
    public RoleTitles Titles { get; } = new(words);

    /// <summary>A cheap test for sentences that <see cref="Defined"/> can find anything in.</summary>
    public static bool MayDefine(string sentence) =>
        sentence.Contains(" is a", StringComparison.Ordinal) || sentence.Contains(" are ", StringComparison.Ordinal);

    /// <summary>A cheap test for sentences that <see cref="WorkedAs"/> can find anything in.</summary>
    public static bool MayWorkAs(string sentence) =>
        sentence.Contains("ecom", StringComparison.Ordinal) || sentence.Contains(" as a", StringComparison.Ordinal);

    /// <summary>The name in "What does a … do?", "How to become a …", "A day in the life of a …", "Working as a …".</summary>
    public RolePhrase? AskedFor(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 1 < text.Count; i++)
        {
            var start = text[i].Lower switch
            {
                "do" or "does" when i > 0 && text[i - 1].Lower is "what" => i + 1,
                "become" or "becoming" or "be" or "being" when Titles.IsArticle(text[i + 1]) => i + 1,
                "of" when i > 0 && text[i - 1].Lower is "life" or "profile" or "portrait" or "day" or "duties" or "work" or "job" && Titles.IsArticle(text[i + 1]) => i + 1,
                "as" when Titles.IsArticle(text[i + 1]) => i + 1,
                _ => -1,
            };
            if (start < 0) continue;
            var first = Titles.SkipArticle(text, start);
            var end = text.ToList().FindIndex(first, w => w.Lower == "do" || w.Break != '\0' && w.Start > text[first].Start);
            if (Titles.Title(text, first, end < 0 ? text.Count : end) is { } title) return title;
            if (Titles.Personal(text, first, out _) is { } name) return name;
            if (start < text.Count && text[start].Lower is "a" or "an" && Titles.Nominal(text, start + 1, out end) is { } nominal && (end == text.Count || text[end].Lower == "do") && !nominal.Words.Skip(1).Any(w => words.Verbs.Contains(w.Lower)) && !words.Things.Contains(nominal.Words[^1].Lemma)) return nominal;
        }

        return null;
    }

    /// <summary>The name in "A … is a professional who", "… are people who".</summary>
    public RolePhrase? Defined(IReadOnlyList<Word> text)
    {
        var first = Titles.SkipArticle(text, 0);
        if (Titles.Nominal(text, first, out var after) is not { } subject) return null;
        after = AfterAside(text, after);
        if (after >= text.Count || text[after].Lower is not ("is" or "are")) return null;
        return DefinesPerson(text, after + 1, words.IsPersonal(subject.Words[^1].Lemma)) ? subject : null;
    }

    /// <summary>A cheap test for sentences that <see cref="OtherName"/> can find anything in.</summary>
    public static bool MayRename(string sentence) =>
        sentence.Contains("called", StringComparison.Ordinal) || sentence.Contains("known as", StringComparison.Ordinal) || sentence.Contains("(also", StringComparison.Ordinal) || sentence.Contains(", or ", StringComparison.Ordinal) || sentence.Contains("(or ", StringComparison.Ordinal);

    /// <summary>The other name that follows a name: ", also called a …", "(also known as …)", "are often called …".</summary>
    public RolePhrase? OtherName(IReadOnlyList<Word> text, int at)
    {
        var isCalled = at + 1 < text.Count && text[at].Break is ',' or '(' && text[at].Lower is "or" && text.Skip(at + 1).Take(RolePhrase.LongestName + 2).Any(w => w.Break is ',' or ')');
        while (at < text.Count && text[at].Lower is "also" or "is" or "are" or "sometimes" or "often" or "called" or "known" or "as" or "or")
        {
            isCalled |= text[at].Lower is "called" or "known" || (text[at].Lower == "also" && text[at].Break == '(');
            at++;
        }

        if (!isCalled) return null;
        var start = Titles.SkipArticle(text, at);
        if (start >= text.Count) return null;
        return Titles.Personal(text, start, out _) ?? Titles.Nominal(text, start, out _);
    }

    /// <summary>The names in "become a …" and "work as a …".</summary>
    public IEnumerable<RolePhrase> WorkedAs(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            var becomes = text[i].Lower is "become" or "becoming" || (text[i].Lower == "as" && i > 0 && text[i - 1].Lower is "work" or "works" or "working" or "career" or "job");
            if (becomes && Titles.IsArticle(text[i + 1]) && Titles.Personal(text, i + 2, out _) is { } name) yield return name;
        }
    }

    /// <summary>The name in a question that asks what such people are or do: "What does a … earn?", "Which tools do …s use?".</summary>
    public RolePhrase? Asked(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            if (text[i + 1].Break != '\0') continue;
            if (i > 0 && text[i].Lower is "is" or "are" && text[i - 1].Lower == "what" && Titles.Personal(text, Titles.SkipArticle(text, i + 1), out var end) is { Words.Count: > 1 } whole && end == text.Count) return whole;
            if (text[i].Lower is "do" or "does" or "can" or "must" or "should" or "may"
                && Titles.Personal(text, Titles.SkipArticle(text, i + 1), out var after) is { } name && after < text.Count && text[after].Break == '\0' && !words.Things.Contains(text[after].Lemma)) return name;
        }

        return null;
    }

    /// <summary>The name in a statement on all who bear it: "A luthier builds …", "Motion designers, who make …, earn …", "She is a session musician".</summary>
    public RolePhrase? Stated(IReadOnlyList<Word> text)
    {
        if (text.Count > 3 && text[0].Lower is "he" or "she" && text[1].Lower is "is" && text[2].Lower is "a" or "an") return Titles.Personal(text, 3, out _);
        var isOne = text.Count > 0 && text[0].Lower is "a" or "an";
        var first = isOne ? 1 : 0;
        if (first >= text.Count || words.Grades.Contains(text[first].Lower) || (isOne && text[first].IsCapital && !text[first].IsAcronym)) return null;
        if (Titles.Personal(text, first, out var after) is not { } name || after >= text.Count || (isOne && name.Words[^1].Lower != name.Words[^1].Lemma)) return null;
        if (text[after].Break == ',' && text[after].Lower == "who") return isOne || name.Words.Count > 1 ? name : null;
        var verb = AfterAside(text, after);
        while (verb < text.Count && words.Adverbs.Contains(text[verb].Lower) && text[verb].Lower != "who") verb++;
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
        var article = words.Articles.Contains(before) && before != "the";
        if (article && first > 1 && text[first - 2].Lower is "become" or "as" or "hire" or "am" or "been" or "was" or "be") return true;
        var next = last + 1;
        while (next < text.Count && words.Adverbs.Contains(text[next].Lower)) next++;
        if (next >= text.Count || text[next].Break != '\0') return false;
        var opens = first == 0 || article || text[first].Break != '\0' || words.Modifiers.Contains(before) || before is "while" or "whereas" or "but" or "and" or "the" or "most";
        if (opens && last > first && next + 1 < text.Count && text[next].Lower is "are" && text[next + 1].Lower.EndsWith("ed", StringComparison.Ordinal)) return true;
        if (!opens || text[next].Lower is "is" or "are" or "has" or "have") return false;
        if (words.Verbs.Contains(text[next].Lower)) return true;
        var isWord = char.IsLetter(text[next].Surface[0]) && !char.IsUpper(text[next].Surface[0]) && !Search.EnglishAnalyzer.IsStopWord(text[next].Surface) && !words.Joints.Contains(text[next].Lower);
        var isPlural = text[last].Lower != text[last].Lemma;
        return isWord && (isPlural ? !text[next].Lower.EndsWith('s') : article && text[next].Lower.EndsWith('s') && !text[next].Lower.EndsWith("ss", StringComparison.Ordinal));
    }

    /// <summary>Whether running text says what the bearers of an occupation's title are or have: "the crime scene investigator is a civilian".</summary>
    public bool IsTitledUse(IReadOnlyList<Word> text, int last) =>
        words.IsTitle(text[last].Lemma) && last + 1 < text.Count && text[last + 1].Break == '\0' && text[last + 1].Lower is "is" or "are" or "has" or "have";

    private bool DefinesPerson(IReadOnlyList<Word> text, int at, bool isPersonal)
    {
        for (var i = at; i < Math.Min(text.Count, at + 7); i++)
        {
            // "Radios are given to officers who …" defines no radio.
            if ((i > at && text[i].Break != '\0') || words.Subjects.Obliques.Contains(text[i].Lower)) return false;
            if (!words.Persons.Contains(text[i].Lemma)) continue;
            if (!isPersonal) return i + 1 < text.Count && text[i + 1].Lower is "who" or "whose";
            return i + 1 == text.Count || text[i + 1].Lower is "who" or "that" or "whose" or "responsible" or "trained" or "in" or "with" or "of" or "specialising" or "specializing" or "focused" || text[i + 1].Break != '\0';
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
}
