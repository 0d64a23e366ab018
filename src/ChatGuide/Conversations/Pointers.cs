using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Conversations;

/// <summary>What a question points to in what was said before.</summary>
/// <param name="Names">The names of the roles; none where nothing was said that it could point to.</param>
/// <param name="Words">The words that point.</param>
internal sealed record Pointed(IReadOnlyList<string> Names, IReadOnlySet<Word> Words);

/// <summary>Reads "the second one", "the other" and "both" against what the conversation listed or spoke of.</summary>
internal sealed class Pointers(QuestionWords words)
{
    /// <summary>What a question points to; null where it does not point.</summary>
    public Pointed? Read(Question question, ConversationContext context)
    {
        var marks = words.Marks.Find(question.Words);
        if (marks.Has("other")) return new Pointed([.. Listed(context).Except(context.Roles).Take(1)], new HashSet<Word>());
        if (marks.Has("pair")) return new Pointed(Pair(context), new HashSet<Word>());
        return ReadPlaces(question, context);
    }

    private Pointed? ReadPlaces(Question question, ConversationContext context)
    {
        var listed = Listed(context);
        var names = new List<string>();
        var pointing = new HashSet<Word>();
        foreach (var match in words.Ordinals.All(question.Words))
        {
            pointing.UnionWith(question.Words.Skip(match.First).Take(match.Length));
            var at = match.Value < 0 ? listed.Count - 1 : match.Value;
            if (at >= 0 && at < listed.Count && !names.Contains(listed[at])) names.Add(listed[at]);
        }

        // "The first year" points to nothing that was listed; nor does it ask back.
        var isAlone = question.Content.All(c => pointing.Contains(c.Word));
        return pointing.Count == 0 || (names.Count == 0 && !(isAlone && question.Words.Any(w => words.Asking.Definites.Contains(w.Lower)))) ? null : new Pointed(names, pointing);
    }

    private static IReadOnlyList<string> Listed(ConversationContext context) => context.Choices.Count > 1 ? context.Choices : context.Spoken.Count > 0 ? context.Spoken : context.Choices;

    /// <summary>Those just listed or compared, else the two roles spoken of last.</summary>
    public static IReadOnlyList<string> Pair(ConversationContext context) =>
        context.Spoken.Count < 2 || context.Choices.Count == 2 || (context.Choices.Count > 1 && context.Form is "list" or "fit" or "reverse" or "superlative" or "compare") ? context.Choices : context.Spoken;
}
