using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>Reads from a superlative question what is compared, of whom, and which end of the scale is asked for.</summary>
internal sealed class ContestReader(Knowledge knowledge, ComparisonWords words, RoleFigures figures, QuestionScope scope)
{
    private const int FewestOfTable = 3;

    /// <summary>What is compared, of whom: "after the manager" leaves the manager out, "of the music jobs" the roles that are none.</summary>
    public Contest Read(Question question)
    {
        var topic = Topic(question);
        var adjectives = words.Adjectives(question.Words);
        var isMeasured = topic >= 0 && figures.KindOf(topic) is not null;
        var isPaid = topic >= 0 && figures.KindOf(topic) is FigureKind.Money;
        var (stage, said) = isPaid ? figures.Asked(question.Words) : (default, new HashSet<int>());
        // "The highest pay" is the best of all, not that at the end of a career, as "the lowest top salary" is.
        if (!question.Words.Where((_, i) => !said.Contains(i)).Any(knowledge.Words.IsDegree) && said.All(i => knowledge.Words.IsDegree(question.Words[i]) || words.IsTop(question.Words[i].Lower) || knowledge.Catalog.TopicLexicon.Asked([question.Words[i]]).Exists(m => m.Topic == topic))) (stage, said) = (default, new HashSet<int>());
        var staging = said.Select(i => question.Words[i]).ToHashSet();
        var content = question.Content.Where(c => !staging.Contains(c.Word) && !adjectives.Contains(c.Word.Lower) && !words.IsDegreeOf(c.Word.Lower) && !words.IsIdle(c.Word) && (c.IsUnknown || !c.Word.Surface.All(char.IsDigit))
            && !(isMeasured && (words.IsStarting(c.Word) || words.IsStatistic(c.Word) || IsGivenIn(c.Word, topic)))).ToList();
        if (isMeasured && scope.Places(question) is { Count: > 0 } places && IsGiven(topic, f => scope.IsIn(f.Fact, places)))
            content.RemoveAll(c => places.Any(p => p.Words.Contains(c)));
        if (isMeasured) content.RemoveAll(c => c is { IsHeld: true, IsName: true } && IsOfTable(c, topic));
        var group = content.FirstOrDefault(c => IsGroup(question.Words, c.Word));
        var roles = question.Roles;
        if (roles.Count == 1 && question.Words.Any(words.IsApart)) roles = [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count).Where(r => r != question.Roles[0])];
        else if (roles.Count == 1) roles = [];
        if (roles.Count == 0 && isMeasured) roles = Counted(question.Words, topic);
        // "Which shop job pays best: A, B or C" names the roles of the group itself.
        if (roles.Count > 1 && group is not null) content.Remove(group);
        var isGroup = group is not null && !group.IsUnknown;
        if (isGroup && roles.Count == 0)
        {
            var members = Members(group!);
            if (members.Count > 1 || topic < 0) content.Remove(group!);
            if (members.Count > 1) roles = members;
        }

        var entry = topic >= 0 && knowledge.Catalog.Topics[topic].Id == words.Newcomers.Topic && words.Newcomers.AskedBy(adjectives);
        if (entry) content.RemoveAll(c => words.Newcomers.Lack(c.Word) || words.IsStarting(c.Word));
        var subject = roles.Count == 0 && question.Words.Count > 1 && words.AsksSubject(question.Words[0]) ? knowledge.Catalog.TopicLexicon.Asked([question.Words[1]]).Select(m => m.Topic).FirstOrDefault(t => t != topic, -1) : -1;
        return new Contest(roles, topic, subject, adjectives, content, topic < 0 ? null : words.ScalesOn(knowledge.Catalog.Topics[topic].Id, adjectives))
        {
            IsReversed = adjectives.Count > 0 ? words.IsReversed(question.Words, adjectives) : question.AsksLeast,
            SubjectTerm = subject < 0 ? -1 : knowledge.Facts.Terms.Find(question.Words[1].Stem),
            Entry = entry,
            AsksPlace = isPaid && words.AsksPlace(question.Words),
            IsOfGroup = isGroup,
            Stage = stage,
            End = !isMeasured ? 0 : question.Scale?.End ?? (words.EndOf([.. question.Words.Where(w => !staging.Contains(w))], knowledge.Catalog.Topics[topic].Id) is not 0 and var end ? end : question.AsksLeast ? -1 : 1),
        };
    }

    /// <summary>The topic compared: of several that are measured the one asked for right behind the degree, "straight out of university, who gets the fattest pay".</summary>
    private int Topic(Question question)
    {
        var measured = question.Topics.Where(t => figures.KindOf(t) is not null).ToList();
        if (measured.Count == 0) return question.Topics.Count > 0 ? question.Topics[0] : -1;
        var degree = question.Words.ToList().FindIndex(knowledge.Words.IsDegree);
        if (measured.Count == 1 || degree < 0) return measured[0];
        return knowledge.Catalog.TopicLexicon.Asked(question.Words).Where(m => m.Last > degree && measured.Contains(m.Topic)).OrderBy(m => m.First).Select(m => m.Topic).FirstOrDefault(measured[0]);
    }

    /// <summary>Whether a word names a currency in which the documents give figures.</summary>
    private bool IsGivenIn(Word word, int topic) =>
        FigureReader.IsCurrency(word.Lower) && AskedUnit.Of([word]) is var unit && IsGiven(topic, f => unit.Fits(f.Figure.Unit));

    /// <summary>Whether the documents give such a figure of any role.</summary>
    private bool IsGiven(int topic, Func<RoleFigure, bool> fits) =>
        Enumerable.Range(0, knowledge.Catalog.Roles.Count).Any(r => figures.Of(r, topic).Any(fits));

    /// <summary>"In Germany", where a table of several roles, or the text around it, says that its figures are from there.</summary>
    private bool IsOfTable(ContentWord word, int topic)
    {
        var tables = figures.Tables(topic).Where(t => t.Roles.Count >= FewestOfTable);
        return tables.Any(t => knowledge.Facts.PassageOf(t.First) is var table && word.Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0])).Any(f => (f.Roles.Count == 0 || f.Fragment.Kind is FragmentKind.Cell) && knowledge.Facts.PassageOf(f) is var near && near.Section == table.Section && ReferenceEquals(near.Document, table.Document)));
    }

    /// <summary>"Of the four trades in the survey": the roles of the first column on the topic that gives figures of so many; none where none does.</summary>
    private IReadOnlyList<int> Counted(IReadOnlyList<Word> words, int topic)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!knowledge.Words.Working.Contains(words[i + 1].Lower) || (FigureReader.Words.Number(words[i].Lower) ?? (decimal.TryParse(words[i].Surface, out var digits) ? digits : 0)) is not (> 1 and var many)) continue;
            return figures.Tables(topic).Select(t => t.Roles).FirstOrDefault(r => r.Count == many) ?? [];
        }

        return [];
    }

    /// <summary>"Which creative job": the word before "job" says which jobs are meant.</summary>
    private bool IsGroup(IReadOnlyList<Word> words, Word word)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (words[i].Start == word.Start && words[i].Lower == word.Lower) return knowledge.Words.Working.Contains(words[i + 1].Lower);
        }

        return false;
    }

    /// <summary>The roles of a group: those named by it, or spoken of beneath a title or heading that holds it.</summary>
    private List<int> Members(ContentWord group) =>
    [
        .. Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .Where(r => knowledge.Facts.About(r).Any(f => group.IsIn(t => knowledge.Facts.Covers(f, t) && !f.Has(t)))
                || WordReader.Read(knowledge.Name(r)).Exists(w => w.Stem == group.Word.Stem)),
    ];
}
