using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ChatGuide.Search;

/// <summary>
/// Sets aside case, accents and compatibility forms. The table stands in for <see cref="string.Normalize()"/>, which leaves text as it is
/// where the runtime has no culture data (<c>InvariantGlobalization</c>).
/// </summary>
internal static class CharacterFolding
{
    private static readonly FrozenDictionary<int, string> Table = ShippedFile.Lines("Search/Data/folding.txt")
        .Select(line => line.Split(' '))
        .ToFrozenDictionary(
            columns => int.Parse(columns[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture),
            columns => columns[1]);

    /// <summary>Writes the folded text, as much of it as fits, and returns its length. Marks and invisible characters are dropped.</summary>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        while (!text.IsEmpty && length < folded.Length)
        {
            var status = Ascii.ToLower(text, folded[length..], out var copied);
            length += copied;
            if (status != OperationStatus.InvalidData)
                break;
            text = text[copied..];
            var c = text[0];
            Rune.DecodeFromUtf16(text, out var rune, out var consumed);
            text = text[consumed..];
            if (WordCharacters.IsApostrophe(c))
                folded[length++] = '\'';
            else if (!WordCharacters.IsInvisible(rune) && !Append(rune, folded, ref length))
                break;
        }

        return length;
    }

    private static bool Append(Rune rune, Span<char> folded, ref int length)
    {
        if (Table.TryGetValue(rune.Value, out var replacement))
        {
            if (!replacement.TryCopyTo(folded[length..]))
                return false;
            length += replacement.Length;
            return true;
        }

        if (!Rune.ToLowerInvariant(rune).TryEncodeToUtf16(folded[length..], out var written))
            return false;
        length += written;
        return true;
    }
}
