using System.Text.RegularExpressions;

namespace ChatGuide.Answers;

/// <summary>A text the bot can say, and the holes that its template may have.</summary>
public sealed record Phrase(string Key, params string[] Holes);

/// <summary>All that the bot says in its own words, in answers and around them: templates from <c>phrases.yaml</c>, parsed once.</summary>
public sealed partial class Phrases
{
    private readonly Dictionary<string, string> _templates;

    private Phrases(Dictionary<string, string> templates) => _templates = templates;

    /// <summary>The templates that ship with it.</summary>
    public static Phrases Shipped { get; } = Parse(ShippedFile.Text("Answers/Data/phrases.yaml"));

    /// <exception cref="FormatException">A template is missing, unknown, or has a hole that its phrase does not fill.</exception>
    internal static Phrases Parse(string yaml)
    {
        var templates = Yaml.Parse<Dictionary<string, string>>(yaml, "phrases.yaml") ?? [];
        var known = Say.All.ToDictionary(p => p.Key, StringComparer.Ordinal);
        foreach (var phrase in Say.All)
        {
            if (!templates.ContainsKey(phrase.Key)) throw new FormatException($"phrases.yaml: the phrase '{phrase.Key}' is missing.");
        }

        foreach (var (key, template) in templates)
        {
            if (!known.TryGetValue(key, out var phrase)) throw new FormatException($"phrases.yaml: nothing says the phrase '{key}'.");
            foreach (Match hole in Hole().Matches(template))
            {
                if (!phrase.Holes.Contains(hole.Groups[1].Value))
                    throw new FormatException($"phrases.yaml: the phrase '{key}' has an unknown hole {hole.Value}; it can have {string.Join(", ", phrase.Holes.Select(h => "{" + h + "}"))}.");
            }
        }

        return new Phrases(templates);
    }

    /// <summary>The phrase with its holes filled, in the order they are declared.</summary>
    public string Fill(Phrase phrase, params string[] values)
    {
        if (values.Length != phrase.Holes.Length) throw new ArgumentException($"The phrase '{phrase.Key}' has {phrase.Holes.Length} holes.", nameof(values));
        return Hole().Replace(_templates[phrase.Key], m => values[Array.IndexOf(phrase.Holes, m.Groups[1].Value)]);
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Hole();
}
