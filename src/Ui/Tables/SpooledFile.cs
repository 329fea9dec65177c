namespace Ui.Tables;

/// <summary>A file that is written whole before the first byte of it leaves: what breaks off on the way is an error and not half a file. It lies on the disk, for its owner alone, and is gone once it was sent.</summary>
public static class SpooledFile
{
    public static async Task<Stream> Of(Func<Stream, Task> write)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous | FileOptions.DeleteOnClose };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        var file = new FileStream(Path.Combine(Path.GetTempPath(), $"zhengwu-{Guid.CreateVersion7():N}.file"), options);
        try
        {
            await write(file);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
