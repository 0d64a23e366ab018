using System.Text.Json;

namespace ChatGuide.Web.Activities;

/// <summary>Reads what a channel may have left out, or may have sent in another shape than it should.</summary>
internal static class JsonElements
{
    /// <summary>A text property of an object; null when it is not there, or not text.</summary>
    public static string? Text(this JsonElement element, string name)
    {
        try
        {
            return element.Property(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            // Half a surrogate pair passes the JSON reader and fails here; it is no text.
            return null;
        }
    }

    /// <summary>A property of an object; null when it is not there.</summary>
    public static JsonElement? Property(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? value : null;

    /// <summary>The elements of an array; none when it is something else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];
}
