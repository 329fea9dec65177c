using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.Files;
using Platform.House;

namespace Platform.Backup;

/// <summary>Puts a backup in the place of an empty house, or of one that is renamed first. Nothing is touched before the backup has been checked and unpacked beside.</summary>
sealed class Restoring(DatabaseBackups databases, DatabaseSource source, IOptions<HouseSettings> house, TimeProvider time)
{
    /// <summary>The lock of the running verb itself, the database, which has its own way, and what earlier restores have left.</summary>
    static readonly string[] NotMoved = ["house.lock", "house.pid", "zhengwu.db", "before-restore-", "restoring-"];

    string Data => Path.GetFullPath(house.Value.Data);

    public async Task<Result<Restored>> Restore(string from, string? digest, bool replace, CancellationToken ct)
    {
        var manifest = await ArchiveCheck.Read(from, digest, ct);
        if (!manifest.Succeeded) return Result<Restored>.Refused(manifest.Refusals);
        if (Misfit(manifest.Value) is { } misfit) return misfit;

        var empty = await databases.OfHouse.IsEmpty(ct);
        if (!empty.Succeeded) return Result<Restored>.Refused(empty.Refusals);
        if ((!empty.Value || Contents().Count > 0) && !replace) return BackupRefusals.TargetNotEmpty(empty.Value ? Data : $"{Data} 或数据库");

        try
        {
            return await Place(from, manifest.Value, ct);
        }
        catch (IOException full) when (DiskSpace.IsOut(full))
        {
            return BackupRefusals.StorageFull;
        }
    }

    Refusal? Misfit(Manifest manifest)
    {
        if (manifest.Engine != databases.Engine) return BackupRefusals.OtherEngine(manifest.Engine, databases.Engine);

        using var db = source.ForReading();
        return db.Database.GetMigrations().Contains(manifest.Migration) ? null : BackupRefusals.NewerRelease(manifest.Product);
    }

    async Task<Result<Restored>> Place(string from, Manifest manifest, CancellationToken ct)
    {
        var stamp = time.GetUtcNow().ToString("yyyyMMddHHmmss", null);
        var old = Contents();
        using var staged = new Scratch(Path.Combine(Data, $"restoring-{stamp}"));
        var taken = await Extraction.To(from, staged.Folder, name => name != Manifest.Name, ct);
        if (taken.Except(manifest.Parts).Select(part => part.Name).ToList() is { Count: > 0 } changed) return BackupRefusals.Changed(changed);

        var file = Path.Combine(staged.Folder, PartNames.Database(manifest.Engine));
        var notes = await databases.OfHouse.Check(file, manifest, ct);
        if (!notes.Succeeded) return Result<Restored>.Refused(notes.Refusals);

        var aside = PrivateFile.CreateFolder(Path.Combine(Data, $"before-restore-{stamp}"));
        var put = await databases.OfHouse.Put(file, manifest, aside, ct);
        if (put.Succeeded) Swap(old, staged.Folder, aside);
        var kept = System.IO.Directory.EnumerateFileSystemEntries(aside).Any();
        if (!kept) System.IO.Directory.Delete(aside);
        return put.Map(_ => new Restored(manifest, kept ? aside : null));
    }

    void Swap(IEnumerable<string> old, string staged, string aside)
    {
        foreach (var path in old) System.IO.Directory.Move(path, Path.Combine(aside, Path.GetFileName(path)));
        foreach (var folder in new[] { "files" }.Concat(PartNames.Folders.Select(folder => folder.Name)))
        {
            var from = Path.Combine(staged, folder);
            if (System.IO.Directory.Exists(from)) System.IO.Directory.Move(from, Path.Combine(Data, folder));
        }

        DiskFolder.Flush(Data);
    }

    List<string> Contents() => !System.IO.Directory.Exists(Data)
        ? []
        : [.. System.IO.Directory.EnumerateFileSystemEntries(Data).Where(path => !NotMoved.Any(Path.GetFileName(path).StartsWith))];
}

/// <param name="Kept">Where what was there before lies now, if anything was.</param>
sealed record Restored(Manifest Manifest, string? Kept);
