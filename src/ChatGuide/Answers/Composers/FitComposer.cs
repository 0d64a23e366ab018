using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>What suits a person: roles ranked by what of the person's words their documents ask for; with a role named, what is there and what is missing.</summary>
internal sealed class FitComposer(Knowledge knowledge, Sections sections) : IComposer
{
    private const int MostRoles = 3;
    private const double LeastMatched = 0.5;
    private const double LeastMatchedOfTraits = 0.4;
    private const int MostFactsEach = 3;
    private readonly Skills _skills = new(knowledge, sections);

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        var content = question.Content.Where(c => !c.IsUnknown).ToList();
        var unknown = question.Content.Where(c => c.IsUnknown).Select(c => "“" + c.Word.Surface + "”").ToList();
        if (content.Count == 0) content = [.. Composing.TopicWords(question)];
        if (content.Count == 0) return null;
        var result = question.Roles.Count > 0 ? Gap(question.Roles[0], content, writer) : Rank(question, content, writer);
        if (result is not null && unknown.Count > 0) writer.Say(Say.FitUnmatched, Knowledge.Join(unknown));
        return result;
    }

    private Composition? Rank(Question question, IReadOnlyList<ContentWord> content, AnswerWriter writer)
    {
        var ranked = Enumerable.Range(0, knowledge.Catalog.Roles.Count)
            .Select(r => (Role: r, Matches: Matches(r, content)))
            .Where(r => r.Matches.Count > 0)
            .Select(r => (r.Role, r.Matches, Score: r.Matches.DistinctBy(m => m.Word).Sum(m => m.Weight)))
            .OrderByDescending(r => r.Score)
            .ThenBy(r => r.Role)
            .ToList();
        var whole = question.Content.Sum(c => c.IsUnknown ? knowledge.Facts.Terms.Rarity(-1, knowledge.Facts.Facts.Count) : Weight(c));
        var speaksOfSelf = question.Words[0].Lower is "i" or "my";
        if (ranked.Count == 0 || ranked[0].Score < whole * (speaksOfSelf ? LeastMatchedOfTraits : LeastMatched)) return null;
        var shown = ranked.Where(r => r.Score >= ranked[0].Score * 0.5).Take(MostRoles).ToList();
        writer.Say(Say.FitLead);
        foreach (var (role, matches, _) in shown)
        {
            writer.Say(Say.FitRole, Composing.Capital(knowledge.Name(role)), Knowledge.Join(matches.Select(m => m.Word.Word.Surface).Distinct()));
            writer.List(matches.Select(m => m.Fact).DistinctBy(f => f.Number).Take(MostFactsEach).Select(writer.Quote));
        }

        writer.Choices.AddRange(shown.Select(r => knowledge.Name(r.Role)));
        writer.Suggest(knowledge.Probes(shown[0].Role, []));
        var all = content.Sum(Weight);
        return Composition.Answered(ranked[0].Score >= all * 0.6 ? 0.85 : 0.6, [.. ranked[0].Matches.Select(m => new Evidence(m.Fact, (int)m.Fact.Tie, 0, m.Weight, 1))]);
    }

    private Composition? Gap(int role, IReadOnlyList<ContentWord> content, AnswerWriter writer)
    {
        var needs = _skills.Of(role);
        if (needs.Count == 0) return null;
        var have = needs.Where(f => content.Any(c => Holds(f, c))).ToList();
        var missing = needs.Except(have).ToList();
        if (have.Count > 0)
        {
            writer.Say(Say.FitHave, knowledge.Name(role));
            writer.List(writer.QuoteAll(have));
        }

        writer.Say(Say.FitMissing, Language.Lemmas.WithArticle(knowledge.Name(role)));
        writer.List(writer.QuoteAll(missing));
        writer.Suggest(knowledge.Probes(role, []));
        return Composition.Answered(0.85, [.. needs.Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    /// <summary>For each word, the facts about the role that hold it: skills and tools before anything else.</summary>
    private List<(ContentWord Word, Fact Fact, double Weight)> Matches(int role, IReadOnlyList<ContentWord> content)
    {
        var matches = new List<(ContentWord, Fact, double)>();
        foreach (var word in content)
        {
            var fact = knowledge.Facts.About(role)
                .Where(f => f.Fragment.Kind is FragmentKind.Item or FragmentKind.Prose && f.Tie >= RoleTie.Document && Holds(f, word))
                .OrderByDescending(f => f.Fragment.Kind == FragmentKind.Item)
                .ThenByDescending(f => f.Tie)
                .ThenBy(f => f.Number)
                .FirstOrDefault();
            if (fact is not null) matches.Add((word, fact, Weight(word)));
        }

        return matches;
    }

    private double Weight(ContentWord word) => word.Alternatives.Min(a => a.Max(t => knowledge.Facts.Terms.Rarity(t, knowledge.Facts.Facts.Count)));

    private static bool Holds(Fact fact, ContentWord word) => word.Alternatives.Any(a => Array.TrueForAll(a, fact.Has));
}
