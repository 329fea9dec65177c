using System.Security.Cryptography;

namespace Testing;

/// <summary>Where one run of a test program keeps its houses. It goes at the end; what a run leaves that did not live to its end, a later one clears.</summary>
static class RunFolder
{
    const string Prefix = "zhengwu-tests-";
    const string Owner = "owner.lock";

    /// <summary>A folder younger than this may belong to a run that is only just beginning.</summary>
    static readonly TimeSpan Young = TimeSpan.FromMinutes(2);

    /// <summary>What tells this run from every other, for the names of its databases.</summary>
    public static string Run { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(6));

    public static string Folder { get; } = Make();

    static string Make()
    {
        ClearTheDead();
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), Prefix + Run)).FullName;
        var held = Hold(folder, FileMode.CreateNew);
        AppDomain.CurrentDomain.ProcessExit += (_, _) =>
        {
            held.Dispose();
            // A program has ten seconds to end after its last test, and to drop databases takes longer: they go with the server.
            Delete(folder);
        };
        return folder;
    }

    static void ClearTheDead()
    {
        var youngest = TimeProvider.System.GetUtcNow() - Young;
        foreach (var folder in System.IO.Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (System.IO.Directory.GetLastWriteTimeUtc(folder) < youngest && IsDead(folder)) Clear(folder);
        }
    }

    static bool IsDead(string folder)
    {
        try
        {
            using var held = Hold(folder, FileMode.Open);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }

    /// <summary>The system lets go of it when the process ends, however it ends.</summary>
    static FileStream Hold(string folder, FileMode mode) => new(Path.Combine(folder, Owner), mode, FileAccess.ReadWrite, FileShare.None);

    static void Clear(string folder)
    {
        PrivatePostgres.DropThoseOf(Path.GetFileName(folder)[Prefix.Length..]);
        Delete(folder);
    }

    static void Delete(string folder)
    {
        try
        {
            System.IO.Directory.Delete(folder, recursive: true);
        }
        catch (IOException)
        {
            // Another run is clearing it at the same moment.
        }
    }
}
