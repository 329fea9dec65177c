using System.Text;

namespace Platform.Files;

/// <summary>Puts together again what the width of a page has parted: a Chinese text that goes on in the next line is one text.</summary>
static class PdfLines
{
    const char PageEnd = '\f';

    /// <returns>Empty lines and the ends of pages part; otherwise a new line stays only beside a Latin letter or digit.</returns>
    public static string Join(ReadOnlySpan<char> printed)
    {
        var text = new StringBuilder(printed.Length);
        var breaks = 0;
        foreach (var letter in printed)
        {
            if (letter is '\n' or '\r') breaks++;
            else if (letter == PageEnd) breaks = 2;
            else
            {
                if (breaks > 0 && text.Length > 0 && (breaks > 1 || char.IsAscii(letter) || char.IsAscii(text[^1]))) text.Append('\n');
                text.Append(letter);
                breaks = 0;
            }
        }

        return text.ToString();
    }
}
