using Platform.Files;

namespace Platform.Backup;

sealed class FolderArchiveWriter : ArchiveWriter
{
    readonly string path;

    public FolderArchiveWriter(string path) => this.path = PrivateFile.CreateFolder(path);

    protected override Task Write(string name, Stream content, CancellationToken ct) => PrivateFile.Write(Path.Combine(path, name), content, ct);

    protected override Task Flush(CancellationToken ct)
    {
        foreach (var folder in System.IO.Directory.EnumerateDirectories(path, "*", SearchOption.AllDirectories).Append(path)) DiskFolder.Flush(folder);
        return Task.CompletedTask;
    }

    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
