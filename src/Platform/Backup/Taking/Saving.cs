using System.Reflection;
using Kernel;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using Platform.Files;
using Platform.House;
using SQLitePCL;

namespace Platform.Backup;

/// <summary>Makes a backup of a house that goes on working, and looks at what was written before it gets its name.</summary>
/// <remarks>The anchors first, since they may not know more than the database; the contents last: what the snapshot refers to is kept for days after it is let go of.</remarks>
sealed class Saving(DatabaseBackups databases, IFileStore store, Verification verification, IOptions<HouseSettings> house, TimeProvider time)
{
    public async Task<Result<Saved>> Save(string to, CancellationToken ct)
    {
        var target = Path.GetFullPath(to);
        var partial = Path.Combine(Path.GetDirectoryName(target)!, $".partial-{Path.GetFileName(target)}");
        foreach (var path in new[] { target, partial, partial + ".database" })
        {
            if (Path.Exists(path)) return BackupRefusals.TargetExists(path);
        }

        try
        {
            PrivateFile.CreateFolder(Path.GetDirectoryName(target)!);
            return await SaveChecked(target, partial, ct);
        }
        catch (Exception full) when ((full is IOException io && DiskSpace.IsOut(io)) || full is SqliteException { SqliteErrorCode: raw.SQLITE_FULL })
        {
            return BackupRefusals.StorageFull;
        }
        finally
        {
            Remove(partial);
            Remove(partial + ".database");
        }
    }

    async Task<Result<Saved>> SaveChecked(string target, string partial, CancellationToken ct)
    {
        var written = await Write(partial, ct);
        if (!written.Succeeded) return Result<Saved>.Refused(written.Refusals);

        var verified = await verification.Verify(partial, written.Value, ct);
        if (!verified.Succeeded) return Result<Saved>.Refused(verified.Refusals);

        System.IO.Directory.Move(partial, target);
        DiskFolder.Flush(Path.GetDirectoryName(target)!);
        return new Saved(verified.Value, written.Value);
    }

    /// <returns>The digest of the manifest.</returns>
    async Task<Result<string>> Write(string partial, CancellationToken ct)
    {
        await using var archive = ArchiveWriter.Begin(partial);
        var takenAt = time.GetUtcNow();
        await AddFolder(archive, PartNames.Folders[0], ct);
        var snapshot = await databases.OfHouse.Take(partial + ".database", ct);
        if (!snapshot.Succeeded) return Result<string>.Refused(snapshot.Refusals);

        await archive.TakeIn(PartNames.Database(databases.Engine), partial + ".database", ct);
        await AddFolder(archive, PartNames.Folders[1], ct);
        var damaged = await AddContents(archive, snapshot.Value.Files, ct);
        var json = Describe(snapshot.Value, takenAt, archive.Parts, damaged).Write();
        await archive.Finish(json, ct);
        return Manifest.DigestOf(json);
    }

    Manifest Describe(Snapshot snapshot, DateTimeOffset takenAt, IReadOnlyList<BackupPart> parts, IReadOnlyList<string> damaged) => new()
    {
        Product = typeof(Saving).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "",
        Engine = databases.Engine,
        Migration = snapshot.Migration,
        TakenAt = takenAt,
        Tables = snapshot.Tables,
        Parts = parts,
        Damaged = damaged,
    };

    /// <summary>Small files, of whole lines only: one may just be written to.</summary>
    async Task AddFolder(ArchiveWriter archive, (string Name, string Files) folder, CancellationToken ct)
    {
        var path = Path.Combine(house.Value.Data, folder.Name);
        if (!System.IO.Directory.Exists(path)) return;

        foreach (var file in System.IO.Directory.EnumerateFiles(path, folder.Files).Order(StringComparer.Ordinal))
        {
            var bytes = await File.ReadAllBytesAsync(file, ct);
            using var content = new MemoryStream(bytes, 0, folder.Files == "*.log" ? bytes.AsSpan().LastIndexOf((byte)'\n') + 1 : bytes.Length);
            await archive.Add($"{folder.Name}/{Path.GetFileName(file)}", content, ct);
        }
    }

    /// <summary>One lost file is no reason to save nothing: it is named in the manifest and to the operator.</summary>
    async Task<IReadOnlyList<string>> AddContents(ArchiveWriter archive, IReadOnlyList<ContentHash> hashes, CancellationToken ct)
    {
        var damaged = new List<string>();
        foreach (var hash in hashes)
        {
            var content = await CheckedContent.Open(store, hash, verify: true, ct);
            if (!content.Succeeded)
            {
                damaged.Add(hash.Hex);
                continue;
            }

            await using var stream = content.Value;
            await archive.Add(PartNames.Of(hash), stream, ct);
        }

        return damaged;
    }

    static void Remove(string path)
    {
        if (System.IO.Directory.Exists(path)) System.IO.Directory.Delete(path, recursive: true);
        else File.Delete(path);
    }
}

/// <param name="Digest">Of the manifest: noted down elsewhere, it tells whether this is still the same backup.</param>
sealed record Saved(Verified Verified, string Digest);
