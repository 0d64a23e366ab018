using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Moves;

/// <summary>Someone from a trade that the documents give no page to asks what it helps them to: the sentences on moves and ways in that speak of such people.</summary>
internal sealed class BackgroundComposer(Knowledge knowledge) : IComposer
{
    private const int ShortestPart = 4;
    private const int MostFacts = 2;
    private const int Enough = 2;
    private readonly int _moves = knowledge.Catalog.Topic("moves");
    private readonly int _education = knowledge.Catalog.Topic("education");

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var words = WordReader.Read(question.Text);
        if (!words.Exists(w => knowledge.Words.Personal.Contains(w.Lower)) || question.Topics.Any(t => t != _moves && t != _education)) return null;
        var roles = knowledge.Catalog.RoleLexicon.Find(words);
        var trade = Trade(words, roles);
        var leaves = trade.Count == 0 && question.Form is not QuestionForm.Fit && knowledge.Words.Moves.All(words).Any(m => m.Value is MoveSign.From);
        if (trade.Count == 0 && !leaves) return null;
        var theirs = words.Where((w, i) => knowledge.Words.Carries(w) && !roles.Exists(m => m.First <= i && i <= m.Last)).DistinctBy(w => w.Stem).Select(w => (Word: w, Term: knowledge.Facts.Terms.Find(w.Stem))).Where(w => w.Term >= 0).ToList();
        var found = theirs.Select(w => w.Term).Concat(trade.TakeLast(1)).SelectMany(knowledge.Facts.Holding)
            .DistinctBy(f => f.Number)
            .Where(f => f.IsStatement && IsOnWaysIn(f) && (question.Roles.Count == 0 || question.Roles.Any(r => IsLinked(f, r))))
            .Select(f => (Fact: f, Held: theirs.Count(w => f.Has(w.Term) && !WordClasses.IsSoft(w.Word)), IsTrade: knowledge.Facts.HoldsInARow(f, trade)))
            .Where(f => f.IsTrade || (leaves && f.Held >= Enough && f.Held * 2 >= theirs.Count))
            .OrderByDescending(f => f.IsTrade)
            .ThenByDescending(f => f.IsTrade && f.Fact.Announced.Has(_moves))
            .ThenByDescending(f => f.Held)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        if (found.Count == 0) return null;
        var best = found.TakeWhile(f => f.Held == found[0].Held && f.IsTrade == found[0].IsTrade && f.Fact.Announced.Has(_moves) == found[0].Fact.Announced.Has(_moves)).Take(MostFacts).Select(f => f.Fact).ToList();
        writer.Paragraph(writer.QuoteAll(best));
        writer.Suggest(question.Roles.Take(1).SelectMany(r => knowledge.Probes(r, [])));
        return Composition.Answered(found[0].IsTrade ? 0.8 : 0.65, [.. best.Select(f => new Evidence(f, (int)f.Tie, 0, 1, 1))]);
    }

    /// <summary>The terms of what someone says they are ("I'm a dental technician") where that is no role of the documents; none where they do not say, or the documents do not hold it.</summary>
    private List<int> Trade(List<Word> words, List<Catalog.RoleMention> roles)
    {
        foreach (var mark in knowledge.Words.Moves.All(words).Where(m => m.Value is MoveSign.Self or MoveSign.From).OrderBy(m => m.First))
        {
            var last = mark.Last + 1;
            if (last < words.Count && Meant(words[last]) is { Count: > 0 } meant) return meant;
            while (last < words.Count && words[last].Break == '\0' && knowledge.Words.Carries(words[last]) && !knowledge.Catalog.Words.IsPersonal(words[last].Lemma)) last++;
            if (last >= words.Count || (last > mark.Last + 1 && words[last].Break != '\0') || !knowledge.Catalog.Words.IsPersonal(words[last].Lemma) || roles.Exists(m => m.First <= last && mark.Last < m.Last)) continue;
            var terms = words[(mark.Last + 1)..(last + 1)].ConvertAll(w => knowledge.Facts.Terms.Find(w.Stem));
            if (!terms.Contains(-1)) return terms;
        }

        return [];
    }

    /// <summary>The terms of the name that one word is short for: "sysadmin"; none where it is short for none that the documents hold.</summary>
    private List<int> Meant(Word word) =>
        knowledge.Words.Synonyms(word).Select(WordReader.Read).Where(n => n.Count > 1 && knowledge.Catalog.Words.IsPersonal(n[^1].Lemma)).Select(n => n.ConvertAll(w => knowledge.Facts.Terms.Find(w.Stem))).FirstOrDefault(t => !t.Contains(-1)) ?? [];

    private bool IsOnWaysIn(Fact fact) => fact.Announced.Has(_moves) || fact.Announced.Has(_education) || fact.Spoken.Has(_moves);

    /// <summary>Whether a fact tells of a role, or of what a word is made with that its name has: "boatyards" of boat builders.</summary>
    private bool IsLinked(Fact fact, int role)
    {
        if (fact.Roles.Contains(role) || fact.Mentioned.Contains(role)) return true;
        var said = WordReader.Read(fact.Sentence.Text);
        return WordReader.Read(knowledge.Name(role)).Exists(n => n.Lower.Length >= ShortestPart && said.Exists(w => w.Lower.StartsWith(n.Lower, StringComparison.Ordinal)));
    }
}
