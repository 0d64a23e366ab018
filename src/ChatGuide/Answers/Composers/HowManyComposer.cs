using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>How many, how long, when: the sentence that holds the figure.</summary>
internal sealed class HowManyComposer(PlainComposer plain, TopicComposer topic) : IComposer
{
    private const double Near = 0.85;

    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal)
        { "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "half", "third", "quarter", "most", "dozen", "hundred", "thousand", "million", "once", "twice", "since", "daily", "weekly", "every", "around", "eighteen", "twenty", "thirty", "forty", "fifty" };

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Content.Any(c => c.IsUnknown)) return null;
        IReadOnlyList<ContentWord> content = [.. question.Content, .. question.Narrow];
        if (content.Count == 0) content = Composing.TopicWords(question);
        var evidence = plain.Find(question, content)
            .Where(e => e.Covers && (question.Roles.Count == 0 || e.Tie >= 1) && (content.Count == 0 || e.Words >= (question.Roles.Count == 0 ? 3.2 : 2)) && (question.Roles.Count > 0 || content.Count > 1) && HoldsFigure(e.Fact.Sentence.Text) && CountsWhatIsAsked(question, e.Fact))
            .Select(e => e with { Topic = e.Topic + Unit(question, e.Fact.Sentence.Text) })
            .OrderByDescending(e => e.Score)
            .ThenBy(e => e.Fact.Number)
            .ToList();
        if (evidence.Count == 0) return question.Content.Count == 0 && question.Roles.Count > 0 && !question.Words.Any(w => w.Lower is "many") ? topic.Compose(question, writer) : null;
        var best = evidence[0];
        writer.Paragraph(writer.QuoteAll(evidence.Where(e => e.Score >= best.Score * Near).Take(3).Select(e => e.Fact).OrderBy(f => f.Number)));
        plain.Suggest(question, writer);
        return Composition.Answered(best.Words >= 3 ? 0.88 : 0.75, evidence);
    }

    /// <summary>"How long" wants a length of time, "how many hours" hours.</summary>
    private static double Unit(Question question, string text)
    {
        var asked = question.Words.Select(w => w.Lemma).ToHashSet(StringComparer.Ordinal);
        var words = WordReader.Read(text);
        if (asked.Contains("long") || asked.Contains("time")) return words.Exists(w => w.Lemma is "year" or "month" or "week" or "day" or "hour") ? 1.5 : 0;
        return words.Exists(w => w.Lemma is "year" or "month" or "week" or "hour" && asked.Contains(w.Lemma)) ? 1 : 0;
    }

    /// <summary>"How many hours" is answered in hours.</summary>
    private static bool CountsWhatIsAsked(Question question, Facts.Fact fact)
    {
        for (var i = 1; i + 1 < question.Words.Count; i++)
        {
            if (question.Words[i].Lower == "old") return WordReader.Read(fact.Sentence.Text).Exists(w => w.Lower is "age" or "aged" or "old" or "under" or "over");
            if (question.Words[i].Lower != "many") continue;
            var unit = question.Words[i + 1].Lemma;
            if (unit is not ("hour" or "year" or "month" or "week" or "day")) return question.Topics.Count > 0 || StandsByNumber(WordReader.Read(fact.Sentence.Text), question.Words[i + 1].Stem);
            return WordReader.Read(fact.Sentence.Text).Exists(w => w.Lemma == unit || (unit != "hour" && w.Lemma is "year" or "month" or "week"));
        }

        return true;
    }

    /// <summary>"Three papers": the thing counted stands close to a number.</summary>
    private static bool StandsByNumber(List<Word> words, string counted)
    {
        const int close = 4;
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Stem != counted) continue;
            if (words.Skip(Math.Max(0, i - close)).Take(2 * close).Any(w => char.IsDigit(w.Surface[0]) || Numbers.Contains(w.Lower))) return true;
        }

        return !words.Exists(w => w.Stem == counted);
    }

    private static bool HoldsFigure(string text) =>
        text.Any(char.IsDigit) || WordReader.Read(text).Exists(w => Numbers.Contains(w.Lower));
}
