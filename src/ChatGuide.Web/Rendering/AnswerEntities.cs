using System.Text.Json;
using System.Text.Json.Nodes;
using ChatGuide.Answers;
using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Rendering;

/// <summary>The schema.org entities of a reply: exactly one root message with its claims, and the votes of Web Chat.</summary>
internal static class AnswerEntities
{
    /// <summary>The property of a vote that names the activity which was answered.</summary>
    public const string VoteObject = "object";

    /// <param name="answer">What is said.</param>
    /// <param name="channel">Where it is said.</param>
    /// <param name="links">The addresses of the sources.</param>
    /// <param name="phrases">The bot's own words.</param>
    /// <param name="aiLabel">Whether the reply is marked as generated.</param>
    /// <param name="question">The id of the activity that is answered.</param>
    public static IReadOnlyList<JsonElement>? Of(Answer answer, ChannelCapabilities channel, SourceLinks links, Phrases phrases, bool aiLabel, string? question)
    {
        var entities = new List<JsonElement>();
        if (channel.Claims > 0 && (answer.Citations.Count > 0 || aiLabel))
            entities.Add(Element(Message(answer.Citations, channel, links, phrases, aiLabel)));
        if (channel.Feedback == FeedbackStyle.Votes && answer.Kind is AnswerKind.Answer or AnswerKind.Refusal)
        {
            entities.Add(Element(Vote("upvote", question)));
            entities.Add(Element(Vote("downvote", question)));
        }

        return entities.Count > 0 ? entities : null;
    }

    private static JsonObject Message(IReadOnlyList<Citation> citations, ChannelCapabilities channel, SourceLinks links, Phrases phrases, bool aiLabel)
    {
        var message = new JsonObject
        {
            ["type"] = "https://schema.org/Message",
            ["@type"] = "Message",
            ["@context"] = "https://schema.org",
            ["@id"] = "",
        };
        if (aiLabel)
            message["additionalType"] = new JsonArray("AIGeneratedContent");
        message["citation"] = new JsonArray([.. citations.Take(channel.Claims).Select(c => Claim(c, channel, links, phrases))]);
        return message;
    }

    private static JsonObject Claim(Citation citation, ChannelCapabilities channel, SourceLinks links, Phrases phrases)
    {
        var url = links.To(citation);
        var appearance = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = Cut(Places.Describe(citation, phrases), channel.ClaimName),
        };
        if (Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
            appearance["url"] = url;
        appearance["abstract"] = Cut(citation.Quote, channel.ClaimAbstract);
        if (channel.Citations == CitationStyle.ReferenceLinks)
        {
            appearance["text"] = Markdown.Escape(citation.Quote);
            appearance["encodingFormat"] = "text/markdown";
        }

        return new JsonObject
        {
            ["@type"] = "Claim",
            ["@id"] = channel.Citations == CitationStyle.ReferenceLinks ? url : null,
            ["position"] = channel.Citations == CitationStyle.TeamsClaims
                ? JsonValue.Create(citation.Position)
                : JsonValue.Create(citation.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            ["appearance"] = appearance,
        };
    }

    /// <summary>
    /// One vote. Web Chat reads the context to the letter and shows no button for any other; it sends the entity back when the button is
    /// pressed, and nothing else that tells which message was meant.
    /// </summary>
    private static JsonObject Vote(string option, string? question)
    {
        var vote = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "VoteAction",
            ["type"] = "https://schema.org/VoteAction",
            ["actionOption"] = option,
        };
        if (question is not null)
            vote[VoteObject] = question;
        return vote;
    }

    /// <summary>Shortens on a whole character, with an ellipsis, white space folded.</summary>
    internal static string Cut(string text, int length)
    {
        var folded = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (folded.Length <= length)
            return folded;
        var end = length - 1;
        if (char.IsHighSurrogate(folded[end - 1]))
            end--;
        return string.Concat(folded.AsSpan(0, end).TrimEnd(), "…");
    }

    private static JsonElement Element(JsonObject entity)
    {
        if (entity["citation"] is JsonArray claims)
        {
            foreach (var claim in claims.OfType<JsonObject>().Where(c => c["@id"] is null))
                claim.Remove("@id");
        }

        return JsonSerializer.SerializeToElement(entity, ActivityJson.Default.JsonObject);
    }
}
