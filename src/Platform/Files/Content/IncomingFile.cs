namespace Platform.Files;

/// <summary>A content that has arrived whole and waits to be looked at. Disposed of without being kept, nothing of it remains.</summary>
public abstract class IncomingFile(ContentHash hash, long size) : IAsyncDisposable
{
    public ContentHash Hash { get; } = hash;

    public long Size { get; } = size;

    public abstract Stream Open();

    /// <summary>Puts it under its hash, durably: whole or not at all.</summary>
    public abstract void Keep();

    public abstract ValueTask DisposeAsync();
}
