using System.Security.Cryptography;

namespace ChatGuide.Web.Pages;

/// <summary>The security headers of every response, and the content security policy of every page.</summary>
internal static class SecurityHeaders
{
    private const string NonceKey = "csp-nonce";

    /// <summary>The hash of nothing: Web Chat adds one empty style element without the nonce.</summary>
    private const string EmptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

    /// <summary>The nonce of this request, for the page's scripts and for the styles that Web Chat writes.</summary>
    public static string Nonce(HttpContext http)
    {
        if (http.Items[NonceKey] is string known)
            return known;
        var nonce = Convert.ToBase64String(RandomNumberGenerator.GetBytes(16));
        http.Items[NonceKey] = nonce;
        return nonce;
    }

    public static Task Add(HttpContext http, RequestDelegate next)
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.XFrameOptions = "DENY";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        headers.ContentSecurityPolicy = Policy(http);
        return next(http);
    }

    private static string Policy(HttpContext http)
    {
        var host = http.Request.Host.Value;
        var nonce = $"'nonce-{Nonce(http)}'";
        var scripts = WebChatBundle.IsLocal ? $"'self' {nonce}" : $"'self' {nonce} {WebChatBundle.CdnOrigin}";

        // The WebSocket is named because not every browser counts it as 'self'.
        var socket = host is { Length: > 0 } && !host.AsSpan().ContainsAny(" ;,'\"") ? $" ws://{host} wss://{host}" : "";
        return $"default-src 'none'; script-src {scripts}; style-src 'self' {nonce} {EmptyStyle}; img-src 'self' data: blob:; connect-src 'self'{socket}; " +
            "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    }
}
