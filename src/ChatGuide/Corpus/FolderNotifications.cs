namespace ChatGuide.Corpus;

/// <summary>The system's notifications of changes below a folder, for as long as it gives any.</summary>
internal sealed class FolderNotifications : IDisposable
{
    private readonly string folder;
    private readonly Action changed;
    private readonly Lock gate = new();
    private FileSystemWatcher? watcher;
    private bool isDisposed;

    public FolderNotifications(string folder, Action changed)
    {
        this.folder = folder;
        this.changed = changed;
        Renew();
    }

    /// <summary>Begins again after the folder was removed and made anew, or after the system gave up.</summary>
    public void Renew()
    {
        lock (gate)
        {
            var exists = Directory.Exists(folder);
            if (!exists)
                Stop();
            else if (watcher is null && !isDisposed)
                watcher = Start();
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            Stop();
        }
    }

    private FileSystemWatcher? Start()
    {
        var started = new FileSystemWatcher(folder)
        {
            IncludeSubdirectories = true,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
        };
        started.Changed += OnChanged;
        started.Created += OnChanged;
        started.Deleted += OnChanged;
        started.Renamed += OnChanged;
        started.Error += OnError;
        try
        {
            started.EnableRaisingEvents = true;
            return started;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            // No notifications here, or no more of them: the listing finds the changes.
            started.Dispose();
            return null;
        }
    }

    private void Stop()
    {
        watcher?.Dispose();
        watcher = null;
    }

    private void OnChanged(object sender, FileSystemEventArgs change)
    {
        // What editors and version control write beside the documents is none of them.
        if (change.Name is null || !change.Name.StartsWith('.') && !CorpusFileNames.IsLeftover(Path.GetFileName(change.Name)))
            changed();
    }

    private void OnError(object sender, ErrorEventArgs error)
    {
        lock (gate)
            Stop();
        changed();
    }
}
