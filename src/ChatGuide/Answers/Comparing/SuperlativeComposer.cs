using ChatGuide.Answers.Composers;
using ChatGuide.Answers.Quantities;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;

namespace ChatGuide.Answers.Comparing;

/// <summary>Which role has the most or the least: the corpus's own comparing sentences, its tables ranked, and its figures side by side within one unit.</summary>
internal sealed class SuperlativeComposer(Knowledge knowledge, ComparisonWords words, ColumnReader columns, RoleFigures figures, QuestionScope scope, PlainComposer plain, ReverseComposer reverse) : IComposer
{
    private readonly ContestReader _contests = new(knowledge, words, figures, scope);
    private readonly ComparingSentences _sentences = new(knowledge, words, figures);
    private readonly Ranking _ranking = new(knowledge, words, figures, scope);
    private readonly ScaleSentences _scales = new(knowledge, words);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question is { Topics.Count: 0, Roles.Count: 0 } && question.Content.All(c => words.IsLearning(c.Word)) && words.UnsaidTopic(words.Adjectives(question.Words)) is { } unsaid) question = question with { Topics = [knowledge.Catalog.Topic(unsaid)], Content = [] };
        if (ByPercentile(question, writer) is { } bound) return bound;
        if (question is { Roles.Count: 0, Scale: { Scale.Topic: null } end } && ByScale(question, end, writer) is { } scaled) return scaled;
        var contest = _contests.Read(question);
        if (contest.End != 0) question = question with { AsksLeast = contest.End < 0 };
        if (contest.Content.Any(c => c.IsUnknown && !_sentences.HoldsLike(c.Word))) return ByMost(question, contest, writer);
        if (ByCount(question, contest, writer) is { } ranked) return ranked;
        // "The most exams" is no length of training.
        if (question.Narrow.Count > 0 && contest.Adjectives.Count == 0 && contest.Topic >= 0 && figures.KindOf(contest.Topic) is not FigureKind.Money && ByMost(question, contest, writer) is { } counted) return counted;
        if (contest.Entry && ByEntry(contest, writer) is { } entry) return entry;
        // "The safest" and "the most stressful" are no figures: the sentence that uses the word goes before those on a topic.
        var isWorded = question.Scale?.Scale.Topic is null && contest.Adjectives.Count > 0 && !contest.Adjectives.Any(words.IsScale);
        if (isWorded && contest.Topic >= 0 && ByWord(contest with { Topic = -1 }, writer) is { } said) return said;
        // Nor are they read from figures: who gets up earliest is not told by how long a week is.
        var isMeasured = contest.Topic >= 0 && figures.KindOf(contest.Topic) is not null && !(isWorded && words.EndOf(question.Words, knowledge.Catalog.Topics[contest.Topic].Id) == 0);
        // "Which job involves the least maths": what there is least of says more than the verb.
        if (contest.Topic >= 0 && !isMeasured && contest.Adjectives.Count == 0 && contest.Content.Count > 0 && ByWord(contest with { Topic = -1 }, writer) is { } told) return told;
        if (isMeasured && words.Ordinal(question.Words) is not null && _ranking.Write(question, contest.Roles, contest.Topic, contest.Stage, writer)) return Ranked(0.85, writer);
        if (contest.AsksPlace && BySentence(_sentences.Find(contest, strict: true), writer) is { } placed) return placed;
        var column = isMeasured && contest.Content.Count == 0 && !contest.IsOfGroup || contest.Stage.IsTold ? null : Column(question, contest);
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
        if (isMeasured && contest.Content.Count == 0 && contest.Subject < 0 && _ranking.Write(question, contest.Roles, contest.Topic, contest.Stage, writer, fewest: 1)) return Ranked(0.75, writer);
        if (isMeasured && question.Content.Count == 0) return null;
        // Where no sentence has the adjective, none tells whose work is so.
        if (contest.Topic < 0 && contest.Adjectives.Count > 0 && !contest.Adjectives.Any(knowledge.Facts.Words.Contains)) return null;
        // Who needs something is no answer to who needs it least.
        if (contest.IsReversed && contest.Topic < 0) return null;
        if (question.Roles.Count > 0 || question.Topics.Count > 0) return plain.Compose(question, writer);
        // Those who speak of danger do not tell whose work is the most dangerous.
        return question.Scale is null ? reverse.Compose(question, writer) : null;
    }

    private static Composition Ranked(double confidence, AnswerWriter writer) =>
        Composition.Answered(confidence, [.. writer.Facts.Select(f => new Evidence(f, (int)f.Tie, 0, 3, 1))]);

    /// <summary>"Who earns most at the 90th percentile": the column of just that share; null where none is named, or no table has it.</summary>
    private Composition? ByPercentile(Question question, AnswerWriter writer)
    {
        if (words.Percentile(question.Words) is not { } share || columns.Find(WordReader.Read(share.Value).Select(w => w.Stem).ToHashSet(StringComparer.Ordinal), 1, question.Roles.Count > 1 ? question.Roles : []) is not { } column) return null;
        List<Language.Word> others = [.. question.Words.Where((_, i) => i < share.First || i > share.Last)];
        var end = question.Topics.Count > 0 ? words.EndOf(others, knowledge.Catalog.Topics[question.Topics[0]].Id) : 0;
        _ranking.Write(question with { AsksLeast = end < 0 || (end == 0 && knowledge.Words.Least.All(others).Any()) }, column, writer);
        return Composition.Answered(0.85, [.. column.Cells.Select(c => new Evidence(c.Fact, (int)c.Fact.Tie, 0, 3, 1))]);
    }

    /// <summary>"The most openings a year": the roles by the column that counts them, else by the numbers in sentences; null where fewer than two have one.</summary>
    private Composition? ByCount(Question question, Contest contest, AnswerWriter writer)
    {
        if (contest.Topic < 0 || question.Narrow.Count == 0 || contest.Content.Count > 0 || contest.Adjectives.Count > 0) return null;
        var shown = columns.Find(question.Narrow.Select(n => n.Word.Stem).ToHashSet(StringComparer.Ordinal), question.Narrow.Count, contest.Roles) is { IsWorded: false } column
            ? _ranking.Write(question, column, writer)
            : _ranking.Write(question, contest.Roles, contest.Topic, default, writer, counted: question.Narrow[^1].Word.Lemma);
        return shown ? Ranked(0.85, writer) : null;
    }

    /// <summary>On a scale that is no topic's: the roles by the column that measures it, and the sentences that name who stands at the end asked for; null where there are none.</summary>
    private Composition? ByScale(Question question, ScaleEnd asked, AnswerWriter writer)
    {
        var sentences = _scales.At(asked);
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        var column = asked.Scale.Nouns.Select(n => columns.Find(n, n.Count, [])).FirstOrDefault(c => c is not null);
        if (column is not null) _ranking.Write(question with { AsksLeast = asked.End < 0 }, column, writer);
        return column is not null ? Ranked(0.85, writer) : sentences.Count > 0 ? Composition.Answered(0.85, sentences) : null;
    }

    /// <summary>The sentences that say of a role that newcomers get into it; null where none does.</summary>
    private Composition? ByEntry(Contest contest, AnswerWriter writer) => BySentence(_sentences.Entries(contest), writer);

    private static Composition? BySentence(List<Evidence> sentences, AnswerWriter writer)
    {
        if (sentences.Count == 0) return null;
        writer.Paragraph(writer.QuoteAll(sentences.Select(e => e.Fact)));
        return Composition.Answered(0.8, sentences);
    }

    /// <summary>The sentences that tell of whom what is asked holds most or least, be it that only one is so; null where none does.</summary>
    private Composition? ByMost(Question question, Contest contest, AnswerWriter writer)
    {
        var content = contest.Content.Concat(question.Narrow).Where(c => !(c.IsUnknown && WordClasses.IsSoft(c.Word))).ToList();
        if (contest.Roles.Count > 1 || content.Count == 0 || content.Exists(c => c.IsUnknown)) return null;
        return BySentence(_sentences.Most(contest with { Content = content, End = question.AsksLeast ? -1 : 1 }), writer);
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
