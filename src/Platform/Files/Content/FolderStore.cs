using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Files;

/// <summary>Contents in the data folder: <c>files/ab/cd/abcd…</c>. Nodes that share the folder share the store.</summary>
class FolderStore(IOptions<HouseSettings> settings, TimeProvider time) : IFileStore
{
    const int Block = 128 * 1024;

    readonly StoreFolders folders = new(settings.Value.Data);

    public async Task<IncomingFile?> Take(Stream content, long atMost, CancellationToken ct)
    {
        var path = folders.NewIncoming(time.GetUtcNow());
        try
        {
            var (hash, size) = await Copy(content, path, atMost, ct);
            if (size <= atMost) return new FolderIncoming(folders, path, hash, size, time);
        }
        catch
        {
            File.Delete(path);
            throw;
        }

        File.Delete(path);
        return null;
    }

    async Task<(ContentHash Hash, long Size)> Copy(Stream content, string path, long atMost, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var target = Create(path);
        var buffer = new byte[Block];
        long size = 0;
        for (int read; size <= atMost && (read = await content.ReadAsync(buffer, ct)) > 0; size += read)
        {
            hash.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        await target.FlushAsync(ct);
        if (target is FileStream file) file.Flush(flushToDisk: true);
        return (ContentHash.Of(hash.GetHashAndReset()), size);
    }

    protected virtual Stream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    public Task<Stream?> Open(ContentHash hash, CancellationToken ct) =>
        Task.FromResult<Stream?>(Read(hash));

    /// <summary>It may be moved aside and back while it is looked for.</summary>
    FileStream? Read(ContentHash hash) => StoreFolders.Read(folders.Of(hash)) ?? StoreFolders.Read(folders.AsideOf(hash)) ?? StoreFolders.Read(folders.Of(hash));

    public IAsyncEnumerable<KeptContent> All() => Contents(folders.Kept());

    public Task<bool> SetAside(ContentHash hash, DateTimeOffset lastKeptBefore, CancellationToken ct)
    {
        if (!StoreFolders.OlderThan(folders.Of(hash), lastKeptBefore)) return Task.FromResult(false);

        folders.MoveAside(hash);
        if (StoreFolders.OlderThan(folders.AsideOf(hash), lastKeptBefore)) return Task.FromResult(true);

        // An upload kept it again between the look and the move.
        folders.MoveBack(hash);
        return Task.FromResult(false);
    }

    public Task PutBack(ContentHash hash, CancellationToken ct)
    {
        folders.MoveBack(hash);
        return Task.CompletedTask;
    }

    public Task Destroy(ContentHash hash, CancellationToken ct)
    {
        File.Delete(folders.AsideOf(hash));
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<KeptContent> Aside() => Contents(folders.Aside());

    static IAsyncEnumerable<KeptContent> Contents(IEnumerable<FileInfo> files) => files
        .Where(file => ContentHash.TryParse(file.Name, out _) && file.Exists)
        .Select(file => new KeptContent(ContentHash.Parse(file.Name), file.Length, file.LastWriteTimeUtc))
        .ToAsyncEnumerable();

    public Task SweepIncoming(DateTimeOffset before, CancellationToken ct)
    {
        folders.SweepIncoming(before);
        return Task.CompletedTask;
    }
}
