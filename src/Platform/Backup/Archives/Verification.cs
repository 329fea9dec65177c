using Kernel;

namespace Platform.Backup;

/// <summary>Everything that can be checked of a backup without putting it back.</summary>
sealed class Verification(DatabaseBackups databases)
{
    public async Task<Result<Verified>> Verify(string archive, string? digest, CancellationToken ct)
    {
        var manifest = await ArchiveCheck.Read(archive, digest, ct);
        if (!manifest.Succeeded) return Result<Verified>.Refused(manifest.Refusals);

        using var scratch = Scratch.Temporary();
        var file = await Extraction.Database(archive, manifest.Value, scratch.Folder, ct);
        var notes = await databases.Of(manifest.Value.Engine).Check(file, manifest.Value, ct);
        return notes.Map(told => new Verified(manifest.Value, told));
    }
}

/// <param name="Notes">What could not be checked, and why.</param>
sealed record Verified(Manifest Manifest, IReadOnlyList<string> Notes);
