using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ChatGuide.Web.Activities;

namespace ChatGuide.Web.Messages;

/// <summary>A request body that was read, or the reason why not.</summary>
internal sealed record JsonBody<T>(T? Value, IResult? Refusal)
    where T : class;

/// <summary>Reads JSON bodies within their limit; what is wrong with one is a 4xx with a short reason, never an exception.</summary>
internal static class JsonBody
{
    public static async Task<JsonBody<T>> ReadAsync<T>(HttpRequest request, JsonTypeInfo<T> type, int limit, CancellationToken cancellationToken)
        where T : class
    {
        if (!request.HasJsonContentType())
            return new JsonBody<T>(null, Refusals.Of(StatusCodes.Status415UnsupportedMediaType, "The content type must be application/json."));
        if (request.ContentLength > limit)
            return TooLarge<T>(limit);
        try
        {
            if (await BytesAsync(request.Body, limit, cancellationToken) is not { } bytes)
                return TooLarge<T>(limit);
            return JsonSerializer.Deserialize(bytes.Span, type) is { } value
                ? new JsonBody<T>(value, null)
                : new JsonBody<T>(null, Refusals.Of(StatusCodes.Status400BadRequest, "The body is null; an object is expected."));
        }
        catch (JsonException malformed)
        {
            return new JsonBody<T>(null, Refusals.Of(StatusCodes.Status400BadRequest, Reason(malformed)));
        }
        catch (BadHttpRequestException broken)
        {
            return new JsonBody<T>(null, Refusals.Of(broken.StatusCode, "The body could not be read."));
        }
    }

    private static JsonBody<T> TooLarge<T>(int limit)
        where T : class =>
        new(null, Refusals.Of(StatusCodes.Status413PayloadTooLarge, $"The body is larger than {limit} bytes."));

    private static async Task<ReadOnlyMemory<byte>?> BytesAsync(Stream body, int limit, CancellationToken cancellationToken)
    {
        var buffer = new byte[Math.Min(limit + 1, 8192)];
        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
                Array.Resize(ref buffer, Math.Min(limit + 1, buffer.Length * 2));
            var read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken);
            if (read == 0)
                return buffer.AsMemory(0, length);
            length += read;
            if (length > limit)
                return null;
        }
    }

    /// <summary>Where it went wrong, without the reader's own words on types of this program.</summary>
    private static string Reason(JsonException malformed) => malformed is { LineNumber: { } line, BytePositionInLine: { } column }
        ? $"The body is not the JSON expected at line {line + 1}, byte {column + 1}{(string.IsNullOrEmpty(malformed.Path) ? "" : $" ({AtMost(malformed.Path, 80)})")}."
        : "The body is not the JSON expected.";

    private static string AtMost(string text, int length) => text.Length <= length ? text : text[..length];
}
