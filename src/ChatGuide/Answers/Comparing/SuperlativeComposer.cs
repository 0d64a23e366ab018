using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Quantities;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Comparing;

/// <summary>Which role has the most or the least: the corpus's own comparing sentences, its tables ranked, and its figures side by side within one unit.</summary>
internal sealed class SuperlativeComposer(Knowledge knowledge, ComparisonWords words, ColumnReader columns, RoleFigures figures, QuestionScope scope, PlainComposer plain, ReverseComposer reverse) : IComposer
{
    private const int FewestOfTable = 3;
    private readonly ComparingSentences _sentences = new(knowledge, words, figures);
    private readonly Ranking _ranking = new(knowledge, figures, scope);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question is { Topics.Count: 0, Content.Count: 0, Roles.Count: 0 } && words.UnsaidTopic(words.Adjectives(question.Words)) is { } unsaid) question = question with { Topics = [knowledge.Catalog.Topic(unsaid)] };
        var contest = Read(question, out var isGroup);
        if (contest.End != 0) question = question with { AsksLeast = contest.End < 0 };
        if (contest.Content.Any(c => c.IsUnknown && !_sentences.HoldsLike(c.Word))) return ByMost(question, contest, writer);
        // "The most exams" is no length of training.
        if (question.Narrow.Count > 0 && contest.Adjectives.Count == 0 && contest.Topic >= 0 && figures.KindOf(contest.Topic) is not FigureKind.Money && ByMost(question, contest, writer) is { } counted) return counted;
        if (contest.Entry && ByEntry(contest, writer) is { } entry) return entry;
        // "The safest" and "the most stressful" are no figures: the sentence that uses the word goes before those on a topic.
        if (contest.Topic >= 0 && contest.Adjectives.Count > 0 && !contest.Adjectives.Any(words.IsScale) && ByWord(contest with { Topic = -1 }, writer) is { } said) return said;
        // Nor are they read from figures: who gets up earliest is not told by how long a week is.
        var isMeasured = contest.Topic >= 0 && figures.KindOf(contest.Topic) is not null && !(contest.Adjectives.Count > 0 && !contest.Adjectives.Any(words.IsScale) && words.EndOf(question.Words, knowledge.Catalog.Topics[contest.Topic].Id) == 0);
        // "Which job involves the least maths": what there is least of says more than the verb.
        if (contest.Topic >= 0 && !isMeasured && contest.Adjectives.Count == 0 && contest.Content.Count > 0 && ByWord(contest with { Topic = -1 }, writer) is { } told) return told;
        var column = isMeasured && contest.Content.Count == 0 && !isGroup || contest.Stage.IsTold ? null : Column(question, contest);
        var asked = isMeasured ? [] : _sentences.Asked(contest);
        writer.Paragraph(writer.QuoteAll(asked));
        var sentences = asked.Count > 0 ? [] : _sentences.Find(contest, strict: true);
        if (sentences.Count == 0 && asked.Count == 0 && isMeasured) sentences = _sentences.Find(contest, strict: false) is { Count: > 0 } loosely ? loosely : _sentences.OfAll(contest);
        if (isMeasured && scope.Places(question) is { Count: > 0 } places) sentences.RemoveAll(e => !scope.IsIn(e.Fact, places));
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        if (contest.Topic < 0 && sentences.Count > 0) column = null;
        var shown = column is not null ? _ranking.Write(question, column, writer)
            : isMeasured && contest.Content.Count == 0 && contest.Subject < 0 && _ranking.Write(question, contest.Roles, contest.Topic, contest.Stage, writer);
        if (!shown && isMeasured && sentences.Count == 0 && Column(question, contest) is { } other) shown = _ranking.Write(question, other, writer);
        if (shown || sentences.Count + asked.Count > 0)
            return Composition.Answered(shown && sentences.Count > 0 ? 0.95 : 0.85, sentences.Count > 0 ? sentences : [.. asked.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);
        if (ByMost(question, contest, writer) is { } most) return most;
        if (isMeasured && question.Content.Count == 0) return null;
        // Where no sentence has the adjective, none tells whose work is so.
        if (contest.Topic < 0 && contest.Adjectives.Count > 0 && !contest.Adjectives.Any(knowledge.Facts.Words.Contains)) return null;
        // Who needs something is no answer to who needs it least.
        if (contest.IsReversed && contest.Topic < 0) return null;
        return question.Roles.Count > 0 || question.Topics.Count > 0 ? plain.Compose(question, writer) : reverse.Compose(question, writer);
    }

    /// <summary>The sentences that say of a role that newcomers get into it; null where none does.</summary>
    private Composition? ByEntry(Contest contest, AnswerWriter writer)
    {
        var sentences = _sentences.Entries(contest);
        if (sentences.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        return Composition.Answered(0.8, sentences);
    }

    /// <summary>The sentences that tell of whom what is asked holds most or least, be it that only one is so; null where none does.</summary>
    private Composition? ByMost(Question question, Contest contest, AnswerWriter writer)
    {
        var content = contest.Content.Concat(question.Narrow).Where(c => !(c.IsUnknown && WordClasses.IsSoft(c.Word))).ToList();
        if (contest.Roles.Count > 1 || content.Count == 0 || content.Exists(c => c.IsUnknown)) return null;
        var sentences = _sentences.Most(contest with { Content = content, End = question.AsksLeast ? -1 : 1 });
        if (sentences.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        return Composition.Answered(0.8, sentences);
    }

    /// <summary>The sentences, or answers to the documents' own questions, that compare by the adjective asked for; null where none does.</summary>
    private Composition? ByWord(Contest contest, AnswerWriter writer)
    {
        var asked = _sentences.Asked(contest);
        var sentences = asked.Count > 0 ? [] : _sentences.Find(contest, strict: true);
        if (asked.Count + sentences.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(asked.Concat(sentences.Select(e => e.Fact))));
        return Composition.Answered(0.85, asked.Count > 0 ? [.. asked.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))] : sentences);
    }

    /// <summary>What is compared, of whom: "after the manager" leaves the manager out, "of the music jobs" the roles that are none.</summary>
    private Contest Read(Question question, out bool isGroup)
    {
        var topic = question.Topics.FirstOrDefault(t => figures.KindOf(t) is not null, question.Topics.Count > 0 ? question.Topics[0] : -1);
        var adjectives = words.Adjectives(question.Words);
        var isMeasured = topic >= 0 && figures.KindOf(topic) is not null;
        var isPaid = topic >= 0 && figures.KindOf(topic) is FigureKind.Money;
        var (stage, said) = isPaid ? figures.Asked(question.Words) : (default, new HashSet<int>());
        var staging = said.Select(i => question.Words[i]).ToHashSet();
        var content = question.Content.Where(c => !staging.Contains(c.Word) && !adjectives.Contains(c.Word.Lower) && !words.IsDegreeOf(c.Word.Lower) && !words.IsIdle(c.Word) && (c.IsUnknown || !c.Word.Surface.All(char.IsDigit))
            && !(isMeasured && (words.IsStarting(c.Word) || words.IsStatistic(c.Word) || FigureReader.IsCurrency(c.Word.Lower)))).ToList();
        if (isMeasured && scope.Places(question) is { Count: > 0 } places && Enumerable.Range(0, knowledge.Catalog.Roles.Count).Any(r => figures.Of(r, topic).Any(f => scope.IsIn(f.Fact, places))))
            content.RemoveAll(c => places.Any(p => p.Words.Contains(c)));
        if (isMeasured) content.RemoveAll(c => c is { IsHeld: true, Word: { IsCapital: true, Start: > 0 } } && IsOfTable(c, topic));
        var group = content.FirstOrDefault(c => IsGroup(question.Words, c.Word));
        var roles = question.Roles;
        if (roles.Count == 1 && question.Words.Any(words.IsApart)) roles = [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count).Where(r => r != question.Roles[0])];
        else if (roles.Count == 1) roles = [];
        if (roles.Count == 0 && isMeasured) roles = Counted(question.Words, topic);
        // "Which shop job pays best: A, B or C" names the roles of the group itself.
        if (roles.Count > 1 && group is not null) content.Remove(group);
        isGroup = group is not null && !group.IsUnknown;
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
            Stage = stage,
            End = !isMeasured ? 0 : words.EndOf(question.Words, knowledge.Catalog.Topics[topic].Id) is not 0 and var end ? end : question.AsksLeast ? -1 : 1,
        };
    }

    /// <summary>"In Germany", where a table of several roles, or the text around it, says that its figures are from there.</summary>
    private bool IsOfTable(ContentWord word, int topic)
    {
        var cells = Enumerable.Range(0, knowledge.Catalog.Roles.Count).SelectMany(r => figures.Of(r, topic)).Where(f => f.Column is not null).GroupBy(f => f.Column).Where(c => c.Select(f => f.Role).Distinct().Count() >= FewestOfTable);
        return cells.Any(c => knowledge.Facts.PassageOf(c.First().Fact) is var table && word.Alternatives.SelectMany(a => knowledge.Facts.Holding(a[0])).Any(f => (f.Roles.Count == 0 || f.Fragment.Kind is FragmentKind.Cell) && knowledge.Facts.PassageOf(f) is var near && near.Section == table.Section && ReferenceEquals(near.Document, table.Document)));
    }

    /// <summary>"Of the four trades in the survey": the roles of the first column on the topic that gives figures of so many; none where none does.</summary>
    private IReadOnlyList<int> Counted(IReadOnlyList<Word> words, int topic)
    {
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (!knowledge.Words.Working.Contains(words[i + 1].Lower) || (FigureReader.Words.Number(words[i].Lower) ?? (decimal.TryParse(words[i].Surface, out var digits) ? digits : 0)) is not (> 1 and var many)) continue;
            var columns = Enumerable.Range(0, knowledge.Catalog.Roles.Count).SelectMany(r => figures.Of(r, topic)).Where(f => f.Column is not null).GroupBy(f => f.Column);
            return columns.Select(c => c.Select(f => f.Role).Distinct().ToList()).FirstOrDefault(c => c.Count == many) ?? [];
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

    private Column? Column(Question question, Contest contest)
    {
        var wanted = question.Words
            .Where(w => !EnglishAnalyzer.IsStopWord(w.Surface) && !words.IsIdle(w) && !knowledge.Words.IsDegree(w) && !words.IsDegreeOf(w.Lower))
            .SelectMany(w => Comparison.Kin(w).SelectMany(WordReader.Read).Append(w))
            .Select(w => w.Stem)
            .ToHashSet(StringComparer.Ordinal);
        return columns.Find(wanted, contest.Content.Count, contest.Roles);
    }
}
