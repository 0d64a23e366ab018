using System.Text;

namespace ChatGuide.Corpus;

/// <summary>Collects text as it reads: runs of white space become one space, invisible characters are left out.</summary>
internal sealed class MappedTextBuilder
{
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
        for (var i = 0; i < characters.Length; i++)
            Append(characters[i], start + i, start + i + 1);
    }

    /// <summary>Adds a character and the source range that stands for it.</summary>
    public void Append(char character, int start, int end)
    {
        if (character is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF')
            return;
        if (char.IsWhiteSpace(character) || char.IsControl(character))
        {
            if (text.Length == 0 || text[^1] == ' ')
                return;
            character = ' ';
        }
        if (runs.Count == 0 || !runs[^1].Takes(text.Length, start, end))
            runs.Add(new MappedRun(text.Length, start, end - start));
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
}
