using System.Globalization;
using ChatGuide.Corpus;

namespace ChatGuide.Web.CommandLine;

/// <summary>Tells how far the reading of a corpus has come, once it takes over a second and then once a second.</summary>
internal sealed class ReadingProgress(TextWriter output, TimeProvider time) : IProgress<CorpusProgress>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly Lock _gate = new();
    private long _last = time.GetTimestamp();

    public void Report(CorpusProgress value)
    {
        lock (_gate)
        {
            if (time.GetElapsedTime(_last) < Pause)
                return;
            _last = time.GetTimestamp();
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reading the corpus: {value.Done} of {value.Total} files"));
        }
    }
}
