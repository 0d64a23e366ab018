using System.Globalization;
using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>The shipped <c>stages.yaml</c>: how English says at what stage of a career something is earned.</summary>
internal sealed class StageWords
{
    private readonly StageFile _file;
    private readonly PhraseTable<CareerStages> _phrases;
    private readonly PhraseTable<CareerStages> _headers;

    private StageWords(StageFile file)
    {
        _file = file;
        _phrases = PhraseTables.Of(file.Stages.SelectMany(s => s.Value.Select(p => (p, Stage(s.Key)))));
        _headers = PhraseTables.Of(file.Headers.SelectMany(s => s.Value.Select(p => (p, Stage(s.Key)))));
    }

    public static StageWords Shipped { get; } = new(ShippedFile.Yaml<StageFile>("Facts/Data/stages.yaml"));

    /// <summary>The stage that words say, and which of them say it; the longer phrase outdoes one inside it.</summary>
    /// <param name="words">The words.</param>
    /// <param name="isName">Whether a word is part of a role's name, which says no stage.</param>
    public (CareerStage Stage, IReadOnlySet<int> Said) Read(IReadOnlyList<Word> words, Predicate<int> isName) => Read(_phrases, words, isName);

    /// <summary>The stage that a header says, where single words do.</summary>
    public CareerStage OfHeader(IReadOnlyList<Word> words, Predicate<int> isName) =>
        Read(_phrases, words, isName).Stage is { IsTold: true } told ? told : Read(_headers, words, isName).Stage;

    /// <summary>The stages that may stand for others where these have no figures.</summary>
    public CareerStages Nearest(CareerStages stages) =>
        _file.Nearest.Where(n => stages.HasFlag(Stage(n.Key))).Aggregate(CareerStages.None, (all, n) => all | Stage(n.Value));

    /// <summary>Whether a word parts what is said of one figure from what is said of the next.</summary>
    public bool IsPart(Word word) => word.Break is ',' or ';' or ':' or '.' or '(' or '/' || _file.Parts.Contains(word.Lower) || IsOnward(word);

    /// <summary>Whether a word begins what more is said of the figure before it.</summary>
    public bool IsBehind(Word word) => _file.Behind.Contains(word.Lower);

    private bool IsOnward(Word word) => _file.Onward.Contains(word.Lower);

    private (CareerStage Stage, IReadOnlySet<int> Said) Read(PhraseTable<CareerStages> table, IReadOnlyList<Word> words, Predicate<int> isName)
    {
        var found = table.All(words).Where(m => !Enumerable.Range(m.First, m.Length).Any(i => isName(i))).ToList();
        found.RemoveAll(m => found.Exists(o => o.First <= m.First && m.Last <= o.Last && o.Length > m.Length));
        var said = found.SelectMany(m => Enumerable.Range(m.First, m.Length)).ToHashSet();
        var stage = new CareerStage(found.Aggregate(CareerStages.None, (all, m) => all | m.Value), 0);
        for (var i = 0; i + 1 < words.Count; i++)
        {
            if (Years(words, i, said) is not (> 1 and var years)) continue;
            stage = new CareerStage(CareerStages.Experienced, (int)years);
            said.UnionWith([i, i + 1]);
        }

        return (stage, said);
    }

    /// <summary>"After ten years", "ten years in": the years; null where a number counts none in the job.</summary>
    private decimal? Years(IReadOnlyList<Word> words, int at, HashSet<int> said)
    {
        if (!_file.Years.Nouns.Contains(words[at + 1].Lower) || words[at + 1].Break is not ('\0' or '-')) return null;
        var before = Enumerable.Range(1, 3).Where(n => at - n >= 0).Any(n => _file.Years.Before.Contains(words[at - n].Lower));
        var behind = at + 2 < words.Count && words[at + 2].Break == '\0' && _file.Years.After.Contains(words[at + 2].Lower);
        if (!before && !behind) return null;
        if (behind) said.Add(at + 2);
        if (at > 0 && _file.Years.Before.Contains(words[at - 1].Lower)) said.Add(at - 1);
        return FigureReader.Words.Number(words[at].Lower) ?? (decimal.TryParse(words[at].Surface, NumberStyles.Integer, CultureInfo.InvariantCulture, out var digits) ? digits : null);
    }

    private static CareerStages Stage(string name) => Enum.Parse<CareerStages>(name, ignoreCase: true);

    private sealed class StageFile
    {
        public required Dictionary<string, List<string>> Stages { get; set; }

        public required Dictionary<string, List<string>> Headers { get; set; }

        public required Dictionary<string, string> Nearest { get; set; }

        public required YearWords Years { get; set; }

        public required HashSet<string> Parts { get; set; }

        public required HashSet<string> Behind { get; set; }

        public required HashSet<string> Onward { get; set; }
    }

    private sealed class YearWords
    {
        public required HashSet<string> Nouns { get; set; }

        public required HashSet<string> Before { get; set; }

        public required HashSet<string> After { get; set; }
    }
}
