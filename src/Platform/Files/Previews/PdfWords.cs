using System.Text;
using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>Reads the words of a PDF by a limited program, as its pages are drawn: a loop in a stranger's file ends with that program, never within the house.</summary>
public sealed class PdfWords : IDisposable
{
    const string Written = "words.txt";

    readonly SemaphoreSlim turn = new(1);
    readonly PreviewFolder folder;
    readonly LimitedProgram program;
    readonly PreviewSettings settings;

    internal PdfWords(PreviewFolder folder, LimitedProgram program, IOptions<PreviewSettings> settings) =>
        (this.folder, this.program, this.settings) = (folder, program, settings.Value);

    /// <param name="longest">What comes after so many characters is left out.</param>
    /// <returns>Pages and paragraphs as lines.</returns>
    /// <exception cref="InvalidDataException">It cannot be read, not within the limits, or not on this node.</exception>
    public async Task<string> Of(Stream content, int longest, CancellationToken ct)
    {
        if (!OperatingSystem.IsLinux() || Programs.Find(settings.TextProgram) is not { } path) throw new InvalidDataException($"The program {settings.TextProgram} is not installed.");

        await turn.WaitAsync(ct);
        var work = folder.Begin();
        try
        {
            return await Read(path, content, work, longest, ct);
        }
        finally
        {
            PreviewFolder.Drop(work);
            turn.Release();
        }
    }

    async Task<string> Read(string path, Stream content, string work, int longest, CancellationToken ct)
    {
        var source = Path.Combine(work, "source.pdf");
        await using (var copy = File.Create(source)) await content.CopyToAsync(copy, ct);
        var words = Path.Combine(work, Written);
        var end = await program.Run(work, path, ["-enc", "UTF-8", source, words], ct);
        if (end != ProcessEnd.Done || !File.Exists(words)) throw new InvalidDataException($"The words of the PDF could not be read: {end}.");

        using var reader = new StreamReader(words, Encoding.UTF8);
        var block = new char[longest];
        return PdfLines.Join(block.AsSpan(0, await reader.ReadBlockAsync(block, ct)));
    }

    /// <inheritdoc/>
    public void Dispose() => turn.Dispose();
}
