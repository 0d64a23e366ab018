using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Composers;

/// <summary>What someone tells of themselves as a reader in a document does: what the document answers that reader.</summary>
internal sealed class VoiceComposer(Knowledge knowledge, IReadOnlyList<ReaderVoice> voices) : IComposer
{
    private const double Alike = 0.6;
    private const double SoftWord = 0.4;
    private const int MostFacts = 5;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count > 0 || !(question.Form is QuestionForm.Fit || question.IsOnWork || question.Words.Any(w => knowledge.Words.Personal.Contains(w.Lower)))) return null;
        var message = WordReader.Read(question.Text);
        var best = voices.Select(v => (Voice: v, Score: Likeness(v, message))).Where(v => v.Score >= Alike).OrderByDescending(v => v.Score).ThenBy(v => v.Voice.Answer[0].Number).FirstOrDefault();
        if (best.Voice is null) return null;
        var answer = best.Voice.Answer.Take(MostFacts).ToList();
        writer.Paragraph(writer.QuoteAll(answer));
        var roles = answer.SelectMany(f => f.Mentioned).Distinct().ToList();
        writer.Choices.AddRange(roles.Select(knowledge.Name));
        writer.Suggest(roles.Take(1).SelectMany(r => knowledge.Probes(r, [])));
        return Composition.Answered(0.85, [.. answer.Select(f => new Evidence(f, (int)f.Tie, 0, best.Score, 1))]);
    }

    /// <summary>The share of the voice's words that the message says as well, in a clause that denies what the voice denies; 0 for a single word among several.</summary>
    private double Likeness(ReaderVoice voice, List<Word> message)
    {
        var theirs = voice.Words.Where(Carries).DistinctBy(w => w.Stem).ToList();
        var shared = theirs.FindAll(w => message.Exists(m => Same(w, m)));
        if (shared.Count == 0 || (shared.Count == 1 && (theirs.Count > 1 || WordClasses.IsSoft(shared[0])))) return 0;
        var clause = Clauses(message).MaxBy(c => shared.Count(w => c.Exists(m => Same(w, m))))!;
        return IsDenied(clause) == IsDenied(voice.Words) ? shared.Sum(Weight) / theirs.Sum(Weight) : 0;
    }

    private bool Carries(Word word) => !EnglishAnalyzer.IsStopWord(word.Surface) && !knowledge.Words.IsFiller(word);

    private bool Same(Word one, Word other) =>
        one.Stem == other.Stem || Number(one) == Number(other) || knowledge.Words.Synonyms(one).Any(s => WordReader.Read(s) is [var word] && word.Stem == other.Stem);

    /// <summary>"Five" and "5" alike; a word that is no number stands for itself.</summary>
    private static string Number(Word word) => Facts.FigureReader.Words.Number(word.Lower) is { } number ? number.ToString(System.Globalization.CultureInfo.InvariantCulture) : word.Lower;

    private static double Weight(Word word) => WordClasses.IsSoft(word) ? SoftWord : 1;

    private bool IsDenied(IReadOnlyList<Word> words) =>
        knowledge.Words.Dislikes.All(words).Any() || words.Any(w => knowledge.Words.Negations.Contains(w.Lower));

    private List<List<Word>> Clauses(List<Word> words)
    {
        var clauses = new List<List<Word>> { new() };
        foreach (var word in words)
        {
            if (word.Break != '\0' || knowledge.Words.ClauseEnds.Contains(word.Lower)) clauses.Add([]);
            clauses[^1].Add(word);
        }

        return clauses;
    }
}
