using System.Net;

namespace ChatGuide.Web.Callers;

/// <summary>Tells this machine from all others.</summary>
internal static class Loopback
{
    /// <summary>
    /// A request from this machine, meant for this machine. One that was forwarded comes from elsewhere, and one for another host name may be
    /// a web page that had its name resolved to this machine.
    /// </summary>
    public static bool IsCaller(HttpContext http) =>
        http.Connection.RemoteIpAddress is { } address
        && IPAddress.IsLoopback(address)
        && IsHost(http.Request.Host.Host)
        && !http.Request.Headers.ContainsKey("X-Forwarded-For")
        && !http.Request.Headers.ContainsKey("Forwarded");

    public static bool IsHost(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));

    public static bool IsAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") && address.UserInfo.Length == 0 && IsHost(address.Host);
}
