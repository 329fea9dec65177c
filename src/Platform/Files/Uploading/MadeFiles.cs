namespace Platform.Files;

/// <summary>Keeps what the house itself made, such as a rendered letter: outside any command, like an upload.</summary>
public sealed class MadeFiles(IFileStore store, TimeProvider time)
{
    /// <param name="name">Under which it will be given out.</param>
    public async Task<ReceivedFile> Keep(byte[] content, string name, FileType type, CancellationToken ct)
    {
        using var stream = new MemoryStream(content, writable: false);
        await using var incoming = await store.Take(stream, content.Length, ct) ?? throw new InvalidOperationException("The content grew while it was taken.");
        incoming.Keep();
        return new(incoming.Hash, FileNames.Clean(name), incoming.Size, type, ScanState.NotScanned, time.GetUtcNow());
    }
}
