using Platform.Files;

namespace Search.Files;

/// <summary>The words of a file of any type that is searched: those of a PDF by a program of the system, the others here, where every step is bounded.</summary>
sealed class WordsOfFile(PdfWords pdfs)
{
    /// <summary>Larger files are left alone.</summary>
    const long LargestBytes = 50L * 1024 * 1024;

    public static bool Reads(string type) => type == FileTypes.Pdf.Code || TextOfFile.Reads(type);

    public async Task<string> Of(Stream content, string type, CancellationToken ct)
    {
        if (content.Length > LargestBytes)
        {
            await content.DisposeAsync();
            throw new InvalidDataException("The file is too large to be read.");
        }

        if (type != FileTypes.Pdf.Code) return await TimedReading.Of(content, type);

        await using (content) return Kernel.Typed.Lines(await pdfs.Of(content, TextOfFile.Longest, ct));
    }
}
