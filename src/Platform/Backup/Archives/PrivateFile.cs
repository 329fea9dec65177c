namespace Platform.Backup;

/// <summary>Files and folders that only their owner may read: a backup holds everybody's data and the keys.</summary>
static class PrivateFile
{
    public static FileStream Create(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, Options = FileOptions.Asynchronous };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return new FileStream(path, options);
    }

    public static string CreateFolder(string path) => OperatingSystem.IsWindows()
        ? System.IO.Directory.CreateDirectory(path).FullName
        : System.IO.Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;

    public static async Task Write(string path, Stream content, CancellationToken ct)
    {
        CreateFolder(Path.GetDirectoryName(path)!);
        await using var file = Create(path);
        await content.CopyToAsync(file, ct);
        file.Flush(flushToDisk: true);
    }
}
