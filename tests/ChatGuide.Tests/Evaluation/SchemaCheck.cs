using System.Text.Json;
using System.Text.RegularExpressions;

namespace ChatGuide.Tests.Evaluation;

/// <summary>The keywords of JSON Schema that the schema of evaluation documents uses for structure; its formats are not checked.</summary>
internal sealed class SchemaCheck(JsonElement root)
{
    public IEnumerable<string> Errors(JsonElement value) => Errors(root, value, "$");

    private IEnumerable<string> Errors(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("$ref", out var reference))
            return Errors(reference.GetString()!.Split('/').Skip(1).Aggregate(root, (s, name) => s.GetProperty(name)), value, at);
        return
        [
            .. OfType(schema, value, at),
            .. OfText(schema, value, at),
            .. OfChoice(schema, value, at),
            .. value.ValueKind == JsonValueKind.Object ? OfObject(schema, value, at) : [],
            .. value.ValueKind == JsonValueKind.Array ? OfArray(schema, value, at) : [],
        ];
    }

    private static IEnumerable<string> OfType(JsonElement schema, JsonElement value, string at)
    {
        if (!schema.TryGetProperty("type", out var type)) yield break;
        string[] types = type.ValueKind == JsonValueKind.Array ? [.. type.EnumerateArray().Select(t => t.GetString()!)] : [type.GetString()!];
        var fits = types.Any(t => value.ValueKind switch
        {
            JsonValueKind.Object => t == "object",
            JsonValueKind.Array => t == "array",
            JsonValueKind.String => t == "string",
            JsonValueKind.Number => t == "number" || (t == "integer" && value.TryGetInt64(out _)),
            JsonValueKind.True or JsonValueKind.False => t == "boolean",
            _ => t == "null",
        });
        if (!fits) yield return $"{at}: is {value.ValueKind}, not {string.Join(" or ", types)}";
    }

    private static IEnumerable<string> OfText(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("enum", out var values) && !values.EnumerateArray().Any(v => v.ValueEquals(value.GetString()))) yield return $"{at}: is none of {values}";
        if (schema.TryGetProperty("pattern", out var pattern) && !Regex.IsMatch(value.GetString()!, pattern.GetString()!)) yield return $"{at}: does not match {pattern}";
        if (schema.TryGetProperty("minLength", out var length) && value.GetString()!.Length < length.GetInt32()) yield return $"{at}: is too short";
        if (schema.TryGetProperty("minimum", out var minimum) && value.ValueKind == JsonValueKind.Number && value.GetDouble() < minimum.GetDouble()) yield return $"{at}: is too small";
    }

    private IEnumerable<string> OfChoice(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("not", out var not) && !Errors(not, value, at).Any()) yield return $"{at}: is what it must not be";
        if (!schema.TryGetProperty("oneOf", out var choices)) yield break;
        var tried = choices.EnumerateArray().Select(c => Errors(c, value, at).ToList()).ToList();
        if (tried.Count(e => e.Count == 0) != 1) yield return $"{at}: fits {tried.Count(e => e.Count == 0)} of {tried.Count} choices: {string.Join(", ", tried.SelectMany(e => e))}";
    }

    private IEnumerable<string> OfObject(JsonElement schema, JsonElement value, string at)
    {
        if (schema.TryGetProperty("required", out var required))
        {
            foreach (var name in required.EnumerateArray().Where(n => !value.TryGetProperty(n.GetString()!, out _))) yield return $"{at}: lacks {name}";
        }

        foreach (var property in value.EnumerateObject())
        {
            var place = $"{at}.{property.Name}";
            JsonElement own = default;
            if (schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(property.Name, out own))
            {
                foreach (var error in Errors(own, property.Value, place)) yield return error;
            }
            else if (schema.TryGetProperty("additionalProperties", out var other))
            {
                if (other.ValueKind == JsonValueKind.False) yield return $"{place}: is not in the schema";
                if (other.ValueKind != JsonValueKind.Object) continue;
                foreach (var error in Errors(other, property.Value, place)) yield return error;
            }
        }
    }

    private IEnumerable<string> OfArray(JsonElement schema, JsonElement value, string at)
    {
        var count = value.GetArrayLength();
        if (schema.TryGetProperty("minItems", out var least) && count < least.GetInt32()) yield return $"{at}: has too few items";
        if (schema.TryGetProperty("maxItems", out var most) && count > most.GetInt32()) yield return $"{at}: has too many items";
        if (!schema.TryGetProperty("items", out var items)) yield break;
        foreach (var (item, index) in value.EnumerateArray().Select((v, i) => (v, i)))
        {
            foreach (var error in Errors(items, item, $"{at}[{index}]")) yield return error;
        }
    }
}
