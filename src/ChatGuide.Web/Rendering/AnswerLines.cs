using ChatGuide.Answers;

namespace ChatGuide.Web.Rendering;

/// <summary>Writes an answer as plain text with a line for each source, for channels that are not known to show more.</summary>
internal static class AnswerLines
{
    public static string Write(Answer answer, ChannelCapabilities channel, SourceLinks links, Phrases phrases)
    {
        var said = AnswerText.Render(answer, phrases);
        if (said.Length > channel.TextLength)
        {
            var end = said.LastIndexOf('\n', channel.TextLength);
            said = $"{said[..(end > 0 ? end : channel.TextLength)]}\n\n{phrases.Fill(Say.Shortened)}";
        }

        if (answer.Citations.Count == 0)
            return said;
        var sources = answer.Citations.Select(c => $"[{c.Position}] {Places.Describe(c, phrases)}: {links.To(c)}");
        return $"{said}\n\n{phrases.Fill(Say.Sources)}:\n{string.Join('\n', sources)}";
    }
}
