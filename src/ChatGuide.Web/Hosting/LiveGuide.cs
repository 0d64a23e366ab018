namespace ChatGuide.Web.Hosting;

/// <summary>
/// The guide in service. A turn takes it once and answers from that one, so a corpus that changes meanwhile gives no half-updated answer.
/// </summary>
internal sealed class LiveGuide
{
    private volatile Guide? _current;

    /// <summary>The guide of the latest good corpus.</summary>
    public Guide Current => _current ?? throw new InvalidOperationException("No corpus has been read yet.");

    /// <summary>True once a corpus is served.</summary>
    public bool IsReady => _current is not null;

    public void Replace(Guide guide) => _current = guide;
}
