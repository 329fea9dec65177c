using System.Security.Cryptography;
using Platform.Backup;

namespace Platform.Tests.Backup;

/// <summary>Somebody changes a backup in a folder and, knowing how it is made, its manifest too.</summary>
static class Forgery
{
    public static string PathOf(string backup, string part) => Path.Combine(backup, part);

    public static Manifest ManifestOf(string backup) => Manifest.Read(File.ReadAllBytes(PathOf(backup, Manifest.Name)))!;

    public static void Rewrite(string backup, Func<Manifest, Manifest> change) => File.WriteAllBytes(PathOf(backup, Manifest.Name), change(ManifestOf(backup)).Write());

    /// <summary>Makes the manifest agree with whatever lies there now.</summary>
    public static void Agree(string backup) => Rewrite(backup, manifest => manifest with
    {
        Parts = [.. System.IO.Directory.GetFiles(backup, "*", SearchOption.AllDirectories).Select(file => Describe(backup, file)).Where(part => part.Name != Manifest.Name)],
    });

    static BackupPart Describe(string backup, string file)
    {
        var bytes = File.ReadAllBytes(file);
        return new(Path.GetRelativePath(backup, file), bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }
}
