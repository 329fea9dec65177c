using System.Formats.Tar;

namespace Platform.Backup;

sealed class TarArchiveWriter : ArchiveWriter
{
    readonly FileStream file;
    readonly TarWriter tar;

    public TarArchiveWriter(string path)
    {
        PrivateFile.CreateFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
        file = PrivateFile.Create(path);
        tar = new(file, TarEntryFormat.Pax, leaveOpen: true);
    }

    protected override async Task Write(string name, Stream content, CancellationToken ct) =>
        await tar.WriteEntryAsync(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = content, Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite }, ct);

    protected override async Task Flush(CancellationToken ct)
    {
        await tar.DisposeAsync();
        file.Flush(flushToDisk: true);
    }

    public override async ValueTask DisposeAsync()
    {
        await tar.DisposeAsync();
        await file.DisposeAsync();
    }
}
