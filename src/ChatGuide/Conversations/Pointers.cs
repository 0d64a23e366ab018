using ChatGuide.Catalog;
using ChatGuide.Language;
using ChatGuide.Questions;
using ChatGuide.Search;
using Word = ChatGuide.Language.Word;

namespace ChatGuide.Conversations;

/// <summary>What a question points to in what was said before.</summary>
/// <param name="Names">The names of the roles or items; none where nothing was said that it could point to.</param>
/// <param name="Text">The question with those names where it points.</param>
internal sealed record Pointed(IReadOnlyList<string> Names, string Text)
{
    /// <summary>Whether it points to items of a list rather than to roles.</summary>
    public bool IsToItems { get; init; }

    /// <summary>The words that point.</summary>
    public IReadOnlySet<Word> Words { get; init; } = new HashSet<Word>();
}

/// <summary>Reads "the second one", "the other" and "both" against what the conversation listed or spoke of.</summary>
internal sealed class Pointers(CareerCatalog catalog, QuestionWords words)
{
    /// <summary>What a question points to; null where it does not point.</summary>
    public Pointed? Read(Question question, ConversationContext context)
    {
        var marks = words.Marks.Find(question.Words);
        if (marks.Has("other")) return Named(question, [.. Listed(context).Except(context.Roles).Take(1)]);
        if (marks.Has("pair")) return Named(question, Pair(context));
        return ReadPlaces(question, context, marks);
    }

    /// <summary>Those just listed or compared, else the two roles spoken of last.</summary>
    public static IReadOnlyList<string> Pair(ConversationContext context) =>
        context.Spoken.Count < 2 || context.Choices.Count == 2 || (context.Choices.Count > 1 && context.Form is "list" or "fit" or "reverse" or "superlative" or "compare") ? context.Choices : context.Spoken;

    private Pointed Named(Question question, IReadOnlyList<string> names) => new(names, $"{question.Text} {words.Asking.Join(names)}");

    private Pointed? ReadPlaces(Question question, ConversationContext context, MarkedForms marks)
    {
        var isToItems = IsToItems(question, context, marks);

        // "The latter" goes by the order in which they were spoken of, "the second" by that of a ranking.
        var inOrder = context.Roles.Count > 1 && question.Words.Any(w => words.Asking.Twofold.Contains(w.Lower));
        var listed = isToItems ? context.Items : inOrder ? context.Roles : Listed(context);
        var places = words.Ordinals.All(question.Words).GroupBy(m => m.First).Select(g => g.MaxBy(m => m.Length)).Where(m => Points(question.Words, m)).ToList();
        var names = new List<string>();
        var pointing = new HashSet<Word>();
        var text = question.Text;
        foreach (var place in places.OrderByDescending(p => p.First))
        {
            var at = place.Value < 0 ? listed.Count - 1 : place.Value;
            var last = LastOf(question.Words, place.Last);
            pointing.UnionWith(question.Words.Skip(place.First).Take(last - place.First + 1));
            if (at < 0 || at >= listed.Count) continue;
            names.Insert(0, listed[at]);
            text = text[..question.Words[place.First].Start] + listed[at] + text[question.Words[last].End..];
        }

        // Where nothing was listed, "the first" alone asks back; with more to it, it may be the first of something else: "the second best paid".
        var isAlone = !pointing.Any(words.IsDegree) && question.Content.All(c => pointing.Contains(c.Word));
        return pointing.Count == 0 || (names.Count == 0 && !isAlone) ? null : new Pointed([.. names.Distinct()], text) { IsToItems = isToItems, Words = pointing };
    }

    /// <summary>Whether an ordinal points rather than counts: "the second one", "the first has …", but not "the first year".</summary>
    private bool Points(IReadOnlyList<Word> said, PhraseMatch<int> place)
    {
        if (words.Stands.Contains(said[place.Last].Lower) && (place.Last + 1 >= said.Count || said[place.Last + 1].Break == '\0')) return true;
        if (!words.Asking.Definites.Contains(said[place.First].Lower) && (place.First == 0 || !words.Asking.Definites.Contains(said[place.First - 1].Lower))) return false;
        if (place.Last + 1 >= said.Count || said[place.Last + 1].Break != '\0') return true;
        var next = said[place.Last + 1];
        return !words.Asking.Counted.Contains(next.Lemma) && (words.IsFiller(next) || EnglishAnalyzer.IsStopWord(next.Surface) || words.IsDegree(next) || WordClasses.IsSoft(next) || catalog.TopicLexicon.Asked([next]).Count > 0);
    }

    /// <summary>What belongs to the words that point: "the second job", "the first of them", "the second best".</summary>
    private int LastOf(IReadOnlyList<Word> said, int last)
    {
        while (last + 1 < said.Count && said[last + 1].Break == '\0' && (catalog.Words.Generic.Contains(said[last + 1].Lower) || words.IsDegree(said[last + 1]))) last++;
        return last;
    }

    /// <summary>An item of the list just shown is meant where nothing is asked that is asked of roles: "what is the second one for?"</summary>
    private bool IsToItems(Question question, ConversationContext context, MarkedForms marks)
    {
        if (context.Items.Count < 2 || question.AsksDegree || question.Words.Any(w => catalog.Words.Generic.Contains(w.Lower))) return false;
        if (catalog.TopicLexicon.Asked(question.Words).Exists(m => !m.IsLoose)) return false;
        return !context.PointedToRole || (marks.Has("define") && !marks.Has("describe"));
    }

    private static IReadOnlyList<string> Listed(ConversationContext context) => context.Choices.Count > 1 ? context.Choices : context.Spoken.Count > 0 ? context.Spoken : context.Choices;
}
