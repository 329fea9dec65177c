using Kernel;

namespace Platform.Backup;

/// <summary>Saves and puts back the database of one engine.</summary>
interface IDatabaseBackup
{
    /// <summary>Writes the whole database as of one instant into a file, while others go on writing.</summary>
    Task<Result<Snapshot>> Take(string file, CancellationToken ct);

    /// <summary>Looks into a saved database: is it whole, and does it hold what the manifest says?</summary>
    /// <returns>What could not be looked into, and why; empty when everything was.</returns>
    Task<Result<IReadOnlyList<string>>> Check(string file, Manifest manifest, CancellationToken ct);

    /// <summary>Whether there is a database already where one would be put.</summary>
    Task<Result<bool>> IsEmpty(CancellationToken ct);

    /// <summary>Puts a saved and checked database in its place. One that is there already is renamed, never dropped.</summary>
    /// <param name="aside">A new folder for what has to make room.</param>
    Task<Result<Done>> Put(string file, Manifest manifest, string aside, CancellationToken ct);
}
