using ChatGuide.Language;

namespace ChatGuide.Facts;

/// <summary>Gives every stem of the corpus a number, and remembers how many facts hold it.</summary>
internal sealed class TermTable
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _facts = [];

    public int Count => _facts.Count;

    /// <summary>The number of a stem; -1 when the corpus does not hold it.</summary>
    public int Find(string stem) => _numbers.GetValueOrDefault(stem, -1);

    /// <summary>How many facts hold a term.</summary>
    public int FactsWith(int term) => _facts[term];

    /// <summary>How rare a term is: the natural logarithm of all facts over those that hold it.</summary>
    public double Rarity(int term, int facts) => term < 0 ? Math.Log(facts + 1) : Math.Log((facts + 1.0) / (_facts[term] + 0.5));

    /// <summary>The distinct numbers of the words' stems, ascending; a stem that is new gets the next number.</summary>
    public int[] Number(WordForms[] words)
    {
        var numbers = Array.ConvertAll(words, Number);
        Array.Sort(numbers);
        var count = 0;
        foreach (var number in numbers)
        {
            if (count == 0 || numbers[count - 1] != number) numbers[count++] = number;
        }

        return count == numbers.Length ? numbers : numbers[..count];
    }

    /// <summary>Counts a fact that holds terms, each once.</summary>
    public void CountFact(int[] terms)
    {
        foreach (var term in terms) _facts[term]++;
    }

    private int Number(WordForms word)
    {
        if (_numbers.TryGetValue(word.Stem, out var number)) return number;
        number = _facts.Count;
        _numbers[word.Stem] = number;
        _facts.Add(0);
        return number;
    }
}
