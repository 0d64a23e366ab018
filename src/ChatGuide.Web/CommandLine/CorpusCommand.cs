using System.CommandLine;

namespace ChatGuide.Web.CommandLine;

/// <summary><c>corpus …</c>: what was understood of the documents.</summary>
internal static class CorpusCommand
{
    public static Command Create() => new("corpus", "Look at the corpus.") { CorpusCheckCommand.Create(), CorpusRolesCommand.Create() };
}
