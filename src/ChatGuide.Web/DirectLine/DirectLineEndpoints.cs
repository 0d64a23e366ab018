using ChatGuide.Answers;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.DirectLine;

/// <summary>Direct Line 3.0 as Microsoft's own clients speak it.</summary>
internal sealed class DirectLineEndpoints(
    DirectLineTokens tokens,
    DirectLineConversations conversations,
    TurnRunner turns,
    Phrases phrases,
    IOptions<TurnLimits> limits)
{
    private const int LongestUserId = 256;
    private static readonly ChannelAccount Bot = new() { Id = "chatguide", Name = "ChatGuide" };

    /// <summary><c>POST tokens/generate</c>: a token for a new conversation, for the holder of the secret.</summary>
    public async Task<IResult> GenerateTokenAsync(HttpContext http)
    {
        var access = await DirectLineAccess.OfAsync(http.Request, tokens);
        if (access.Refusal is { } refusal)
            return refusal;
        if (access.Pass is not null)
            return Refusals.Of(StatusCodes.Status403Forbidden, "A token cannot ask for tokens; use tokens/refresh.");
        var (request, refused) = await UserAsync(http);
        return refused ?? TypedResults.Json(IssueToken(new DirectLinePass(DirectLineConversations.NewId(), request?.Id)), DirectLineJson.Default.ConversationResponse);
    }

    /// <summary>A token, with no stream yet.</summary>
    public ConversationResponse IssueToken(DirectLinePass pass) => Describe(pass, streamUrl: null);

    /// <summary><c>POST tokens/refresh</c>: the same pass with a new end.</summary>
    public async Task<IResult> RefreshTokenAsync(HttpContext http)
    {
        var access = await DirectLineAccess.OfAsync(http.Request, tokens);
        return access switch
        {
            { Refusal: { } refusal } => refusal,
            { Pass: { } pass } => TypedResults.Json(Describe(pass, streamUrl: null), DirectLineJson.Default.ConversationResponse),
            _ => Refusals.Of(StatusCodes.Status400BadRequest, "The secret does not expire; only a token can be refreshed."),
        };
    }

    /// <summary><c>POST conversations</c>: begins the conversation that the token is for, or a new one for the secret.</summary>
    public async Task<IResult> StartAsync(HttpContext http)
    {
        var access = await DirectLineAccess.OfAsync(http.Request, tokens);
        if (access.Refusal is { } refusal)
            return refusal;
        var (user, refused) = await UserAsync(http);
        if (refused is not null)
            return refused;
        var pass = access.Pass ?? new DirectLinePass(DirectLineConversations.NewId(), user?.Id);
        var conversation = await conversations.OpenAsync(pass.Conversation, http.RequestAborted);
        var begun = conversation.IsNew;
        await GreetAsync(http, conversation, pass.User ?? user?.Id);
        return TypedResults.Json(
            Describe(pass, StreamUrl(http.Request, pass, watermark: null)),
            DirectLineJson.Default.ConversationResponse,
            statusCode: begun ? StatusCodes.Status201Created : StatusCodes.Status200OK);
    }

    /// <summary><c>GET conversations/{id}?watermark=</c>: a new stream after a lost one.</summary>
    public async Task<IResult> ReconnectAsync(HttpContext http, string conversation)
    {
        var (open, pass, refusal) = await OpenAsync(http, conversation);
        return open is null
            ? refusal!
            : TypedResults.Json(Describe(pass, StreamUrl(http.Request, pass, http.Request.Query["watermark"])), DirectLineJson.Default.ConversationResponse);
    }

    /// <summary><c>GET conversations/{id}/activities?watermark=</c>; typing is left to the stream, which shows it while it lasts.</summary>
    public async Task<IResult> ReceiveAsync(HttpContext http, string conversation)
    {
        var (open, _, refusal) = await OpenAsync(http, conversation);
        if (open is null)
            return refusal!;
        var set = open.After(http.Request.Query["watermark"]).Set;
        return TypedResults.Json(
            set with { Activities = [.. set.Activities.Where(a => a.Type != ActivityTypes.Typing)] },
            DirectLineJson.Default.ActivitySet);
    }

    /// <summary><c>POST conversations/{id}/activities</c>: echoes the activity to the conversation, then has it answered there.</summary>
    public async Task<IResult> SendAsync(HttpContext http, string conversation)
    {
        var (open, pass, refusal) = await OpenAsync(http, conversation);
        if (open is null)
            return refusal!;
        var body = await JsonBody.ReadAsync(http.Request, ActivityJson.Default.Activity, limits.Value.BodyBytes, http.RequestAborted);
        if (body.Value is not { } sent)
            return body.Refusal!;
        if (Fault(sent, pass) is { } fault)
            return Refusals.Of(StatusCodes.Status400BadRequest, fault);
        if (sent.Attachments is { Count: > 0 })
            return Refusals.Of(StatusCodes.Status415UnsupportedMediaType, phrases.Fill(Say.NoAttachments));

        var user = (sent.From ?? new ChannelAccount()) with { Id = pass.User ?? sent.From?.Id };
        var added = await open.AddAsync(sent with { From = user, Recipient = Bot }, CancellationToken.None);
        var result = await turns.RunAsync(added, open, MessagesEndpoint.Origin(http.Request), CancellationToken.None);
        return result.RetryAfter is { } wait
            ? MessagesEndpoint.TooMany(http, wait)
            : TypedResults.Json(new ResourceResponse(added.Id), ActivityJson.Default.ResourceResponse);
    }

    /// <summary><c>POST conversations/{id}/upload</c>: no attachments are taken.</summary>
    public async Task<IResult> UploadAsync(HttpContext http, string conversation)
    {
        var (_, _, refusal) = await OpenAsync(http, conversation);
        return refusal ?? Refusals.Of(StatusCodes.Status415UnsupportedMediaType, phrases.Fill(Say.NoAttachments));
    }

    /// <summary><c>GET conversations/{id}/stream</c>: the WebSocket.</summary>
    public async Task<IResult> StreamAsync(HttpContext http, string conversation, DirectLineStream stream)
    {
        var (open, pass, refusal) = await OpenAsync(http, conversation);
        if (open is null)
            return refusal!;
        if (!http.WebSockets.IsWebSocketRequest)
            return Refusals.Of(StatusCodes.Status400BadRequest, "The stream is a WebSocket.");
        await GreetAsync(http, open, pass.User);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, open, http.Request.Query["watermark"], http.RequestAborted);
        return TypedResults.Empty;
    }

    private async Task<(DirectLineConversation? Conversation, DirectLinePass Pass, IResult? Refusal)> OpenAsync(HttpContext http, string id)
    {
        var access = await DirectLineAccess.OfAsync(http.Request, tokens);
        var pass = access.Pass ?? new DirectLinePass(id, null);
        if (access.Refusal is { } refusal)
            return (null, pass, refusal);
        if (!access.Opens(id))
            return (null, pass, Refusals.Of(StatusCodes.Status403Forbidden, "The token is for another conversation."));

        // A good token proves that the conversation was begun here; after a restart it goes on under its id.
        var conversation = access.Pass is null ? await conversations.FindAsync(id, http.RequestAborted) : await conversations.OpenAsync(id, http.RequestAborted);
        return conversation is null
            ? (null, pass, Refusals.Of(StatusCodes.Status404NotFound, "There is no such conversation."))
            : (conversation, pass, null);
    }

    private async Task GreetAsync(HttpContext http, DirectLineConversation conversation, string? user)
    {
        if (!conversation.TakeGreeting() || !conversation.IsNew)
            return;
        var joined = new Activity
        {
            Type = ActivityTypes.ConversationUpdate,
            ChannelId = DirectLineConversation.ChannelId,
            Conversation = new ConversationAccount { Id = conversation.Id },
            From = new ChannelAccount { Id = user ?? "user" },
            Recipient = Bot,
            MembersAdded = [new ChannelAccount { Id = user ?? "user" }],
        };
        await turns.RunAsync(joined, conversation, MessagesEndpoint.Origin(http.Request), CancellationToken.None);
    }

    private ConversationResponse Describe(DirectLinePass pass, string? streamUrl) =>
        new(pass.Conversation, tokens.Issue(pass), tokens.LifetimeSeconds, streamUrl, "directline-3.0");

    private string StreamUrl(HttpRequest request, DirectLinePass pass, string? watermark) =>
        $"{(request.IsHttps ? "wss" : "ws")}://{request.Host}/v3/directline/conversations/{pass.Conversation}/stream" +
        $"?watermark={Uri.EscapeDataString(watermark ?? "")}&t={Uri.EscapeDataString(tokens.Issue(pass))}";

    private async Task<(ChannelAccount? User, IResult? Refusal)> UserAsync(HttpContext http)
    {
        // The body is optional: clients send none, or an empty one with a content type.
        if (http.Request.ContentLength is null or 0)
            return (null, null);
        var body = await JsonBody.ReadAsync(http.Request, DirectLineJson.Default.TokenRequest, limits.Value.BodyBytes, http.RequestAborted);
        return body.Value?.User?.Id?.Length > LongestUserId
            ? (null, Refusals.Of(StatusCodes.Status400BadRequest, "The user id is too long."))
            : (body.Value?.User, body.Refusal);
    }

    private static string? Fault(Activity activity, DirectLinePass pass) => activity switch
    {
        { Type: null or "" } => "The activity has no type.",
        { From.Id: { Length: > LongestUserId } } => "The user id is too long.",
        { From: null } or { From.Id: null or "" } when pass.User is null => "The activity has no from.id.",
        _ => null,
    };
}
