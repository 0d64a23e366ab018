using ChatGuide.Answers.Verdicts;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Answers.Composers;

/// <summary>Who uses, needs or does something: the roles, each with the fact that proves it.</summary>
internal sealed class ReverseComposer(Knowledge knowledge, ClaimWords claims, PlainComposer plain) : IComposer
{
    private const int MostRoles = 12;
    private const double MostOfIt = 0.6;
    private const double Near = 0.65;
    private const int NoSubject = 2;
    private readonly PartwiseRoles _partwise = new(knowledge);
    private readonly VerdictReader _verdicts = new(knowledge.Facts, knowledge.Catalog, claims);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var content = question.Content.Count > 0 ? question.Content : Composing.TopicWords(question);
        if (content.Count == 0 || content.Any(c => c.IsUnknown)) return null;
        var evidence = knowledge.Evidence.Find(null, question.Topics, content, question.TopicTerms).ToList();
        if (evidence.Exists(e => e.Covers)) evidence.RemoveAll(e => !e.Covers);
        else if (!question.IsNegated && ByParts(question, content, writer) is { } joined) return joined;
        else evidence.RemoveAll(e => e.Coverage < MostOfIt);
        var wanted = evidence.Where(e => e.Fact.Roles.Any(IsAsked) && !e.Fact.IsShared && e.Words >= 2.4 && Says(e.Fact, question, content)).ToList();
        if (wanted.Count == 0) return question.IsNegated ? null : plain.Compose(question with { Form = QuestionForm.Topic, IsOnWork = true }, writer);
        var best = wanted[0].Score;
        var byRole = wanted.Where(e => e.Score >= best * Near)
            .SelectMany(e => e.Fact.Roles.Where(IsAsked).Select(r => (Role: r, Evidence: e)))
            .GroupBy(p => p.Role)
            .Select(g => (Role: g.Key, Best: g.Select(p => p.Evidence).OrderByDescending(e => e.Score + ((int)e.Fact.Tie * 0.1)).ThenBy(e => e.Fact.Number).First()))
            .OrderByDescending(g => content.All(c => knowledge.NameStems(g.Role).Contains(c.Word.Stem)))
            .ThenByDescending(g => g.Best.Score)
            .ThenByDescending(g => g.Best.Fact.Tie)
            .ThenBy(g => g.Best.Fact.Number)
            .Take(MostRoles)
            .ToList();
        Composing.NameRoles(byRole.ConvertAll(g => (g.Role, writer.Quote(g.Best.Fact))), knowledge, writer);
        return Composition.Answered(!byRole[0].Best.Covers ? 0.55 : byRole[0].Best.Words >= 3.6 ? 0.9 : 0.75, wanted);

        bool IsAsked(int role) => question.Roles.Count == 0 || question.Roles.Contains(role);
    }

    /// <summary>"Who uses a saw and a plane": no sentence says both, two of one role do; null where the question joins nothing, or nobody has it all.</summary>
    private Composition? ByParts(Question question, IReadOnlyList<ContentWord> content, AnswerWriter writer)
    {
        var found = _partwise.Of(question, content, (fact, part) => !Denies(fact, part)).Take(MostRoles).ToList();
        if (found.Count == 0) return null;
        Composing.NameRoles([.. found.SelectMany(r => r.Facts.Select(f => (r.Role, writer.Quote(f))))], knowledge, writer);
        return Composition.Answered(0.85, [.. found.SelectMany(r => r.Facts).Select(f => new Evidence(f, (int)f.Tie, 0, content.Count(c => c.IsIn(f.Has)), 1))]);
    }

    /// <summary>Whether a fact says what is asked, or where it is asked who is without it, denies it; the answer to a question of the document itself says so in its first word.</summary>
    private bool Says(Fact fact, Question question, IReadOnlyList<ContentWord> content) => _verdicts.OfOwnQuestion(fact, content) switch
    {
        Verdict.Yes or Verdict.MostlyYes => !question.IsNegated,
        Verdict.No or Verdict.MostlyNo => question.IsNegated,
        Verdict.Undecided => !question.IsNegated,
        null => question.IsNegated ? Denies(fact, content) && content.All(c => c.IsSoft || c.IsIn(t => knowledge.Facts.Covers(fact, t))) : !Denies(fact, content),
        _ => false,
    };

    /// <summary>Whether a fact denies what is asked: the denial stands in a clause with a word of the question.</summary>
    private bool Denies(Fact fact, IReadOnlyList<ContentWord> content)
    {
        var words = WordReader.Read(fact.Sentence.Text);
        var isAsked = knowledge.Standing(words, content);
        if (!isAsked.Contains(true)) return words.Exists(IsNegation);
        for (var i = 0; i < words.Count; i++)
        {
            // "No fear of heights" is asked of who works on them.
            if (!knowledge.Words.IsDenial(words, i)) continue;
            // "A degree helps but is not essential": what has no subject of its own goes on with the one before.
            var first = i;
            while (first > 0 && (!Opens(words[first]) || (words[first].Break == '\0' && i - first <= NoSubject && knowledge.Words.ClauseEnds.Contains(words[first].Lower)))) first--;
            var last = i + 1;
            while (last < words.Count && !Opens(words[last])) last++;
            if (isAsked.GetRange(first, last - first).Contains(true)) return true;
        }

        return false;
    }

    private bool IsNegation(Word word) => knowledge.Words.Negations.Contains(word.Lower);

    private bool Opens(Word word) => word.Break != '\0' || knowledge.Words.Relatives.Contains(word.Lower);
}
