using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Callers;

/// <summary>What was found of a caller.</summary>
/// <param name="Refusal">The answer for one that may not bring the activity.</param>
/// <param name="Skill">The app whose skill this bot is for the turn; null where it is called by a channel.</param>
internal sealed record Caller(IResult? Refusal, string? Skill = null);

/// <summary>Decides who may bring an activity: with credentials the holder of a good token, without them this machine only.</summary>
internal sealed partial class CallerCheck(TokenCheck? tokens, ILogger<CallerCheck> logger)
{
    /// <summary>Refuses a caller before the body is read, so that strangers cannot make the service read; null where the body is needed.</summary>
    public IResult? RefusesAtOnce(HttpContext http)
    {
        if (tokens is null)
            return Loopback.IsCaller(http) ? null : Refuse(StatusCodes.Status403Forbidden, "development mode serves this machine only");
        return http.Request.Headers.Authorization is [{ Length: > 0 }] ? null : Refuse(StatusCodes.Status401Unauthorized, "no token");
    }

    public async Task<Caller> CheckAsync(HttpContext http, Activity activity)
    {
        if (tokens is not null)
        {
            var verdict = await tokens.CheckAsync(http.Request.Headers.Authorization, activity, http.RequestAborted);
            return new Caller(verdict.Status == StatusCodes.Status200OK ? null : Refuse(verdict.Status, verdict.Reason), verdict.Skill);
        }

        return new Caller(activity.ServiceUrl is null || Loopback.IsAddress(activity.ServiceUrl)
            ? null
            : Refuse(StatusCodes.Status403Forbidden, "development mode replies to this machine only"));
    }

    private IResult Refuse(int status, string reason)
    {
        Log.Refused(logger, status, reason);
        return Refusals.Of(status, status == StatusCodes.Status401Unauthorized ? "Not authorized." : "Forbidden.");
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "A caller was refused with {Status}: {Reason}")]
        public static partial void Refused(ILogger logger, int status, string reason);
    }
}
