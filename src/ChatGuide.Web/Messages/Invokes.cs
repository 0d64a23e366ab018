using System.Text.Json;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Store;

namespace ChatGuide.Web.Messages;

/// <summary>Calls from a channel that want an answer in the response.</summary>
internal sealed class Invokes(IConversationStore store, MessageExtension extension)
{
    public Task<HandledActivity> HandleAsync(ConversationKey key, Activity activity, Uri? origin, CancellationToken cancellationToken) => activity.Name switch
    {
        "message/submitAction" => KeepFeedbackAsync(key, activity, cancellationToken),
        "composeExtension/query" => Task.FromResult(new HandledActivity(Invoke: extension.Query(activity, origin))),
        _ => Task.FromResult(new HandledActivity(Invoke: new InvokeResponse(StatusCodes.Status501NotImplemented))),
    };

    /// <summary>Keeps what a user thought of a reply. Teams shows an error unless the answer is an empty object.</summary>
    private async Task<HandledActivity> KeepFeedbackAsync(ConversationKey key, Activity activity, CancellationToken cancellationToken)
    {
        var action = activity.Value?.Property("actionValue");
        if (activity.Value?.Text("actionName") == "feedback" && action?.Text("reaction") is { } reaction)
            await store.AddAsync(new Feedback(key, activity.ReplyToId, reaction, Comment(action.Value.Text("feedback"))), cancellationToken);
        return new HandledActivity(Invoke: new InvokeResponse(StatusCodes.Status200OK, []));
    }

    /// <summary>The user's own words, which come as JSON inside JSON.</summary>
    private static string? Comment(string? feedback)
    {
        if (string.IsNullOrWhiteSpace(feedback))
            return null;
        try
        {
            using var document = JsonDocument.Parse(feedback);
            return document.RootElement.Text("feedbackText") is { Length: > 0 } text ? text : null;
        }
        catch (JsonException)
        {
            return feedback;
        }
    }
}
