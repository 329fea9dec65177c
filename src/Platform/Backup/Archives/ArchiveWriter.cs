namespace Platform.Backup;

/// <summary>Writes a backup: a folder, or one tar file when the name ends in <c>.tar</c>. Only the owner may read it, since everything is in it.</summary>
abstract class ArchiveWriter : IAsyncDisposable
{
    readonly List<BackupPart> parts = [];

    public IReadOnlyList<BackupPart> Parts => parts;

    public static ArchiveWriter Begin(string path) => IsTar(path) ? new TarArchiveWriter(path) : new FolderArchiveWriter(path);

    public static bool IsTar(string path) => path.EndsWith(".tar", StringComparison.OrdinalIgnoreCase);

    public async Task Add(string name, Stream content, CancellationToken ct)
    {
        await using var measured = new MeasuringStream(content);
        await Write(name, measured, ct);
        parts.Add(measured.Part(name));
    }

    /// <summary>Takes a file in that was written for the archive alone; afterwards it is gone from where it was.</summary>
    public async Task TakeIn(string name, string file, CancellationToken ct)
    {
        await using (var content = File.OpenRead(file)) await Add(name, content, ct);
        File.Delete(file);
    }

    public async Task Finish(byte[] manifest, CancellationToken ct)
    {
        using var content = new MemoryStream(manifest);
        await Write(Manifest.Name, content, ct);
        await Flush(ct);
    }

    protected abstract Task Write(string name, Stream content, CancellationToken ct);

    protected abstract Task Flush(CancellationToken ct);

    public abstract ValueTask DisposeAsync();
}
