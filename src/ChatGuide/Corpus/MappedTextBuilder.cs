using System.Buffers;
using System.Text;

namespace ChatGuide.Corpus;

/// <summary>Collects text as it reads: runs of white space become one space, invisible characters are left out.</summary>
internal sealed class MappedTextBuilder
{
    /// <summary>What is folded or left out, the space excepted.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(c => c != ' ' && (IsInvisible(c) || IsSpace(c)))]);

    private readonly StringBuilder text = new();
    private readonly List<MappedRun> runs = [];

    public bool IsEmpty => text.Length == 0;

    /// <summary>How many characters it holds, a space at the end not counted.</summary>
    public int Length => text.Length > 0 && text[^1] == ' ' ? text.Length - 1 : text.Length;

    /// <summary>The place behind the last character added.</summary>
    public int Position => runs.Count == 0 ? 0 : runs[^1].EndOf(text.Length - 1);

    /// <summary>Adds source characters that stand for themselves.</summary>
    public void Append(ReadOnlySpan<char> characters, int start)
    {
        if (IsPlain(characters))
        {
            AddRun(start, start + 1);
            text.Append(characters);
            return;
        }
        for (var i = 0; i < characters.Length; i++)
            Append(characters[i], start + i, start + i + 1);
    }

    /// <summary>Adds a character and the source range that stands for it.</summary>
    public void Append(char character, int start, int end)
    {
        if (IsInvisible(character))
            return;
        if (IsSpace(character))
        {
            if (EndsInSpace)
                return;
            character = ' ';
        }
        AddRun(start, end);
        text.Append(character);
    }

    /// <summary>Adds a space where the source has a break that is no character.</summary>
    public void Break(int position) => Append(' ', position, position);

    public MappedText Build()
    {
        var built = new MappedText(text.ToString(0, Length), [.. runs]);
        text.Clear();
        runs.Clear();
        return built;
    }

    private bool EndsInSpace => text.Length == 0 || text[^1] == ' ';

    /// <summary>Whether characters can be taken as they are: words with one space between them.</summary>
    private bool IsPlain(ReadOnlySpan<char> characters) =>
        !characters.IsEmpty && !characters.ContainsAny(Special) && !characters.Contains("  ", StringComparison.Ordinal) && !(characters[0] == ' ' && EndsInSpace);

    private void AddRun(int start, int end)
    {
        if (runs.Count == 0 || !runs[^1].Takes(text.Length, start, end))
            runs.Add(new MappedRun(text.Length, start, end - start));
    }

    private static bool IsInvisible(char character) => character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF';

    private static bool IsSpace(char character) => char.IsWhiteSpace(character) || char.IsControl(character);
}
