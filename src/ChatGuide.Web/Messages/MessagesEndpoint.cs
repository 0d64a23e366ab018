using ChatGuide.Web.Activities;
using ChatGuide.Web.Callers;
using ChatGuide.Web.Connector;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Messages;

/// <summary><c>POST /api/messages</c>: where channels bring activities.</summary>
internal sealed class MessagesEndpoint(TurnRunner turns, CallerCheck callers, ConnectorReplies connector, IOptions<TurnLimits> limits) : IMessagesHost
{
    private const int LongestId = 2_000;

    public async Task<IResult> PostAsync(HttpContext http)
    {
        if (callers.RefusesAtOnce(http) is { } early)
            return early;
        var body = await JsonBody.ReadAsync(http.Request, ActivityJson.Default.Activity, limits.Value.BodyBytes, http.RequestAborted);
        if (body.Value is not { } activity)
            return body.Refusal!;
        if (Fault(activity) is { } fault)
            return Refusals.Of(StatusCodes.Status400BadRequest, fault);
        var caller = await callers.CheckAsync(http, activity);
        if (caller.Refusal is { } refused)
            return refused;

        // A turn is not given up when the caller hangs up: a channel that stops waiting still takes the reply.
        return activity.DeliveryMode == "expectReplies"
            ? await AnswerInResponseAsync(http, activity)
            : await AnswerByConnectorAsync(http, activity, caller.Skill);
    }

    private async Task<IResult> AnswerInResponseAsync(HttpContext http, Activity activity)
    {
        var replies = new BufferedReplies();
        var result = await turns.RunAsync(activity, replies, Origin(http.Request), CancellationToken.None);
        return Result(http, result) ?? TypedResults.Json(new ExpectedReplies(replies.Replies), ActivityJson.Default.ExpectedReplies);
    }

    private async Task<IResult> AnswerByConnectorAsync(HttpContext http, Activity activity, string? skill)
    {
        var result = await turns.RunAsync(activity, connector.To(skill), Origin(http.Request), CancellationToken.None);
        return Result(http, result) ?? TypedResults.StatusCode(StatusCodes.Status200OK);
    }

    /// <summary>What is missing in an activity that is to be answered; null when nothing is.</summary>
    private static string? Fault(Activity activity) => activity switch
    {
        { Type: null or "" } => "The activity has no type.",
        { Type: not (ActivityTypes.Message or ActivityTypes.MessageUpdate or ActivityTypes.ConversationUpdate or ActivityTypes.Invoke) } => null,
        { ChannelId: null or "" } => "The activity has no channelId.",
        { Conversation.Id: null or "" } or { Conversation: null } => "The activity has no conversation.id.",
        { From.Id: null or "" } or { From: null } when activity.Type != ActivityTypes.ConversationUpdate => "The activity has no from.id.",
        { ServiceUrl: null or "", DeliveryMode: not "expectReplies", Type: not ActivityTypes.Invoke } => "The activity has no serviceUrl to reply to.",
        { Type: ActivityTypes.Invoke, Name: null or "" } => "The invoke activity has no name.",
        _ when activity.Conversation?.Id?.Length > LongestId || activity.Id?.Length > LongestId => "An id is too long.",
        _ when HasNulls(activity) => "A list of the activity holds null.",
        _ => null,
    };

    private static bool HasNulls(Activity activity) =>
        activity.MembersAdded?.Any(m => m is null) == true || activity.Attachments?.Any(a => a is null) == true;

    private static IResult? Result(HttpContext http, TurnResult result) => result switch
    {
        { RetryAfter: { } wait } => TooMany(http, wait),
        { Invoke: { Body: { } body } invoke } => TypedResults.Json(body, ActivityJson.Default.JsonObject, statusCode: invoke.Status),
        { Invoke: { } invoke } => TypedResults.StatusCode(invoke.Status),
        _ => null,
    };

    internal static IResult TooMany(HttpContext http, TimeSpan wait)
    {
        http.Response.Headers.RetryAfter = ((int)Math.Ceiling(wait.TotalSeconds)).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Refusals.Of(StatusCodes.Status429TooManyRequests, "Too many messages in this conversation; wait a little.");
    }

    internal static Uri? Origin(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}/", UriKind.Absolute, out var origin) ? origin : null;
}
