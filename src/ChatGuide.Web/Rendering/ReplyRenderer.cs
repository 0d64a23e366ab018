using System.Text.Json;
using System.Text.Json.Nodes;
using ChatGuide.Answers;
using ChatGuide.Web.Activities;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Rendering;

/// <summary>Answer → Activity, as the channel that asked can show it.</summary>
internal sealed class ReplyRenderer(Phrases phrases, IOptions<RenderingOptions> options)
{
    private static readonly JsonElement FeedbackLoop = JsonSerializer.SerializeToElement(
        new JsonObject { ["feedbackLoop"] = new JsonObject { ["type"] = "default" } },
        ActivityJson.Default.JsonObject);

    /// <summary>The reply to an activity that holds an answer.</summary>
    /// <param name="received">What is replied to.</param>
    /// <param name="answer">What to say.</param>
    /// <param name="origin">Where the service was reached; used for source links when no public address is set.</param>
    public Activity Render(Activity received, Answer answer, Uri? origin)
    {
        var channel = ChannelCapabilities.Of(received.ChannelId);
        var links = new SourceLinks(options.Value.PublicUrl ?? origin);
        var cards = AnswerCards.Of(answer, channel, phrases);
        return received.Reply(ActivityTypes.Message) with
        {
            Text = channel.Markdown ? new AnswerMarkdown(channel, links, phrases).Write(answer) : AnswerLines.Write(answer, channel, links, phrases),
            TextFormat = channel.Markdown ? "markdown" : "plain",
            InputHint = answer.Kind == AnswerKind.Clarification ? "expectingInput" : "acceptingInput",
            Attachments = cards,
            Entities = AnswerEntities.Of(answer, channel, links, phrases, options.Value.AiLabel, received.Id),
            SuggestedActions = (cards is null || channel.ActionsBesideAttachments) && channel.ShowsActions(received) ? Suggest(received, answer.Suggestions, channel) : null,
            ChannelData = channel.Feedback == FeedbackStyle.Loop && answer.Kind is AnswerKind.Answer or AnswerKind.Refusal ? FeedbackLoop : null,
        };
    }

    /// <summary>A reply of the service's own words.</summary>
    public Activity Say(Activity received, string text) => received.Reply(ActivityTypes.Message) with
    {
        Text = text,
        TextFormat = "plain",
        InputHint = "acceptingInput",
    };

    private static SuggestedActions? Suggest(Activity received, IReadOnlyList<string> suggestions, ChannelCapabilities channel)
    {
        var shown = suggestions.Take(channel.SuggestedActions).Select(CardAction.Say).ToArray();
        return shown.Length == 0 ? null : new SuggestedActions { Actions = shown, To = received.From?.Id is { } id ? [id] : [] };
    }
}
