using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;

namespace Search.Files;

static class PdfText
{
    public static void Read(Stream content, TextLimit text)
    {
        using var document = PdfDocument.Open(content, new ParsingOptions { UseLenientParsing = true });
        for (var number = 1; number <= document.NumberOfPages && !text.IsFull; number++) Read(document.GetPage(number), text);
    }

    /// <summary>The letters as they stand; a new line where one begins.</summary>
    static void Read(Page page, TextLimit text)
    {
        Letter? before = null;
        foreach (var letter in page.Letters)
        {
            if (before is not null && Apart(before, letter)) text.Add(" ");
            text.Add(letter.Value);
            before = letter;
        }

        text.EndLine();
    }

    /// <summary>A line that goes on below is one text in Chinese: only a gap within the line, or a jump, parts two words.</summary>
    static bool Apart(Letter before, Letter letter)
    {
        var height = Math.Max(before.PointSize, 1);
        var sameLine = Math.Abs(before.StartBaseLine.Y - letter.StartBaseLine.Y) < height / 2;
        return sameLine
            ? letter.StartBaseLine.X - before.EndBaseLine.X > height
            : Math.Abs(before.StartBaseLine.Y - letter.StartBaseLine.Y) > height * 3 || char.IsAscii(letter.Value.FirstOrDefault());
    }
}
