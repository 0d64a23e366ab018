using System.Globalization;
using System.Threading.RateLimiting;
using ChatGuide.Web.Activities;
using ChatGuide.Web.Messages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace ChatGuide.Web.Hosting;

/// <summary>How often one address may ask, whatever it asks for.</summary>
internal static class CallerLimit
{
    public static void Configure(RateLimiterOptions options, IOptions<TurnLimits> limits)
    {
        var perMinute = limits.Value.CallerPerMinute;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new TokenBucketRateLimiterOptions
            {
                TokenLimit = perMinute,
                TokensPerPeriod = Math.Max(1, perMinute / 12),
                ReplenishmentPeriod = TimeSpan.FromSeconds(5),
            }));
        options.OnRejected = static async (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var asked) ? asked : TimeSpan.FromSeconds(5);
            context.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            await Refusals.Of(StatusCodes.Status429TooManyRequests, "Too many requests; wait a little.").ExecuteAsync(context.HttpContext);
        };
    }
}
