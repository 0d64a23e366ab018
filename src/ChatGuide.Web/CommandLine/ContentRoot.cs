namespace ChatGuide.Web.CommandLine;

/// <summary>The folder that holds <c>appsettings.json</c> and the corpus: the current one in a clone, the program's own once published.</summary>
internal static class ContentRoot
{
    private const string SettingsFile = "appsettings.json";

    public static string Path => File.Exists(System.IO.Path.Combine(Environment.CurrentDirectory, SettingsFile)) || !File.Exists(System.IO.Path.Combine(AppContext.BaseDirectory, SettingsFile))
        ? Environment.CurrentDirectory
        : AppContext.BaseDirectory;

    /// <summary>The settings as the service sees them: the file, and environment variables over it.</summary>
    public static IConfiguration Settings() => new ConfigurationBuilder()
        .SetBasePath(Path)
        .AddJsonFile(SettingsFile, optional: true)
        .AddEnvironmentVariables()
        .Build();
}
