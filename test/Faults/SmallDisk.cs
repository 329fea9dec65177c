using System.Diagnostics;

namespace Faults;

/// <summary>A disk in memory of so many megabytes, which only root may make.</summary>
sealed class SmallDisk(string place) : IAsyncDisposable
{
    string Filler => Path.Combine(place, "filler");

    /// <summary>A folder on it for a house.</summary>
    public string Folder => Path.Combine(place, "data");

    public static async Task<SmallDisk> Mount(int megabytes)
    {
        var place = System.IO.Directory.CreateTempSubdirectory("zhengwu-disk-").FullName;
        await Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", place);
        var disk = new SmallDisk(place);
        System.IO.Directory.CreateDirectory(disk.Folder);
        return disk;
    }

    /// <summary>Writes until not one byte more can be written.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        var block = new byte[4096];
        try
        {
            while (true) filler.Write(block);
        }
        catch (IOException)
        {
            // It is full.
        }
    }

    public void MakeRoom() => File.Delete(Filler);

    static async Task Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: this trial needs a root that may mount.");
    }

    public async ValueTask DisposeAsync()
    {
        await Run("umount", "-l", place);
        System.IO.Directory.Delete(place);
    }
}
