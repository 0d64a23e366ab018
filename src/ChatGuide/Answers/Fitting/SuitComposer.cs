using ChatGuide.Answers.Composers;
using ChatGuide.Catalog;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>Whether one role would suit someone: what the documents say of it on what they tell of themselves, then whom it asks for and what speaks against it. The verdict is theirs.</summary>
internal sealed class SuitComposer(Knowledge knowledge, Sections sections, RoleMatches matches) : IComposer
{
    private const int MostOnThem = 3;
    private const int MostAsked = 6;
    private const int MostAgainst = 3;
    private const double NearlyAsGood = 0.6;
    private const double LeastWeight = 1.5;
    private readonly TopicSet _ofPerson = knowledge.Catalog.TopicsOf("skills", "downsides", "hours", "education");

    public Composition? Compose(Question question, AnswerWriter writer)
    {
        // "What would I make there in euros", "in Australia": a name or an amount that no document holds is what is asked.
        if (question.Content.Any(c => c.IsUnknown && (FigureReader.IsCurrency(c.Word.Lower) || Regions.Shipped.Named(c.Word.Surface) is not null))) return null;
        var role = question.Roles[0];
        var told = (question.Content.Count > 0 ? question.Content : question.TopicWords).Where(c => c.IsHeld && matches.Weight(c) >= LeastWeight).ToList();
        var onThem = OnThem(role, told);
        var asked = On(role, "skills", MostAsked).Except(onThem).ToList();
        var against = On(role, "downsides", MostAgainst).Except(onThem).Except(asked).ToList();
        if (onThem.Count + asked.Count + against.Count == 0) return null;
        if (onThem.Count > 0)
        {
            writer.Say(Say.SuitTold, knowledge.Plural(role));
            writer.Quotations(onThem);
        }

        if (asked.Count > 0)
        {
            writer.Say(Say.SuitAsked, Lemmas.WithArticle(knowledge.Name(role)));
            writer.Quotations(asked);
        }

        if (against.Count > 0)
        {
            writer.Say(Say.SuitAgainst, Lemmas.WithArticle(knowledge.Name(role)));
            writer.Quotations(against);
        }

        writer.Suggest(knowledge.Probes(role, []));
        return Composition.Answered(onThem.Count > 0 ? 0.85 : 0.7, [.. onThem.Concat(asked).Concat(against).Select(f => new Evidence(f, (int)f.Tie, 0, 0, 1))]);
    }

    /// <summary>The sentences on the role that hold what someone tells, those on what it asks of a person first.</summary>
    private List<Fact> OnThem(int role, List<ContentWord> told)
    {
        if (told.Count == 0) return [];
        var found = knowledge.Facts.Mentioning(role).Concat(knowledge.Facts.About(role)).DistinctBy(f => f.Number)
            .Where(f => f.IsStatement && f.Tie >= RoleTie.Context)
            .Select(f => (Fact: f, Score: told.Where(c => c.IsIn(f.Has)).Sum(matches.Weight) + (f.Announced.Overlaps(_ofPerson) ? 1 : 0) + (f.Spoken.Overlaps(_ofPerson) ? 1 : 0)))
            .Where(f => told.Exists(c => c.IsIn(f.Fact.Has)))
            .OrderByDescending(f => f.Score)
            .ThenBy(f => f.Fact.Number)
            .ToList();
        return [.. found.Where(f => f.Score >= found[0].Score * NearlyAsGood).Take(MostOnThem).Select(f => f.Fact)];
    }

    private IEnumerable<Fact> On(int role, string topic, int most) =>
        knowledge.Catalog.Topic(topic) is >= 0 and var number
            ? sections.On(role, number).SelectMany(s => s.Facts).Where(f => f.Fragment.Kind is FragmentKind.Item or FragmentKind.Prose).DistinctBy(f => f.Number).Take(most)
            : [];
}
