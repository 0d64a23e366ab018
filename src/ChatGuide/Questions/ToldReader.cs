using ChatGuide.Catalog;
using ChatGuide.Language;

namespace ChatGuide.Questions;

/// <summary>Reads out of the statements around a question whom or what it is about: "I met a luthier, what do they do?"</summary>
internal sealed class ToldReader(CareerCatalog catalog, ClauseReader clauseReader, RoleReader roles, ContentReader content, QuestionWords questionWords)
{
    /// <summary>
    /// The words that a question is read from, and those of them, or besides them, that bind nothing. Where someone asks what would suit them, what they tell of themselves counts;
    /// where a change of career starts in what they tell ("I am an electrician, …"), that is read with the question.
    /// </summary>
    public (List<Word> Words, IReadOnlyList<Word> Told) Relevant(Clauses clauses)
    {
        if (clauses.Told.Count == 0) return ([.. clauseReader.WithoutReports(clauses.Asking)], []);
        var all = clauses.Asking.Union(clauses.Told).OrderBy(w => w.Start).ToList();
        var marks = questionWords.Marks.Find(clauses.Asking);
        if (marks.Has("fit") || marks.Has("suits") || marks.Has("outcome")) return ([.. clauseReader.WithoutReports(all)], []);
        var starts = questionWords.Moves.All(clauses.Told).Any(m => m.Value is MoveSign.From or MoveSign.Self)
            && (questionWords.Marks.Find(all).Has("move") || (catalog.RoleLexicon.Find(clauses.Told).Count > 0 && catalog.RoleLexicon.Find(clauses.Asking).Count > 0));
        return (starts ? all : [.. clauses.Asking], clauses.Told);
    }

    /// <summary>The words of the statements that name a topic, where what is asked says only what is done: "I have an interview, what should I prepare?"</summary>
    public IReadOnlyList<Word> Topics(IReadOnlyList<Word> told, IReadOnlyList<Word> asking) =>
        asking.Any(w => content.Carries(w) && !WordClasses.IsSoft(w)) ? [] : [.. catalog.TopicLexicon.Asked(told).Where(t => !t.IsLoose).SelectMany(t => told.Skip(t.First).Take(t.Last - t.First + 1)).Distinct()];

    /// <summary>The roles that the statements name: all of them where the question sets them against each other, else the last; one that the corpus does not know only where the question points to it or it is what someone wants to be.</summary>
    public NamedRoles Roles(IReadOnlyList<Word> told, NamedRoles asked, bool compares, bool pointsBack)
    {
        var named = roles.Read(told, new RoleHints { ComparesOrMoves = compares });
        if (compares && named.Roles.Count > 1) return asked with { Roles = named.Roles };
        if (named.Places.LastOrDefault(p => p.Roles.Count > 0) is { } place)
            return named.Candidates.Any(place.Roles.Contains) ? asked with { Candidates = place.Roles } : asked with { Roles = place.Roles };
        var unknown = named.Places.LastOrDefault(p => p.Roles.Count == 0 && !(p.First > 0 && questionWords.Personal.Contains(told[p.First - 1].Lower)));
        var isWished = unknown is not null && questionWords.Moves.All(told).Any(m => m.Value is MoveSign.To or MoveSign.Toward && m.Last < unknown.First);
        if (unknown is not null) return pointsBack || isWished ? asked with { Unknown = [unknown.Text(told)] } : asked;
        return asked.Places.Count == 0 && Entered(told) is { } field ? asked with { Unknown = [field] } : asked;
    }

    /// <summary>"I am thinking of going into UX design": the work that someone wants to enter, where no document holds a word of it; else null.</summary>
    private string? Entered(IReadOnlyList<Word> told)
    {
        foreach (var sign in questionWords.Moves.All(told).Where(m => m.Value is MoveSign.Toward or MoveSign.To))
        {
            var field = told.Skip(sign.Last + 1).TakeWhile((w, i) => i == 0 || w.Break is '\0' or '-').TakeWhile(content.Carries).ToList();
            if (field.Exists(w => content.Read(w).IsUnknown && (!WordClasses.IsSoft(w) || w.Lower.EndsWith("ing", StringComparison.Ordinal)))) return string.Join(' ', field.Select(w => w.Surface));
        }

        return null;
    }

    /// <summary>The term that the statements name: what stands in quotes, else what follows "about", "called" or "the word".</summary>
    public List<ContentWord> Term(string text, IReadOnlyList<Word> told)
    {
        var quoted = Quotation.Of(text, told);
        if (quoted.Count > 0) return [.. told.Where(w => quoted.Contains(w) && content.Carries(w)).Select(content.Read)];
        if (questionWords.Clauses.Naming.All(told).Select(m => m.Last + 1).DefaultIfEmpty(told.Count).Last() is var at && at >= told.Count) return [];
        return [.. told.Skip(at).TakeWhile((w, i) => i == 0 || w.Break == '\0').Where(content.Carries).Select(content.Read)];
    }
}
