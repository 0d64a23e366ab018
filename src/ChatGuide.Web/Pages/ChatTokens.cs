using System.Security.Cryptography;
using System.Text.Json.Serialization;
using ChatGuide.Web.Activities;
using ChatGuide.Web.DirectLine;
using ChatGuide.Web.Messages;

namespace ChatGuide.Web.Pages;

/// <summary>A page's last token, when it had one.</summary>
internal sealed record ChatTokenRequest(string? Token);

/// <summary>
/// <c>POST /chat/token</c>: the page's tokens. A page that slept past the end of its token shows it to go on with its conversation.
/// </summary>
internal sealed class ChatTokens(DirectLineTokens tokens, DirectLineEndpoints directLine, DirectLineConversations conversations)
{
    private const int LargestBody = 8 * 1024;

    public async Task<IResult> IssueAsync(HttpContext http)
    {
        if (!IsFromThisSite(http.Request))
            return Refusals.Of(StatusCodes.Status403Forbidden, "Tokens are for the chat page of this service.");
        var body = await JsonBody.ReadAsync(http.Request, ChatTokenJson.Default.ChatTokenRequest, LargestBody, http.RequestAborted);
        if (body.Refusal is { } refusal)
            return refusal;
        http.Response.Headers.CacheControl = "no-store";
        var earlier = body.Value!.Token is { } token ? await tokens.ReadExpiredAsync(token) : null;
        var issued = earlier is not null && await conversations.FindAsync(earlier.Conversation, http.RequestAborted) is not null
            ? directLine.IssueToken(earlier)
            : directLine.IssueToken(new DirectLinePass(DirectLineConversations.NewId(), $"dl_{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12))}"));
        return TypedResults.Json(issued, DirectLineJson.Default.ConversationResponse);
    }

    /// <summary>Browsers say where a request comes from; what is not a browser holds no one else's session.</summary>
    private static bool IsFromThisSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is "" or "same-origin"
        && (request.Headers.Origin.ToString() is var origin && (origin.Length == 0 || origin == $"{request.Scheme}://{request.Host}"));
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ChatTokenRequest))]
internal sealed partial class ChatTokenJson : JsonSerializerContext;
