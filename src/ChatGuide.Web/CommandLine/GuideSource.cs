using System.CommandLine;
using ChatGuide.Corpus;
using ChatGuide.Web.Hosting;

namespace ChatGuide.Web.CommandLine;

/// <summary>The corpus that a command works on: its option, or the settings.</summary>
internal static class GuideSource
{
    public static Option<string?> Option() => new("--corpus")
    {
        Description = "The folder that holds the documents; the settings' folder where it is left out.",
        HelpName = "DIR",
    };

    public static GuideBuilder Builder(string? folder)
    {
        var settings = ContentRoot.Settings();
        var corpus = settings.GetSection(CorpusOptions.Section).Get<CorpusOptions>() ?? new CorpusOptions();
        var search = settings.GetSection(SearchOptions.Section).Get<SearchOptions>() ?? new SearchOptions();
        corpus.Path = folder is null ? Path.Combine(ContentRoot.Path, corpus.Path) : Path.GetFullPath(folder);
        return new GuideBuilder(corpus, search.Builder(ContentRoot.Path));
    }

    public static ReadingProgress Progress() => new(Console.Error, TimeProvider.System);
}
