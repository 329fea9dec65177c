using System.Globalization;
using Microsoft.Extensions.Options;
using Platform.House;

namespace Platform.Files;

/// <summary>The previews that have been made, each under the hash of its content: <c>previews/ab/cd/abcd…/1.png</c>. They can all be made again: no backup holds them.</summary>
sealed class PreviewFolder(IOptions<HouseSettings> settings, TimeProvider time)
{
    const string Outcome = "outcome";

    readonly string root = Path.Combine(Path.GetFullPath(settings.Value.Data), "previews");

    public string Of(ContentHash hash) => Path.Combine(root, StoreFolders.RelativeOf(hash));

    /// <summary>A folder in which a program may do what it likes.</summary>
    public string Begin() => PrivateFolder(Path.Combine(root, "work", Guid.CreateVersion7().ToString("N")));

    /// <returns>Null when it was never tried; otherwise how many pages there are, or how it failed.</returns>
    public PreviewOutcome? Find(ContentHash hash)
    {
        try
        {
            var found = PreviewOutcome.Parse(File.ReadAllText(Path.Combine(Of(hash), Outcome)));
            System.IO.Directory.SetLastWriteTimeUtc(Of(hash), time.GetUtcNow().UtcDateTime);
            return found;
        }
        catch (IOException)
        {
            return null;
        }
    }

    public Stream? Page(ContentHash hash, int page) => StoreFolders.Read(Path.Combine(Of(hash), PageName(page)));

    /// <param name="pages">Page pictures in their order, which are moved; none when it failed.</param>
    public void Keep(ContentHash hash, ProcessEnd end, IReadOnlyList<string> pages)
    {
        var made = Begin();
        for (var i = 0; i < pages.Count; i++) File.Move(pages[i], Path.Combine(made, PageName(i + 1)));
        File.WriteAllText(Path.Combine(made, Outcome), new PreviewOutcome(end, pages.Count).ToString());
        Forget(hash);
        PrivateFolder(Path.GetDirectoryName(Of(hash))!);
        System.IO.Directory.Move(made, Of(hash));
    }

    public void Forget(ContentHash hash) => Drop(Of(hash));

    /// <summary>Every preview that is kept, and when somebody last looked at it.</summary>
    public IEnumerable<(ContentHash Hash, DateTimeOffset Seen)> All() => !System.IO.Directory.Exists(root)
        ? []
        : System.IO.Directory.EnumerateDirectories(root, "??").SelectMany(System.IO.Directory.EnumerateDirectories).SelectMany(System.IO.Directory.EnumerateDirectories)
            .Where(folder => ContentHash.TryParse(Path.GetFileName(folder), out _))
            .Select(folder => (ContentHash.Parse(Path.GetFileName(folder)), new DateTimeOffset(System.IO.Directory.GetLastWriteTimeUtc(folder), TimeSpan.Zero)));

    /// <summary>What a crash has left of work that began before an instant.</summary>
    public void SweepWork(DateTimeOffset before)
    {
        var work = Path.Combine(root, "work");
        if (!System.IO.Directory.Exists(work)) return;
        foreach (var left in System.IO.Directory.GetDirectories(work).Where(left => System.IO.Directory.GetLastWriteTimeUtc(left) < before.UtcDateTime)) Drop(left);
    }

    public static void Drop(string folder)
    {
        if (System.IO.Directory.Exists(folder)) System.IO.Directory.Delete(folder, recursive: true);
    }

    static string PageName(int page) => string.Create(CultureInfo.InvariantCulture, $"{page}.png");

    static string PrivateFolder(string path) => OperatingSystem.IsWindows()
        ? System.IO.Directory.CreateDirectory(path).FullName
        : System.IO.Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute).FullName;
}
