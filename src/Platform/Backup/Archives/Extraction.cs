namespace Platform.Backup;

/// <summary>Takes parts out of a backup that was compared with its manifest.</summary>
static class Extraction
{
    /// <summary>The saved database as a file of its own: in a folder it is one already.</summary>
    public static async Task<string> Database(string archive, Manifest manifest, string scratch, CancellationToken ct)
    {
        var name = PartNames.Database(manifest.Engine);
        if (!ArchiveWriter.IsTar(archive)) return Path.Combine(archive, name);

        await To(archive, scratch, name.Equals, ct);
        return Path.Combine(scratch, name);
    }

    /// <returns>What was taken out, measured again on the way.</returns>
    public static async Task<List<BackupPart>> To(string archive, string folder, Func<string, bool> wanted, CancellationToken ct)
    {
        var taken = new List<BackupPart>();
        await foreach (var (name, content) in ArchiveReader.Read(archive, ct))
        {
            if (!wanted(name)) continue;

            await using var measured = new MeasuringStream(content);
            await PrivateFile.Write(Path.Combine(folder, name), measured, ct);
            taken.Add(measured.Part(name));
        }

        return taken;
    }
}
