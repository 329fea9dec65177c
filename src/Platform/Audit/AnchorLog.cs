using System.Text;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Time;

namespace Platform.Audit;

/// <summary>
/// The anchors outside the database: one file a day in the data folder, only ever appended to. Copied to a place that the
/// database's administrator cannot reach, they tell even a chain that was recomputed from end to end.
/// </summary>
sealed class AnchorLog(IOptions<HouseSettings> settings, HouseZone zone)
{
    public string Folder => Path.Combine(Path.GetFullPath(settings.Value.Data), "anchors");

    /// <returns>Every line there is, oldest first; with the file and the number of each, and null where it cannot be read.</returns>
    public IEnumerable<(string Place, AnchorLine? Line)> Lines()
    {
        if (!System.IO.Directory.Exists(Folder)) yield break;

        foreach (var file in System.IO.Directory.EnumerateFiles(Folder, "*.log").Order(StringComparer.Ordinal))
        {
            var number = 0;
            foreach (var line in File.ReadLines(file)) yield return ($"{Path.GetFileName(file)}:{++number}", AnchorLine.Read(line));
        }
    }

    public void Append(AnchorLine line)
    {
        System.IO.Directory.CreateDirectory(Folder);
        using var file = new FileStream(Path.Combine(Folder, $"{zone.DateOf(line.At):yyyy-MM-dd}.log"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        CutTornLine(file);
        file.Write(Encoding.UTF8.GetBytes($"{line}\n"));
        file.Flush(flushToDisk: true);
    }

    /// <summary>A line without its end was being written when the power went: it was never an anchor.</summary>
    static void CutTornLine(FileStream file)
    {
        file.Seek(0, SeekOrigin.End);
        while (file.Position > 0)
        {
            file.Seek(-1, SeekOrigin.Current);
            if (file.ReadByte() == '\n') break;
            file.Seek(-1, SeekOrigin.Current);
        }

        file.SetLength(file.Position);
    }
}
