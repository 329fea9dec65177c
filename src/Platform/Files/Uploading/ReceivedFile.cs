namespace Platform.Files;

/// <summary>A file that was received, looked at and kept, and belongs to nothing yet. Only <see cref="Uploads"/> makes one; a command carries it to its handler.</summary>
public sealed record ReceivedFile
{
    internal ReceivedFile(ContentHash hash, string name, long size, FileType type, ScanState scan, DateTimeOffset at) =>
        (Hash, Name, Size, Type, Scan, At) = (hash, name, size, type, scan, at);

    public ContentHash Hash { get; }

    /// <summary>The cleaned name.</summary>
    public string Name { get; }

    public long Size { get; }

    public FileType Type { get; }

    public ScanState Scan { get; }

    public DateTimeOffset At { get; }
}
