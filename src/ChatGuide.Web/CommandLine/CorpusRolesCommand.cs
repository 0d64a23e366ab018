using System.CommandLine;
using System.Text.Json;
using ChatGuide.Catalog;
using ChatGuide.Corpus;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>corpus roles [DIR]</c>: each role with its aliases, and where each name was found.</summary>
internal static class CorpusRolesCommand
{
    public static Command Create()
    {
        var folder = new Argument<string?>("DIR") { Description = "The folder to look at; the settings' folder where it is left out.", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "Print the roles as JSON." };
        var command = new Command("roles", "List the roles that were found, with their other names and the places they come from.") { folder, json };
        command.SetAction((parsed, stop) => Task.FromResult(List(parsed.GetValue(folder), parsed.GetValue(json), stop)));
        return command;
    }

    private static int List(string? folder, bool json, CancellationToken stop)
    {
        var corpus = GuideSource.Builder(folder).Read(GuideSource.Progress(), stop);
        IReadOnlyList<RoleEntry> roles = [.. Catalog(corpus).Roles.OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).Select(Entry)];
        if (json)
        {
            Console.Out.WriteLine(JsonSerializer.Serialize(roles, CheckJson.Readable.IReadOnlyListRoleEntry));
            return 0;
        }

        foreach (var role in roles)
        {
            Console.Out.WriteLine(role.Role);
            if (role.Aliases.Count > 0)
                Console.Out.WriteLine($"  also: {string.Join(", ", role.Aliases)}");
            foreach (var place in role.Found.GroupBy(f => (f.Name, f.How)))
                Console.Out.WriteLine($"  {place.Key.How}: {place.Key.Name} ({Place(place.First())}{(place.Count() > 1 ? $" and {place.Count() - 1} more" : "")})");
        }

        return 0;
    }

    private static CareerCatalog Catalog(CorpusSnapshot corpus)
    {
        try
        {
            return CareerCatalog.Build(corpus);
        }
        catch (FormatException malformed)
        {
            throw new CorpusException(malformed.Message, malformed);
        }
    }

    private static RoleEntry Entry(Role role) =>
        new(role.Name, role.Aliases, [.. role.Sightings.Select(s => new SightingEntry(s.Name, s.How, s.Document, s.Line))]);

    private static string Place(SightingEntry sighting) => sighting.Line is { } line ? $"{sighting.Document}:{line}" : sighting.Document;
}
