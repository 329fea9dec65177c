using System.Formats.Tar;
using System.Runtime.CompilerServices;

namespace Platform.Backup;

/// <summary>Reads a backup part by part, in the order it lies there.</summary>
static class ArchiveReader
{
    /// <exception cref="InvalidDataException">It is no archive, or holds something other than files: links were not put there by us.</exception>
    public static IAsyncEnumerable<(string Name, Stream Content)> Read(string path, CancellationToken ct) =>
        ArchiveWriter.IsTar(path) ? Tar(path, ct) : Folder(path, ct);

    static async IAsyncEnumerable<(string Name, Stream Content)> Folder(string path, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var file in new DirectoryInfo(path).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            ct.ThrowIfCancellationRequested();
            if (file.LinkTarget is not null) throw new InvalidDataException($"{file.Name} is a link.");

            await using var content = file.OpenRead();
            yield return (Path.GetRelativePath(path, file.FullName).Replace('\\', '/'), content);
        }
    }

    static async IAsyncEnumerable<(string Name, Stream Content)> Tar(string path, [EnumeratorCancellation] CancellationToken ct)
    {
        await using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1024 * 1024, FileOptions.Asynchronous | FileOptions.SequentialScan);
        await using var tar = new TarReader(file);
        while (await tar.GetNextEntryAsync(copyData: false, ct) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile)) throw new InvalidDataException($"{entry.Name} is no file.");
            yield return (entry.Name, entry.DataStream ?? Stream.Null);
        }
    }
}
