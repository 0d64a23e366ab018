using System.Text;

namespace ChatGuide.Corpus;

/// <summary>Decodes the bytes of a text file: UTF-8 without tolerance for errors, or UTF-16 where a byte order mark says so.</summary>
internal static class TextDecoder
{
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var text = bytes switch
        {
            [0xFF, 0xFE, 0x00, 0x00, ..] => throw new UnreadableFileException("is UTF-32 text; save it as UTF-8."),
            [0xFF, 0xFE, .. var rest] => Decode(rest, new UnicodeEncoding(false, false, true), "UTF-16"),
            [0xFE, 0xFF, .. var rest] => Decode(rest, new UnicodeEncoding(true, false, true), "UTF-16"),
            [0xEF, 0xBB, 0xBF, .. var rest] => Decode(rest, new UTF8Encoding(false, true), "UTF-8"),
            _ => Decode(RequireText(bytes), new UTF8Encoding(false, true), "UTF-8"),
        };
        return text.Contains('\0') ? throw new UnreadableFileException("is a binary file, not text.") : text;
    }

    private static ReadOnlySpan<byte> RequireText(ReadOnlySpan<byte> bytes) =>
        bytes.Contains((byte)0) ? throw new UnreadableFileException("is a binary file, not text.") : bytes;

    private static string Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes[..Math.Clamp(exception.Index, 0, bytes.Length)].Count((byte)'\n');
            throw new UnreadableFileException($"is not valid {name} text; save it as UTF-8.", line, exception);
        }
    }
}
