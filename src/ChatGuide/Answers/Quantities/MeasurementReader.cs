using System.Collections.Concurrent;
using ChatGuide.Corpus;
using ChatGuide.Facts;
using ChatGuide.Language;

namespace ChatGuide.Answers.Quantities;

/// <summary>Reads the figures of a role with what each is the figure of. Where a sentence has several of one unit, which belongs to what is not guessed.</summary>
internal sealed class MeasurementReader(Knowledge knowledge, RoleFigures figures, AgreementWords words)
{
    private const string Time = "time";
    private const string Age = "age";
    private readonly AgreementWords _words = words;
    private readonly ConcurrentDictionary<int, IReadOnlyList<Measurement>> _read = new();

    /// <summary>The figures that the documents give for a role and no other.</summary>
    public IReadOnlyList<Measurement> Of(int role) => _read.GetOrAdd(role, Read);

    private IReadOnlyList<Measurement> Read(int role)
    {
        var amounts = Enumerable.Range(0, knowledge.Catalog.Topics.Count)
            .Where(t => figures.KindOf(t) is FigureKind.Money)
            .SelectMany(t => figures.Of(role, t))
            .ToLookup(f => f.Fact.Number, f => f.Figure);
        return
        [
            .. knowledge.Facts.About(role)
                .Where(f => IsOfOne(f, role))
                .SelectMany(f => Single(f, Counted(f).Concat(Shares(f)).Concat(amounts[f.Number].Select(a => new Span(a.Text, a.Low, a.High, a.Unit, true))))),
        ];
    }

    private bool IsOfOne(Fact fact, int role) =>
        fact.Roles is [var only] && only == role && fact.Mentioned.All(m => m == role) && (fact.Tie > RoleTie.Document || knowledge.IsOwnDocument(fact, role))
        && fact.Fragment.Kind is FragmentKind.Prose or FragmentKind.Item or FragmentKind.Cell && fact.Sentence.Text.Any(char.IsLetterOrDigit);

    private IEnumerable<Measurement> Single(Fact fact, IEnumerable<Span> spans)
    {
        foreach (var unit in spans.GroupBy(s => s.Unit).Where(g => g.Key.Length > 0))
        {
            if (unit.Count() > 1) continue;
            var figure = unit.Single();
            var (of, bounds) = Said(fact, figure);
            yield return new Measurement(fact, figure.Text, figure.Low, figure.High, figure.Unit, figure.IsRate, of, bounds, Years.In($"{fact.Label} {fact.Sentence.Text}").ToHashSet(StringComparer.Ordinal));
        }
    }

    private IEnumerable<Span> Counted(Fact fact)
    {
        var around = WordReader.Read($"{fact.Label} {fact.Sentence.Text}");
        foreach (var count in fact.Counts.Where(c => c.Noun != FigureReader.Words.Share))
        {
            if (!_words.Days.TryGetValue(count.Noun, out var days)) yield return new Span(count.Text, count.Low, count.High, count.Per.Length == 0 ? count.Noun : $"{count.Noun} a {count.Per}", count.Per.Length > 0);
            else if (Per(count, around) is { Length: > 0 } per) yield return new Span(count.Text, count.Low, count.High, $"{count.Noun} a {per}", true);
            else if (around.Exists(w => _words.Ages.Contains(w.Lower))) yield return new Span(count.Text, count.Low * days, count.High * days, Age, true);
            else yield return new Span(count.Text, count.Low * days, count.High * days, Time, false);
        }
    }

    /// <summary>"40 hours a week", or 40 in a column headed "Weekly hours".</summary>
    private string Per(Count count, List<Word> around) =>
        count.Per.Length > 0 ? count.Per == count.Noun ? "" : count.Per : around.Select(w => _words.Rates.GetValueOrDefault(w.Lower, "")).FirstOrDefault(r => r.Length > 0 && r != count.Noun, "");

    private static IEnumerable<Span> Shares(Fact fact) =>
        FigureReader.Read(fact.Sentence.Text, FigureKind.Percentage).Select(f => new Span(f.Text, f.Low, f.High, f.Unit, false));

    /// <summary>What the words around a figure say that it measures, and what tells the case from others.</summary>
    private (HashSet<string> Of, HashSet<string> Bounds) Said(Fact fact, Span figure)
    {
        var of = new HashSet<string>(StringComparer.Ordinal);
        var bounds = new HashSet<string>(StringComparer.Ordinal);
        var label = fact.Fragment.Kind is FragmentKind.Cell && fact.Label is { } header ? WordReader.Read(header) : [];
        var first = knowledge.Facts.PassageOf(fact).Passage.Fragments[0];
        var row = fact.Fragment.Kind is FragmentKind.Cell && !ReferenceEquals(first, fact.Fragment) ? WordReader.Read(first.Text) : [];
        var words = WordReader.Read(fact.Sentence.Text);
        var at = fact.Sentence.Text.IndexOf(figure.Text, StringComparison.Ordinal);
        words.RemoveAll(w => w.Start >= at && w.End <= at + figure.Text.Length);
        foreach (var (list, start) in (IEnumerable<(List<Word>, int)>)[(label, int.MaxValue - figure.Text.Length), (row, int.MaxValue - figure.Text.Length), (words, at)])
        {
            var named = knowledge.Catalog.RoleLexicon.Find(list).SelectMany(m => Enumerable.Range(m.First, m.Last - m.First + 1)).ToHashSet();
            for (var i = 0; i < list.Count; i++)
            {
                if (named.Contains(i) || IsSource(list, i) || Years.In(list[i].Surface).Count > 0) continue;
                if (_words.Bounds.Contains(list[i].Lower)) bounds.Add(list[i].Stem);
                else if (list[i].IsCapital && list[i].Start > 0) bounds.Add(list[i].Lower);
                else if (Carries(list[i]) && !IsApart(list, i, start, figure.Text.Length)) of.Add(list[i].Stem);
            }
        }

        var headings = string.Join(' ', knowledge.Facts.PassageOf(fact).Passage.HeadingPath);
        bounds.UnionWith(Regions.Shipped.In($"{headings} {fact.Label} {fact.Sentence.Text}").Select(r => r.ToLowerInvariant()));
        return (of, bounds);
    }

    /// <summary>"According to the guild, …": whose figure it is tells no case from another.</summary>
    private bool IsSource(List<Word> words, int at)
    {
        for (var i = at; i >= 0; i--)
        {
            if (_words.Sources.Contains(words[i].Lower)) return true;
            if (words[i].Break is not '\0') return false;
        }

        return false;
    }

    /// <summary>Whether a word stands in a clause after the one with the figure.</summary>
    private static bool IsApart(List<Word> words, int at, int start, int length)
    {
        for (var i = at; i >= 0 && words[i].Start >= start + length; i--)
        {
            if (words[i].Break is not '\0') return true;
        }

        return false;
    }

    private bool Carries(Word word) =>
        knowledge.Words.Carries(word) && !_words.Idle.Contains(word.Lower) && !_words.Days.ContainsKey(word.Lemma);

    private sealed record Span(string Text, decimal Low, decimal High, string Unit, bool IsRate);
}
