using System.Globalization;
using ChatGuide.Import;

namespace ChatGuide.Web.CommandLine;

/// <summary>Tells how far an import has come, once it takes over a second and then once a second.</summary>
internal sealed class ImportProgressLines(TextWriter output, TimeProvider time) : IProgress<ImportProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private long _last = time.GetTimestamp();

    public void Report(ImportProgress value)
    {
        if (time.GetElapsedTime(_last) < Pause)
            return;
        _last = time.GetTimestamp();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{value.Step}: {value.Done} of {value.Total}"));
    }
}
