namespace Platform.Files;

/// <summary>The folders of a <see cref="FolderStore"/>, all in one file system, so that a move is atomic.</summary>
sealed class StoreFolders
{
    readonly string root;
    readonly string incoming;
    readonly string aside;

    public StoreFolders(string data)
    {
        root = Path.Combine(Path.GetFullPath(data), "files");
        (incoming, aside) = (Path.Combine(root, "incoming"), Path.Combine(root, "aside"));
    }

    public string Of(ContentHash hash) => Path.Combine(root, RelativeOf(hash));

    /// <summary>The copies of a content that are aside at this moment.</summary>
    public IEnumerable<string> AsideOf(ContentHash hash) => System.IO.Directory.Exists(aside) ? System.IO.Directory.GetFiles(aside, $"{hash.Hex}.*") : [];

    /// <summary>Also the name under which a backup holds it.</summary>
    public static string RelativeOf(ContentHash hash) => $"{hash.Hex[..2]}/{hash.Hex[2..4]}/{hash.Hex}";

    /// <summary>The name tells when it began: the file's own date is the last write's.</summary>
    public string NewIncoming(DateTimeOffset now) =>
        Path.Combine(System.IO.Directory.CreateDirectory(incoming).FullName, $"{now.ToUnixTimeSeconds()}-{Guid.CreateVersion7():N}");

    public IEnumerable<FileInfo> Kept() => !System.IO.Directory.Exists(root)
        ? []
        : System.IO.Directory.EnumerateDirectories(root, "??").SelectMany(first => new DirectoryInfo(first).EnumerateFiles("*", SearchOption.AllDirectories));

    public IEnumerable<ContentAside> Aside() => !System.IO.Directory.Exists(aside)
        ? []
        : new DirectoryInfo(aside).GetFiles().Where(file => ContentHash.TryParse(file.Name.Split('.')[0], out _) && file.Exists).Select(Copy);

    static ContentAside Copy(FileInfo file) => new(ContentHash.Parse(file.Name.Split('.')[0]), file.Name, file.LastWriteTimeUtc);

    /// <summary>The move survives a power failure: a folder is a file of names, and is written through like one.</summary>
    public void MoveIn(string path, ContentHash hash)
    {
        var target = Of(hash);
        var folder = System.IO.Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(path, target, overwrite: true);
        foreach (var changed in new[] { folder.FullName, folder.Parent!.FullName, root }) DiskFolder.Flush(changed);
    }

    /// <remarks>
    /// It replaces, although there is nothing to replace: only then is the move one step of the file system. Otherwise it is a
    /// second name and a removal, and an upload that comes between the two would be removed.
    /// </remarks>
    /// <returns>Null when another node was quicker.</returns>
    public ContentAside? MoveAside(ContentHash hash)
    {
        var target = new FileInfo(Path.Combine(System.IO.Directory.CreateDirectory(aside).FullName, $"{hash.Hex}.{Guid.CreateVersion7():N}"));
        try
        {
            File.Move(Of(hash), target.FullName, overwrite: true);
            return Copy(target);
        }
        catch (FileNotFoundException)
        {
            return null;
        }
    }

    /// <remarks>Of two copies the one last kept stays: by its date the next collection judges whether an upload may still be attached.</remarks>
    public void MoveBack(ContentAside copy)
    {
        try
        {
            File.Move(PathOf(copy), Of(copy.Hash), overwrite: OlderThan(Of(copy.Hash), copy.At));
        }
        catch (FileNotFoundException)
        {
            // It was put back before.
        }
        catch (IOException) when (File.Exists(Of(copy.Hash)))
        {
            Remove(copy);
        }
    }

    public void Remove(ContentAside copy) => File.Delete(PathOf(copy));

    string PathOf(ContentAside copy) => Path.Combine(aside, copy.Name);

    public void SweepIncoming(DateTimeOffset before)
    {
        if (!System.IO.Directory.Exists(incoming)) return;
        foreach (var left in System.IO.Directory.GetFiles(incoming))
        {
            if (long.TryParse(Path.GetFileName(left).Split('-')[0], out var began) && began < before.ToUnixTimeSeconds()) File.Delete(left);
        }
    }

    public static bool OlderThan(string path, DateTimeOffset instant)
    {
        var file = new FileInfo(path);
        return file.Exists && file.LastWriteTimeUtc < instant.UtcDateTime;
    }

    public static FileStream? Read(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, FileOptions.Asynchronous);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }
}
