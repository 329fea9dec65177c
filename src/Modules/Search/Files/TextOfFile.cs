using System.Text;
using Platform.Files;

namespace Search.Files;

/// <summary>Reads the text out of a file. What it throws means that the file cannot be read.</summary>
static class TextOfFile
{
    /// <summary>What a file says beyond it is not found.</summary>
    public const int Longest = 100_000;

    /// <summary>Larger files are left alone.</summary>
    public const long LargestBytes = 50L * 1024 * 1024;

    static readonly Dictionary<string, Action<Stream, TextLimit>> Readers = new(StringComparer.Ordinal)
    {
        [FileTypes.Ofd.Code] = OfdText.Read,
        [FileTypes.Docx.Code] = OfficeText.ReadDocx,
        [FileTypes.Xlsx.Code] = OfficeText.ReadXlsx,
        [FileTypes.Text.Code] = ReadPlain,
        [FileTypes.Csv.Code] = ReadPlain,
    };

    public static bool Reads(string type) => type == FileTypes.Pdf.Code || Readers.ContainsKey(type);

    public static string Of(Stream content, string type, CancellationToken ct)
    {
        if (content.Length > LargestBytes) throw new InvalidDataException("The file is too large to be read.");

        var text = new TextLimit(Longest, ct);
        Readers[type](content, text);
        return text.ToString();
    }

    /// <remarks>Offices still keep texts in GBK; without that table what is not UTF-8 is left out.</remarks>
    static void ReadPlain(Stream content, TextLimit text)
    {
        using var reader = new StreamReader(content, new UTF8Encoding(false, throwOnInvalidBytes: true));
        var block = new char[8192];
        while (!text.IsFull && reader.Read(block) is > 0 and var read) text.Add(block.AsSpan(0, read));
    }
}
