using Platform.Files;

namespace Search.Files;

/// <summary>The words of a file of any type that is searched: those of a PDF by a program of the system, the others here, where every step is bounded.</summary>
sealed class WordsOfFile(PdfWords pdfs)
{
    public async Task<string> Of(Stream content, string type, CancellationToken ct)
    {
        if (type != FileTypes.Pdf.Code) return await TimedReading.Of(content, type);
        if (content.Length > TextOfFile.LargestBytes) throw new InvalidDataException("The file is too large to be read.");

        await using (content) return Kernel.Typed.Lines(await pdfs.Of(content, TextOfFile.Longest, ct));
    }
}
