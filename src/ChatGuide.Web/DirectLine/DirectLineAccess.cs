using ChatGuide.Web.Activities;

namespace ChatGuide.Web.DirectLine;

/// <summary>What a request may do: everything with the secret, one conversation with a token.</summary>
/// <param name="Pass">Null for the holder of the secret.</param>
/// <param name="Refusal">The answer for those who may do nothing.</param>
internal sealed record DirectLineAccess(DirectLinePass? Pass, IResult? Refusal)
{
    /// <summary>Reads the bearer secret or token of a request; a WebSocket brings its token as the query's <c>t</c>.</summary>
    public static async Task<DirectLineAccess> OfAsync(HttpRequest request, DirectLineTokens tokens)
    {
        var header = request.Headers.Authorization.ToString();
        var presented = header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? header["Bearer ".Length..].Trim()
            : header.Length == 0 ? request.Query["t"].ToString()
            : "";
        if (presented.Length == 0)
            return Refused(StatusCodes.Status401Unauthorized, "A token is missing.");
        if (tokens.IsSecret(presented))
            return new DirectLineAccess(null, null);
        return await tokens.ReadAsync(presented) is { } pass
            ? new DirectLineAccess(pass, null)
            : Refused(StatusCodes.Status403Forbidden, "The token is invalid or has expired.", "TokenExpired");
    }

    /// <summary>True when the conversation may be touched.</summary>
    public bool Opens(string conversation) => Refusal is null && (Pass is null || Pass.Conversation == conversation);

    private static DirectLineAccess Refused(int status, string reason, string? code = null) => new(null, Refusals.Of(status, reason, code));
}
