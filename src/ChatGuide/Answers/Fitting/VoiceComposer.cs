using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>What someone tells of themselves as a reader in a document does: what the document answers that reader.</summary>
internal sealed class VoiceComposer(Knowledge knowledge, IReadOnlyList<ReaderVoice> voices) : IComposer
{
    private const double Alike = 0.6;
    private const double SoftWord = 0.4;
    private const int MostFacts = 5;

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        if (question.Roles.Count > 0 || !(question.Form is QuestionForm.Fit || question.IsOnWork || question.Words.Any(w => knowledge.Words.Personal.Contains(w.Lower)))) return null;
        var clauses = Clauses(WordReader.Read(question.Text));
        var best = voices.Select(v => (Voice: v, Score: Likeness(v, clauses))).Where(v => v.Score >= Alike).OrderByDescending(v => v.Score).ThenBy(v => v.Voice.Answer[0].Number).FirstOrDefault();
        if (best.Voice is null) return null;
        var answer = best.Voice.Answer.Take(MostFacts).ToList();
        writer.Paragraph(writer.QuoteAll(answer));
        var roles = answer.SelectMany(f => f.Mentioned).Distinct().ToList();
        writer.Choices.AddRange(roles.Select(knowledge.Name));
        writer.Suggest(roles.Take(1).SelectMany(r => knowledge.Probes(r, [])));
        return Composition.Answered(0.85, [.. answer.Select(f => new Evidence(f, (int)f.Tie, 0, best.Score, 1))]);
    }

    /// <summary>The share of the voice's words that the message says as well, in a clause that denies what the voice denies; 0 for a single word among several.</summary>
    private double Likeness(ReaderVoice voice, List<Clause> clauses)
    {
        var shared = voice.Words.Where(w => clauses.Exists(c => c.Keys.Overlaps(w.Keys))).ToList();
        if (shared.Count == 0 || (shared.Count == 1 && (voice.Words.Count > 1 || shared[0].IsSoft))) return 0;
        var clause = clauses.MaxBy(c => shared.Count(w => c.Keys.Overlaps(w.Keys)))!;
        return clause.IsDenied == voice.IsDenied ? shared.Sum(Weight) / voice.Words.Sum(Weight) : 0;
    }

    private static double Weight(VoicedWord word) => word.IsSoft ? SoftWord : 1;

    private List<Clause> Clauses(List<Word> words)
    {
        var clauses = new List<List<Word>> { new() };
        foreach (var word in words)
        {
            if (word.Break != '\0' || knowledge.Words.ClauseEnds.Contains(word.Lower)) clauses.Add([]);
            clauses[^1].Add(word);
        }

        return clauses.ConvertAll(c => new Clause([.. c.SelectMany(VoicedWord.Own)], knowledge.Words.Denies(c)));
    }

    /// <summary>A clause of a message: what its words are compared by, and whether it denies.</summary>
    private sealed record Clause(HashSet<string> Keys, bool IsDenied);
}
