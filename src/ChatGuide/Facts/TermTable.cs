using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Gives every stem of the corpus a number, and remembers how many facts hold it.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _stems = [];
    private readonly List<int> _facts = [];

    public int Count => _facts.Count;

    /// <summary>Every word of the facts, folded.</summary>
    public HashSet<string> Words { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of a stem; -1 when the corpus does not hold it.</summary>
    public int Find(string stem) => _numbers.GetValueOrDefault(stem, -1);

    /// <summary>The distinct numbers of the stems of a fact's words, ascending, each counted once more.</summary>
    public int[] InternFact(WordForms[] words)
    {
        var numbers = InternAll(words);
        foreach (var number in numbers) _facts[number]++;
        return numbers;
    }

    /// <summary>The distinct numbers of the words' stems, ascending.</summary>
    public int[] InternAll(IEnumerable<WordForms> words)
    {
        var numbers = words.Select(w => Intern(w.Stem)).ToArray();
        Array.Sort(numbers);
        var count = 0;
        foreach (var number in numbers)
        {
            if (count == 0 || numbers[count - 1] != number) numbers[count++] = number;
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    /// <summary>Takes over the terms of another table, and returns the numbers that they have here.</summary>
    public int[] Join(TermTable other)
    {
        var numbers = new int[other.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = Intern(other._stems[i]);
            _facts[numbers[i]] += other._facts[i];
        }

        Words.UnionWith(other.Words);
        return numbers;
    }

    /// <summary>The same terms by other numbers, ascending.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="numbers">The other number of each.</param>
    public static int[] Renumbered(int[] terms, int[] numbers)
    {
        var renumbered = Array.ConvertAll(terms, t => numbers[t]);
        Array.Sort(renumbered);
        return renumbered;
    }

    private int Intern(string stem)
    {
        if (_numbers.TryGetValue(stem, out var number)) return number;
        number = _facts.Count;
        _numbers[stem] = number;
        _stems.Add(stem);
        _facts.Add(0);
        return number;
    }

    /// <summary>How rare a term is: the natural logarithm of all facts over those that hold it.</summary>
    public double Rarity(int term, int facts) => term < 0 ? Math.Log(facts + 1) : Math.Log((facts + 1.0) / (_facts[term] + 0.5));
}
