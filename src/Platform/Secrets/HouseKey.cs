using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Secrets;

/// <summary>The house's own secret, in a file of the data folder and never in the database: whoever has only the database reads nothing sealed.</summary>
/// <remarks>Made at the first use. Nodes of a cluster need the same file; a backup without it cannot be read.</remarks>
public sealed class HouseKey(IOptions<HouseSettings> settings)
{
    const int Length = 32;

    readonly Lazy<byte[]> master = new(() => Read(Path.Combine(OwnersOnly(Path.Combine(settings.Value.Data, "keys")), "house.key")));

    /// <summary>A key for one purpose: keys of two purposes tell nothing of each other.</summary>
    public byte[] For(string purpose) => HKDF.Expand(HashAlgorithmName.SHA256, master.Value, Length, Encoding.UTF8.GetBytes(purpose));

    static string OwnersOnly(string folder) => OperatingSystem.IsWindows()
        ? System.IO.Directory.CreateDirectory(folder).FullName
        : System.IO.Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;

    static byte[] Read(string path)
    {
        if (!File.Exists(path)) Make(path);
        var key = File.ReadAllBytes(path);
        return key.Length == Length ? key : throw new InvalidOperationException($"{path} is not a key of {Length} bytes. Restore it from the backup.");
    }

    /// <summary>Whole or not at all; of two nodes that start together the first one's stays.</summary>
    static void Make(string path)
    {
        var fresh = $"{path}.{Environment.ProcessId}";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(fresh, options))
        {
            file.Write(RandomNumberGenerator.GetBytes(Length));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(fresh, path, overwrite: false);
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(fresh);
        }
    }
}
