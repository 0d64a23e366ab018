using System.Reflection;

namespace ChatGuide.Web.Hosting;

/// <summary>
/// The optional parts that a setting can name. The build writes each into the assembly as «setting=name», with its type where it was built
/// and the property that builds it where it was not.
/// </summary>
internal static class Neighbours
{
    /// <summary>Makes the part that a setting names.</summary>
    /// <param name="setting">The setting, such as <c>Search:Engine</c>.</param>
    /// <param name="name">What it is set to.</param>
    /// <param name="own">The names that need no neighbour.</param>
    /// <param name="arguments">What the part is made of.</param>
    /// <exception cref="StartException">This build does not hold a part of that name.</exception>
    public static T Make<T>(string setting, string name, IReadOnlyList<string> own, params object?[] arguments)
    {
        var known = typeof(Neighbours).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .FirstOrDefault(part => part.Key.Equals($"{setting}={name}", StringComparison.OrdinalIgnoreCase))?.Value;
        if (known is null)
            throw new StartException($"{setting} is {name}, which is not known: set it to {string.Join(" or ", own.Concat(Names(setting)))}.");
        if (known.StartsWith('-'))
            throw new StartException($"{setting} is {name}, which this build does not hold: build with {known}, or set it to {string.Join(" or ", own)}.");
        // What a part refuses is said as it says it: a sentence, without the frame of reflection.
        const BindingFlags AsItIs = BindingFlags.Instance | BindingFlags.Public | BindingFlags.DoNotWrapExceptions;
        return (T)Activator.CreateInstance(Type.GetType(known, throwOnError: true)!, AsItIs, binder: null, arguments, culture: null)!;
    }

    private static IEnumerable<string> Names(string setting) => typeof(Neighbours).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Where(part => part.Key.StartsWith(setting + '=', StringComparison.Ordinal))
        .Select(part => part.Value is ['-', ..] ? $"{part.Key[(setting.Length + 1)..]} (built with {part.Value})" : part.Key[(setting.Length + 1)..]);
}
