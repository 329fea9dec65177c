using System.Text;

namespace Platform.Files;

/// <summary>What a zip archive is, by what lies in it: an OFD, an office document, or just an archive.</summary>
static class ZipContent
{
    const long MuchUnpacked = 100L * 1024 * 1024;
    const long TooMuchUnpacked = 2L * 1024 * 1024 * 1024;
    const long SuspiciousRatio = 100;

    static readonly string[] Programs =
    [
        ".exe", ".dll", ".com", ".scr", ".msi", ".bat", ".cmd", ".pif", ".cpl", ".ps1", ".vbs", ".vbe", ".js", ".jse", ".wsf", ".hta", ".lnk", ".reg", ".jar", ".apk", ".sh",
    ];

    public static bool Begins(ReadOnlySpan<byte> head) => head.StartsWith("PK\u0003\u0004"u8) || head.StartsWith("PK\u0005\u0006"u8);

    public static async Task<Sniffed> Look(Stream content, CancellationToken ct)
    {
        if (await ZipDirectory.Read(content, ct) is not { } directory) return Unwanted.Damaged;
        if (directory.Names.Count > ZipDirectory.MostEntries || IsBomb(directory)) return Unwanted.Bomb;
        if (directory.Encrypted) return Unwanted.Encrypted;
        if (directory.Names.Any(IsMacro)) return Unwanted.Macros;
        if (directory.Names.Any(IsProgram)) return Unwanted.HoldsProgram;
        return await OpenDocument(content, ct) ?? Kind(directory);
    }

    static bool IsBomb(ZipDirectory directory) =>
        directory.Unpacked > TooMuchUnpacked
        || (directory.Unpacked > MuchUnpacked && directory.Unpacked / Math.Max(directory.Packed, 1) > SuspiciousRatio);

    /// <summary>VBA and Excel 4 macros of Office, Basic and scripts of OpenDocument.</summary>
    static bool IsMacro(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.Ordinal)
        || name.StartsWith("Scripts/", StringComparison.Ordinal);

    /// <summary>Or a name that would leave the folder it is unpacked into.</summary>
    static bool IsProgram(string name) =>
        Programs.Any(program => name.EndsWith(program, StringComparison.OrdinalIgnoreCase))
        || name.StartsWith('/')
        || name.Split('/').Contains("..");

    static Sniffed Kind(ZipDirectory directory)
    {
        if (directory.Names.Contains("OFD.xml")) return FileTypes.Ofd;
        if (directory.Names.Contains("content.xml") && directory.Names.Contains("META-INF/manifest.xml")) return new([FileTypes.Odt, FileTypes.Ods, FileTypes.Odp]);
        if (!directory.Names.Contains("[Content_Types].xml")) return FileTypes.Zip;
        if (Holds("word/")) return FileTypes.Docx;
        if (Holds("xl/")) return FileTypes.Xlsx;
        return Holds("ppt/") ? FileTypes.Pptx : FileTypes.Zip;

        bool Holds(string folder) => directory.Names.Any(name => name.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>OpenDocument names its kind in a first, unpacked entry, so that it can be told from its first bytes. Not every program keeps to that.</summary>
    static async Task<Sniffed?> OpenDocument(Stream content, CancellationToken ct)
    {
        var head = new byte[128];
        content.Position = 0;
        var read = await content.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, ct);
        var text = Encoding.Latin1.GetString(head, 0, read);
        if (text.IndexOf("mimetypeapplication/vnd.oasis.opendocument.", StringComparison.Ordinal) != 30) return null;

        return new[] { FileTypes.Odt, FileTypes.Ods, FileTypes.Odp }.FirstOrDefault(type => text[38..].StartsWith(type.MediaType, StringComparison.Ordinal)) is { } type
            ? (Sniffed)type
            : Unwanted.UnknownKind;
    }
}
