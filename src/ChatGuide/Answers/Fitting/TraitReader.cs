using ChatGuide.Language;
using ChatGuide.Questions;

namespace ChatGuide.Answers.Fitting;

/// <summary>Reads out of a text what it says someone is, can, likes or cannot stand, alike for what people tell and for what documents ask for.</summary>
internal sealed class TraitReader(QuestionWords words, LeaningWords leanings)
{
    private const double OfSoft = 0.4;

    /// <param name="text">The words of the text.</param>
    /// <param name="isLeftOut">Whether the word at a place counts for nothing: it names a role, or asks.</param>
    public List<Trait> Read(IReadOnlyList<Word> text, Func<int, bool> isLeftOut)
    {
        var against = Against(text);
        var traits = new List<Trait>();
        for (var i = 0; i < text.Count; i++)
        {
            if (isLeftOut(i)) continue;
            var found = leanings.Leanings.At(text, i);
            var last = found.Select(f => f.Last).DefaultIfEmpty(-1).Max();
            if (last < 0 && !Tells(text[i])) continue;
            var isAgainst = against.Exists(a => a.After < i && i <= a.Last);
            if (last < 0)
            {
                var voiced = VoicedWord.Of(text[i], words);
                traits.Add(Of(text[i].Surface, text[i], voiced.Keys, isAgainst, voiced.IsSoft ? OfSoft : 1));
                continue;
            }

            var span = text.Skip(i).Take(last - i + 1).ToList();
            var names = found.Where(f => f.Last == last).Select(f => f.Value).Distinct().ToList();
            List<string> keys = [.. names.Select(Leaning), .. span.Count == 1 ? VoicedWord.Own(text[i]) : []];
            var said = Of(string.Join(' ', span.Select(w => w.Surface)), text[i], keys, isAgainst && !names.Exists(leanings.IsFear), 1);
            var opposite = Of(said.Said, said.Word, [.. names.SelectMany(leanings.Opposites).Select(Leaning)], !isAgainst, 1);
            traits.Add(said with { Keys = [.. said.Keys, .. opposite.Keys], Contrary = names.Exists(leanings.IsFear) ? [] : [.. said.Contrary, .. opposite.Contrary] });
            i = last;
        }

        return traits;
    }

    private static Trait Of(string said, Word word, IReadOnlyList<string> keys, bool isAgainst, double weight) =>
        new(said, word, [.. keys.Select(k => Signed(k, isAgainst))], [.. keys.Select(k => Signed(k, !isAgainst))], isAgainst, weight);

    private static string Signed(string key, bool isAgainst) => (isAgainst ? "-" : "+") + key;

    private static string Leaning(string name) => "~" + name;

    private bool Tells(Word word) =>
        words.Carries(word) && !char.IsDigit(word.Surface[0]) && !words.Faint.Contains(word.Lower) && !words.Jobs.Contains(word.Lower);

    /// <summary>Where things are disliked, denied or turned down: what stands after one word, up to another.</summary>
    private List<(int After, int Last)> Against(IReadOnlyList<Word> text)
    {
        var tolerated = leanings.Tolerated.All(text).ToList();
        var found = new List<(int After, int Last)>();
        foreach (var mark in words.Dislikes.All(text).Concat(leanings.Instead.All(text)).Select(m => (m.First, m.Last)).Concat(Enumerable.Range(0, text.Count).Where(i => words.IsDenial(text, i)).Select(i => (First: i, Last: i))))
        {
            if (!tolerated.Exists(t => t.First <= mark.Last && mark.First <= t.Last)) found.Add((mark.Last, End(text, mark.Last)));
        }

        foreach (var mark in leanings.Repelled.All(text).Where(m => !tolerated.Exists(t => t.First <= m.Last && m.First <= t.Last)))
        {
            var first = mark.First;
            while (first > 0 && text[first].Break == '\0' && !words.ClauseEnds.Contains(text[first - 1].Lower)) first--;
            found.Add((first - 1, mark.First));
        }

        return found;
    }

    /// <summary>The last word of the clause of one.</summary>
    private int End(IReadOnlyList<Word> text, int at)
    {
        while (at + 1 < text.Count && text[at + 1].Break == '\0' && !words.ClauseEnds.Contains(text[at + 1].Lower)) at++;
        return at;
    }
}
