using System.Globalization;
using ChatGuide.Answers;
using ChatGuide.Conversations;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Hosting;
using ChatGuide.Web.Rendering;
using ChatGuide.Web.Store;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Messages;

/// <summary>What handling an activity changes.</summary>
/// <param name="Context">What the conversation is about now; null when the activity does not touch that.</param>
/// <param name="Invoke">The HTTP answer, for an invoke.</param>
internal sealed record HandledActivity(ConversationContext? Context = null, InvokeResponse? Invoke = null)
{
    public static HandledActivity Ignored { get; } = new();
}

/// <summary>Activity → Question → Answer → Activity.</summary>
internal sealed class ActivityHandler(
    LiveGuide guides,
    ReplyRenderer renderer,
    IConversationStore store,
    Invokes invokes,
    Phrases phrases,
    IOptions<TurnLimits> limits,
    TimeProvider time)
{
    private static readonly TimeSpan Slow = TimeSpan.FromMilliseconds(700);

    public Task<HandledActivity> HandleAsync(ConversationKey key, Activity activity, IReplies replies, Uri? origin, CancellationToken cancellationToken) =>
        activity.Type switch
        {
            ActivityTypes.Message => AnswerAsync(key, activity, replies, origin, cancellationToken),
            ActivityTypes.MessageUpdate when IsEdit(activity) => AnswerAsync(key, activity, replies, origin, cancellationToken),
            ActivityTypes.ConversationUpdate => GreetAsync(activity, replies, origin, cancellationToken),
            ActivityTypes.InstallationUpdate when activity.Action == "remove" => ForgetAsync(key, cancellationToken),
            ActivityTypes.MessageReaction => KeepReactionsAsync(key, activity, cancellationToken),
            ActivityTypes.Event => KeepVotesAsync(key, activity, cancellationToken),
            ActivityTypes.Invoke => invokes.HandleAsync(key, activity, origin, cancellationToken),
            _ => Task.FromResult(HandledActivity.Ignored),
        };

    /// <summary>What is said when a turn failed.</summary>
    public Activity Apology(Activity activity) => renderer.Say(activity, phrases.Fill(Say.Failed));

    private async Task<HandledActivity> AnswerAsync(ConversationKey key, Activity activity, IReplies replies, Uri? origin, CancellationToken cancellationToken)
    {
        var text = Mentions.WithoutBot(activity);
        if (text.Length == 0)
        {
            var wordless = activity.Attachments is { Count: > 0 } || activity.Value is not null;
            await replies.SendAsync(
                wordless ? renderer.Say(activity, phrases.Fill(Say.NoText)) : renderer.Render(activity, guides.Current.Greet(), origin),
                cancellationToken);
            return HandledActivity.Ignored;
        }

        if (text.Length > limits.Value.TextLength)
        {
            var tooLong = phrases.Fill(Say.TooLong, limits.Value.TextLength.ToString(CultureInfo.InvariantCulture));
            await replies.SendAsync(renderer.Say(activity, tooLong), cancellationToken);
            return HandledActivity.Ignored;
        }

        var context = await store.ReadAsync(key, cancellationToken);
        var guide = guides.Current;
        var asking = Task.Run(() => guide.Ask(text, context), cancellationToken);
        if (ChannelCapabilities.Of(activity.ChannelId).Typing && !await EndsSoonAsync(asking, cancellationToken))
            await replies.SendAsync(activity.Reply(ActivityTypes.Typing), cancellationToken);

        var turn = await asking;
        await replies.SendAsync(renderer.Render(activity, turn.Answer, origin), cancellationToken);
        return new HandledActivity(turn.Context);
    }

    private async Task<HandledActivity> GreetAsync(Activity activity, IReplies replies, Uri? origin, CancellationToken cancellationToken)
    {
        if (activity.MembersAdded is { } members && members.Any(m => m.Id is not null && m.Id != activity.Recipient?.Id))
            await replies.SendAsync(renderer.Render(activity, guides.Current.Greet(), origin), cancellationToken);
        return HandledActivity.Ignored;
    }

    private async Task<HandledActivity> ForgetAsync(ConversationKey key, CancellationToken cancellationToken)
    {
        await store.ForgetAsync(key, cancellationToken);
        return HandledActivity.Ignored;
    }

    private async Task<HandledActivity> KeepReactionsAsync(ConversationKey key, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.More is { } more && more.TryGetValue("reactionsAdded", out var reactions))
        {
            foreach (var reaction in ((System.Text.Json.JsonElement?)reactions).Items())
            {
                if (reaction.Text("type") is { } type)
                    await store.AddAsync(new Feedback(key, activity.ReplyToId, type, null), cancellationToken);
            }
        }

        return HandledActivity.Ignored;
    }

    private async Task<HandledActivity> KeepVotesAsync(ConversationKey key, Activity activity, CancellationToken cancellationToken)
    {
        foreach (var entity in activity.Entities ?? [])
        {
            if (entity.Text("@type") == "VoteAction" && entity.Text("actionOption") is { } option)
                await store.AddAsync(new Feedback(key, activity.ReplyToId ?? entity.Text(AnswerEntities.VoteObject), option, null), cancellationToken);
        }

        return HandledActivity.Ignored;
    }

    private async Task<bool> EndsSoonAsync(Task asking, CancellationToken cancellationToken) =>
        asking == await Task.WhenAny(asking, Task.Delay(Slow, time, cancellationToken));

    private static bool IsEdit(Activity activity) => activity.ChannelData?.Text("eventType") is null or "editMessage";
}
