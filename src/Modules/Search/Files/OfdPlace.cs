using System.Globalization;

namespace Search.Files;

/// <summary>Where a text stands on a page, in millimetres from above.</summary>
readonly record struct OfdPlace(double X, double Y, double Width, double Height)
{
    public static OfdPlace Of(string? boundary)
    {
        var numbers = (boundary ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(number => double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var read) ? read : 0).Take(4).ToList();
        return numbers is [var x, var y, var width, var height] ? new(x, y, width, height) : default;
    }

    /// <summary>Programs part a line, and even a word, as they like: only a gap within the line, or a jump down the page, parts two words.</summary>
    public bool IsApartFrom(OfdPlace next) => Math.Abs(next.Y - Y) < Math.Max(Height, 1) / 2
        ? next.X - X - Width > Math.Max(Height, 1)
        : Math.Abs(next.Y - Y) > Math.Max(Height, 1) * 3;
}
