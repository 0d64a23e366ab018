using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace ChatGuide;

/// <summary>Reads YAML into types whose properties have the names of its keys.</summary>
internal static class Yaml
{
    private static readonly IDeserializer Deserializer = new DeserializerBuilder()
        .WithNamingConvention(CamelCaseNamingConvention.Instance)
        .WithDuplicateKeyChecking()
        .WithEnforceRequiredMembers()
        .Build();

    /// <summary>What a text says; null where it says nothing.</summary>
    /// <exception cref="FormatException">The text does not fit the type; the message names file and line.</exception>
    public static T? Parse<T>(string yaml, string name)
        where T : class
    {
        try
        {
            return Deserializer.Deserialize<T?>(yaml);
        }
        catch (YamlException e)
        {
            throw new FormatException($"{name}:{e.Start.Line}: {e.InnerException?.Message ?? e.Message}", e);
        }
    }
}
