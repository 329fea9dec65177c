namespace Platform.Files;

/// <summary>An arrived content in the store's own file system, so that keeping it is one move.</summary>
sealed class FolderIncoming(StoreFolders folders, string path, ContentHash hash, long size, TimeProvider time) : IncomingFile(hash, size)
{
    public override Stream Open() => StoreFolders.Read(path) ?? throw new InvalidOperationException("The incoming file is kept or gone.");

    public override void Keep()
    {
        File.SetLastWriteTimeUtc(path, time.GetUtcNow().UtcDateTime);
        folders.MoveIn(path, Hash);
    }

    public override ValueTask DisposeAsync()
    {
        File.Delete(path);
        return ValueTask.CompletedTask;
    }
}
