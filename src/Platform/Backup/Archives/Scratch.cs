namespace Platform.Backup;

/// <summary>A private folder for a while.</summary>
sealed class Scratch(string folder) : IDisposable
{
    public string Folder { get; } = PrivateFile.CreateFolder(folder);

    /// <summary>In the system's folder for temporary files; TMPDIR says which.</summary>
    public static Scratch Temporary() => new(Path.Combine(Path.GetTempPath(), $"zhengwu-{Guid.CreateVersion7():N}"));

    public void Dispose()
    {
        if (System.IO.Directory.Exists(Folder)) System.IO.Directory.Delete(Folder, recursive: true);
    }
}
