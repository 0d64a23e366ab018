using ChatGuide.Language;

namespace ChatGuide.Catalog;

/// <summary>A noun phrase found in a text that may name a role.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsWhole">Whether the text consists of nothing else.</param>
internal sealed record RolePhrase(IReadOnlyList<Word> Words, bool IsWhole)
{
    /// <summary>As written, with the "'s" that words are read without.</summary>
    public string Name { get; } = string.Join(' ', Words.Select((w, i) => i + 1 < Words.Count && w.End - w.Start == w.Surface.Length + 2 ? w.Surface + "'s" : w.Surface));
}

/// <summary>Recognises the phrases by which texts name, define and speak of people by their work.</summary>
internal sealed class RolePhrases(OccupationWords words)
{
    private const int LongestName = 4;

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
                "become" or "becoming" or "be" or "being" when IsArticle(text[i + 1]) => i + 1,
                "of" when i > 0 && text[i - 1].Lower is "life" or "profile" or "portrait" or "day" or "duties" or "work" or "job" && IsArticle(text[i + 1]) => i + 1,
                "as" when IsArticle(text[i + 1]) => i + 1,
                _ => -1,
            };
            if (start < 0) continue;
            var first = SkipArticle(text, start);
            var end = text.ToList().FindIndex(first, w => w.Lower == "do" || w.Break != '\0' && w.Start > text[first].Start);
            if (Title(text, first, end < 0 ? text.Count : end) is { } title) return title;
            if (Personal(text, first, out _) is { } name) return name;
            if (start < text.Count && text[start].Lower is "a" or "an" && Nominal(text, start + 1, out end) is { } nominal && (end == text.Count || text[end].Lower == "do") && !nominal.Words.Skip(1).Any(w => words.Verbs.Contains(w.Lower)) && !words.Things.Contains(nominal.Words[^1].Lemma)) return nominal;
        }

        return null;
    }

    /// <summary>The name in "A … is a professional who", "… are people who".</summary>
    public RolePhrase? Defined(IReadOnlyList<Word> text)
    {
        var first = SkipArticle(text, 0);
        if (Nominal(text, first, out var after) is not { } subject) return null;
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
        var isCalled = at + 1 < text.Count && text[at].Break is ',' or '(' && text[at].Lower is "or" && text.Skip(at + 1).Take(LongestName + 2).Any(w => w.Break is ',' or ')');
        while (at < text.Count && text[at].Lower is "also" or "is" or "are" or "sometimes" or "often" or "called" or "known" or "as" or "or")
        {
            isCalled |= text[at].Lower is "called" or "known" || (text[at].Lower == "also" && text[at].Break == '(');
            at++;
        }

        if (!isCalled) return null;
        var start = SkipArticle(text, at);
        if (start >= text.Count) return null;
        return Personal(text, start, out _) ?? Nominal(text, start, out _);
    }

    /// <summary>The names in "become a …" and "work as a …".</summary>
    public IEnumerable<RolePhrase> WorkedAs(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            var becomes = text[i].Lower is "become" or "becoming" || (text[i].Lower == "as" && i > 0 && text[i - 1].Lower is "work" or "works" or "working" or "career" or "job");
            if (becomes && IsArticle(text[i + 1]) && Personal(text, i + 2, out _) is { } name) yield return name;
        }
    }

    /// <summary>The name in a question that asks what such people are or do: "What does a … earn?", "Which tools do …s use?".</summary>
    public RolePhrase? Asked(IReadOnlyList<Word> text)
    {
        for (var i = 0; i + 2 < text.Count; i++)
        {
            if (text[i + 1].Break != '\0') continue;
            if (i > 0 && text[i].Lower is "is" or "are" && text[i - 1].Lower == "what" && Personal(text, SkipArticle(text, i + 1), out var end) is { Words.Count: > 1 } whole && end == text.Count) return whole;
            if (text[i].Lower is "do" or "does" or "can" or "must" or "should" or "may"
                && Personal(text, SkipArticle(text, i + 1), out var after) is { } name && after < text.Count && text[after].Break == '\0' && !words.Things.Contains(text[after].Lemma)) return name;
        }

        return null;
    }

    /// <summary>The name in a statement on all who bear it: "A luthier builds …", "Motion designers, who make …, earn …", "She is a session musician".</summary>
    public RolePhrase? Stated(IReadOnlyList<Word> text)
    {
        if (text.Count > 3 && text[0].Lower is "he" or "she" && text[1].Lower is "is" && text[2].Lower is "a" or "an") return Personal(text, 3, out _);
        var isOne = text.Count > 0 && text[0].Lower is "a" or "an";
        var first = isOne ? 1 : 0;
        if (first >= text.Count || words.Grades.Contains(text[first].Lower) || (isOne && text[first].IsCapital && !text[first].IsAcronym)) return null;
        if (Personal(text, first, out var after) is not { } name || after >= text.Count || (isOne && name.Words[^1].Lower != name.Words[^1].Lemma)) return null;
        if (text[after].Break == ',' && text[after].Lower == "who") return isOne || name.Words.Count > 1 ? name : null;
        var verb = AfterAside(text, after);
        while (verb < text.Count && words.Adverbs.Contains(text[verb].Lower) && text[verb].Lower != "who") verb++;
        return isOne && verb < text.Count && (verb > after || text[verb].Break == '\0') && IsAction(text[verb]) ? name : null;
    }

    /// <summary>Whether a word may be the verb of "A … does": it ends in "s" as those do.</summary>
    private bool IsAction(Word word) =>
        word.Lower.Length > 3 && char.IsLower(word.Surface[0]) && word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !word.Lower.EndsWith("us", StringComparison.Ordinal)
        && !Search.EnglishAnalyzer.IsStopWord(word.Surface) && !words.Joints.Contains(word.Lower);

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
            if (i > at && text[i].Break != '\0') return false;
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
        var first = SkipArticle(text, 0);
        return Personal(text, first, out var after) is { } name && (name.Words.Count > 1 || words.Titles.Contains(name.Words[0].Lemma)) && IsPersonalUse(text, first, after - 1) ? name : null;
    }

    /// <summary>A stretch of text that is the title of an occupation and nothing else: "The literary agent", "Social worker", "Director of photography".</summary>
    public RolePhrase? Title(IReadOnlyList<Word> text, int first, int end)
    {
        first = SkipArticle(text, first);
        if (end - first is < 1 or > LongestName + 1 || !CanStart(text[first]) && !words.Generic.Contains(text[first].Lower)) return null;
        var head = end - 1;
        for (var i = first; i < end; i++)
        {
            if (i > first && text[i].Break != '\0') return null;
            if (i > first && i < end - 1 && text[i].Lower == "of" && head == end - 1) head = i - 1;
            else if (words.Joints.Contains(text[i].Lower) || words.Articles.Contains(text[i].Lower) || words.Adverbs.Contains(text[i].Lower) || (i == first && Search.EnglishAnalyzer.IsStopWord(text[i].Surface))) return null;
        }

        var isGeneric = words.Generic.Contains(text[head].Lower) && head == first;
        return !isGeneric && words.IsTitle(text[head].Lemma) ? new RolePhrase(Slice(text, first, end - 1), true) : null;
    }

    /// <summary>A whole label as a name, such as a column's header.</summary>
    public RolePhrase? Label(IReadOnlyList<Word> text) =>
        text.Count is > 0 and <= LongestName + 1 && words.IsTitle(text[^1].Lemma) ? new RolePhrase(text, true) : WholeName(text);

    /// <summary>A short heading as a name, whatever its ending: "Notary", "Able seaman".</summary>
    public RolePhrase? WholeName(IReadOnlyList<Word> text)
    {
        var first = SkipArticle(text, 0);
        if (Title(text, first, text.Count) is { } title) return title;
        return Nominal(text, first, out var after) is { } name && after == text.Count && !words.Things.Contains(name.Words[^1].Lemma) ? name : null;
    }

    private RolePhrase? Personal(IReadOnlyList<Word> text, int start, out int after)
    {
        after = start;
        var last = -1;
        for (var i = start; i < text.Count && i < start + LongestName; i++)
        {
            if (i > start && (text[i].Break != '\0' || !CanContinue(text[i]))) break;
            if (words.IsPersonal(text[i].Lemma)) last = i;
        }

        if (last < 0 || !CanStart(text[start])) return null;
        after = last + 1;
        return new RolePhrase(Slice(text, start, last), start == 0 && last == text.Count - 1);
    }

    private RolePhrase? Nominal(IReadOnlyList<Word> text, int start, out int after)
    {
        after = start;
        while (after < text.Count && after < start + LongestName && (after == start || text[after].Break == '\0') && CanContinue(text[after])) after++;
        return after == start || !CanStart(text[start]) ? null : new RolePhrase(Slice(text, start, after - 1), false);
    }

    private bool CanStart(Word word) => CanContinue(word) && !words.Modifiers.Contains(word.Lower) && !char.IsDigit(word.Surface[0]);

    private bool CanContinue(Word word) =>
        !words.Joints.Contains(word.Lower) && !words.Articles.Contains(word.Lower) && !words.Adverbs.Contains(word.Lower) && !words.Generic.Contains(word.Lower) && !char.IsDigit(word.Surface[0]);

    /// <summary>The bracket that closes a heading, "(tree surgeon)", and the name before it; null where there is none.</summary>
    public static (IReadOnlyList<Word> Name, IReadOnlyList<Word> Aside)? WithAside(IReadOnlyList<Word> text)
    {
        var open = text.ToList().FindIndex(w => w.Break == '(');
        return open > 0 ? ([.. text.Take(open)], [.. text.Skip(open)]) : null;
    }

    private bool IsArticle(Word word) => words.Articles.Contains(word.Lower);

    private int SkipArticle(IReadOnlyList<Word> text, int at) => at < text.Count && IsArticle(text[at]) ? at + 1 : at;

    private static Word[] Slice(IReadOnlyList<Word> text, int first, int last)
    {
        var slice = new Word[last - first + 1];
        for (var i = first; i <= last; i++) slice[i - first] = text[i];
        return slice;
    }
}
