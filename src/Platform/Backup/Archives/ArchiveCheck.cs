using Kernel;

namespace Platform.Backup;

/// <summary>Compares a backup with its manifest: every part there, unchanged, and nothing besides.</summary>
static class ArchiveCheck
{
    const long LargestManifest = 512L * 1024 * 1024;

    /// <param name="digest">What was noted when it was made, if it was.</param>
    public static async Task<Result<Manifest>> Read(string path, string? digest, CancellationToken ct)
    {
        if (!File.Exists(path) && !System.IO.Directory.Exists(path)) return BackupRefusals.NotFound(path);
        try
        {
            var (json, found) = await Measure(path, ct);
            if (json is null || Manifest.Read(json) is not { } manifest) return BackupRefusals.NotABackup(path);
            if (digest is not null && digest != Manifest.DigestOf(json)) return BackupRefusals.DigestDiffers;

            var wrong = Wrong(manifest, found).Order(StringComparer.Ordinal).ToList();
            return wrong.Count == 0 ? manifest : BackupRefusals.Changed(wrong);
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return BackupRefusals.NotABackup(path);
        }
    }

    static async Task<(byte[]? Json, List<BackupPart> Found)> Measure(string path, CancellationToken ct)
    {
        byte[]? json = null;
        var found = new List<BackupPart>();
        await foreach (var (name, content) in ArchiveReader.Read(path, ct))
        {
            if (name == Manifest.Name && content.Length <= LargestManifest) json = await Whole(content, ct);
            else found.Add(await Measure(name, content, ct));
        }

        return (json, found);
    }

    static async Task<BackupPart> Measure(string name, Stream content, CancellationToken ct)
    {
        await using var measured = new MeasuringStream(content);
        await measured.CopyToAsync(Stream.Null, ct);
        return measured.Part(name);
    }

    static async Task<byte[]> Whole(Stream content, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        await content.CopyToAsync(bytes, ct);
        return bytes.ToArray();
    }

    /// <summary>Missing, changed, foreign or doubled parts.</summary>
    static IEnumerable<string> Wrong(Manifest manifest, List<BackupPart> found)
    {
        var (said, there) = (manifest.Parts.ToHashSet(), found.ToHashSet());
        return said.Except(there).Concat(there.Except(said)).Concat(there.Where(part => !PartNames.IsGood(part))).Select(part => part.Name)
            .Concat(found.GroupBy(part => part.Name).Where(same => same.Count() > 1).Select(same => same.Key))
            .Distinct();
    }
}
