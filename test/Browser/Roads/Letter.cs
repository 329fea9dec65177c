using System.Diagnostics;
using Microsoft.Playwright;

namespace Browser.Roads;

/// <summary>A letter as it comes out of the printer.</summary>
static class Letter
{
    public static async Task Prints(IPage page, params string[] words)
    {
        var file = Path.GetTempFileName();
        await page.PdfAsync(new() { Path = file, PreferCSSPageSize = true });
        var printed = string.Concat((await Read("pdftotext", file, "-")).Where(character => !char.IsWhiteSpace(character)));
        Assert.All(words, word => Assert.Contains(word, printed, StringComparison.Ordinal));
        Assert.DoesNotContain("返回", printed, StringComparison.Ordinal);
        Assert.DoesNotContain("Ctrl+P", printed, StringComparison.Ordinal);
        Assert.Contains("(A4)", await Read("pdfinfo", file), StringComparison.Ordinal);
        File.Delete(file);
    }

    static async Task<string> Read(string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardOutput = true })!;
        var told = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
        return told;
    }
}
