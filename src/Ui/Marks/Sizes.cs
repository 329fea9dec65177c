using System.Globalization;

namespace Ui.Marks;

public static class Sizes
{
    /// <summary>The size of a file as people read it: 820 B, 36 KB, 1.5 MB.</summary>
    public static string Text(long bytes) => bytes switch
    {
        < 1024 => $"{bytes} B",
        < 1024 * 1024 => $"{(bytes + 1023) / 1024} KB",
        _ => (bytes / 1024m / 1024m).ToString("0.#", CultureInfo.InvariantCulture) + " MB",
    };
}
