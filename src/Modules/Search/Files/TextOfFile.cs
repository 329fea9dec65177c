using Platform.Files;

namespace Search.Files;

/// <summary>Reads the text out of a file. What it throws means that the file cannot be read.</summary>
static class TextOfFile
{
    /// <summary>What a file says beyond it is not found.</summary>
    public const int Longest = 100_000;

    const int MostBytesOfCharacter = 4;

    static readonly Dictionary<string, Action<Stream, TextLimit>> Readers = new(StringComparer.Ordinal)
    {
        [FileTypes.Ofd.Code] = OfdText.Read,
        [FileTypes.Docx.Code] = OfficeText.ReadDocx,
        [FileTypes.Xlsx.Code] = OfficeText.ReadXlsx,
        [FileTypes.Text.Code] = ReadPlain,
        [FileTypes.Csv.Code] = ReadPlain,
    };

    public static bool Reads(string type) => Readers.ContainsKey(type);

    public static string Of(Stream content, string type, CancellationToken ct)
    {
        var text = new TextLimit(Longest, ct);
        Readers[type](content, text);
        return text.ToString();
    }

    /// <remarks>As its preview shows it, so that what one reads there is found; offices still keep texts in GBK.</remarks>
    static void ReadPlain(Stream content, TextLimit text)
    {
        var bytes = new byte[Longest * MostBytesOfCharacter];
        var read = content.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        var decoded = TextContent.Decode(bytes.AsSpan(0, read));
        if (decoded.Length == 0 && read > 0) throw new InvalidDataException("The text is in no known encoding.");
        text.Add(decoded);
    }
}
