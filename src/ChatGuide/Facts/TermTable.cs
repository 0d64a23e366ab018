namespace ChatGuide.Facts;

/// <summary>Gives every stem of the corpus a number, and remembers how many facts hold it.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _facts = [];

    public int Count => _facts.Count;

    /// <summary>Every word of the facts, folded.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of a stem; -1 when the corpus does not hold it.</summary>
    public int Find(string stem) => _numbers.GetValueOrDefault(stem, -1);

    public int Intern(string stem)
    {
        if (_numbers.TryGetValue(stem, out var number)) return number;
        number = _facts.Count;
        _numbers[stem] = number;
        _facts.Add(0);
        return number;
    }

    /// <summary>The distinct numbers of stems, ascending, each counted once more.</summary>
    public int[] InternFact(IEnumerable<string> stems)
    {
        var numbers = InternAll(stems);
        foreach (var number in numbers) _facts[number]++;
        return numbers;
    }

    /// <summary>The distinct numbers of stems, ascending.</summary>
    public int[] InternAll(IEnumerable<string> stems)
    {
        var numbers = stems.Select(Intern).Distinct().ToArray();
        Array.Sort(numbers);
        return numbers;
    }

    /// <summary>How rare a term is: the natural logarithm of all facts over those that hold it.</summary>
    public double Rarity(int term, int facts) => term < 0 ? Math.Log(facts + 1) : Math.Log((facts + 1.0) / (_facts[term] + 0.5));
}
