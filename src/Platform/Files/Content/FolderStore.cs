using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Files;

/// <summary>Contents in the data folder: <c>files/ab/cd/abcd…</c>. Nodes that share the folder share the store.</summary>
class FolderStore(IOptions<HouseSettings> settings, TimeProvider time) : IFileStore
{
    const int Block = 128 * 1024;

    /// <summary>While it is looked for, each collection that runs may move it aside and back.</summary>
    const int MostLooks = 8;

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
        Task.FromResult<Stream?>(Enumerable.Repeat(hash, MostLooks).Select(Read).FirstOrDefault(found => found is not null));

    FileStream? Read(ContentHash hash) =>
        StoreFolders.Read(folders.Of(hash)) ?? folders.AsideOf(hash).Select(StoreFolders.Read).FirstOrDefault(found => found is not null);

    public IAsyncEnumerable<KeptContent> All() => folders.Kept()
        .Where(file => ContentHash.TryParse(file.Name, out _) && file.Exists)
        .Select(file => new KeptContent(ContentHash.Parse(file.Name), file.Length, file.LastWriteTimeUtc))
        .ToAsyncEnumerable();

    public Task<ContentAside?> SetAside(ContentHash hash, DateTimeOffset lastKeptBefore, CancellationToken ct)
    {
        if (!StoreFolders.OlderThan(folders.Of(hash), lastKeptBefore) || folders.MoveAside(hash) is not { } moved) return Task.FromResult<ContentAside?>(null);
        if (moved.At < lastKeptBefore) return Task.FromResult<ContentAside?>(moved);

        // An upload kept it again between the look and the move.
        folders.MoveBack(moved);
        return Task.FromResult<ContentAside?>(null);
    }

    public Task PutBack(ContentAside aside, CancellationToken ct)
    {
        folders.MoveBack(aside);
        return Task.CompletedTask;
    }

    public Task Destroy(ContentAside aside, CancellationToken ct)
    {
        folders.Remove(aside);
        return Task.CompletedTask;
    }

    public IAsyncEnumerable<ContentAside> Aside() => folders.Aside().ToAsyncEnumerable();

    public Task SweepIncoming(DateTimeOffset before, CancellationToken ct)
    {
        folders.SweepIncoming(before);
        return Task.CompletedTask;
    }
}
