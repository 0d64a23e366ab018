using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Composers;

/// <summary>The roles of whom several facts together say what a question joins by "and", or one of what it joins by "or": "who uses a saw and a plane".</summary>
internal sealed class PartwiseRoles(Knowledge knowledge)
{
    /// <summary>Each role with the facts that say the parts, in the order asked; none where nothing is joined.</summary>
    /// <param name="question">The question.</param>
    /// <param name="content">The words to be said.</param>
    /// <param name="isProof">Whether a fact says what it holds, and does not deny it.</param>
    public IReadOnlyList<(int Role, IReadOnlyList<Fact> Facts)> Of(Question question, IReadOnlyList<ContentWord> content, Func<Fact, IReadOnlyList<ContentWord>, bool> isProof)
    {
        var parts = Parts(question.Words, content, out var isChoice);
        if (parts.Count < 2) return [];
        var roles = question.Roles.Count > 0 ? question.Roles : [.. Enumerable.Range(0, knowledge.Catalog.Roles.Count)];
        return
        [
            .. roles.Select(r => (Role: r, Found: parts.ConvertAll(p => Proof(r, p, isProof))))
                .Where(r => isChoice ? r.Found.Exists(f => f is not null) : r.Found.TrueForAll(f => f is not null))
                .Select(r => (r.Role, (IReadOnlyList<Fact>)[.. r.Found.OfType<Fact>().DistinctBy(f => f.Number)])),
        ];
    }

    private Fact? Proof(int role, List<ContentWord> part, Func<Fact, IReadOnlyList<ContentWord>, bool> isProof) =>
        knowledge.Facts.About(role)
            .Where(f => (f.IsStatement || f.Fragment.Kind is FragmentKind.Cell) && Says(f, part) && isProof(f, part))
            .OrderByDescending(f => part.Count(c => c.IsIn(f.Has)))
            .ThenByDescending(f => f.Fragment.Kind is FragmentKind.Item)
            .ThenByDescending(f => f.Tie)
            .ThenBy(f => f.Number)
            .FirstOrDefault();

    /// <summary>Whether a fact holds a part, but for words that say how something is done: "scientific papers".</summary>
    private static bool Says(Fact fact, List<ContentWord> part) =>
        part.TrueForAll(c => c.IsSoft || c.IsIn(fact.Has)) && part.Count(c => c.IsIn(fact.Has)) * 2 > part.Count;

    /// <summary>The words between the joints; fewer than two parts where the question has no joint or joins in both ways.</summary>
    private List<List<ContentWord>> Parts(IReadOnlyList<Word> words, IReadOnlyList<ContentWord> content, out bool isChoice)
    {
        var parts = new List<List<ContentWord>>();
        var (joins, choices) = (0, 0);
        for (var i = 0; i < words.Count; i++)
        {
            var isChoosing = knowledge.Words.Asking.Alternatives.Contains(words[i].Lower);
            var isJoining = knowledge.Words.Asking.Joints.Contains(words[i].Lower);
            if (parts.Count > 0 && isChoosing) choices++;
            if (parts.Count > 0 && isJoining) joins++;
            if (parts.Count > 0 && (isChoosing || isJoining || words[i].Break == ',') && parts[^1].Count > 0) parts.Add([]);
            if (content.FirstOrDefault(c => c.Word.Start == words[i].Start) is not { } word) continue;
            if (parts.Count == 0) parts.Add([]);
            parts[^1].Add(word);
        }

        parts.RemoveAll(p => p.Count == 0);
        isChoice = choices > 0;
        return (joins > 0) == isChoice ? [] : parts;
    }
}
