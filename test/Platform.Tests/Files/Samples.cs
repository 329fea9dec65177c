using System.IO.Compression;
using System.Text;

namespace Platform.Tests.Files;

/// <summary>Small contents of every kind.</summary>
static class Samples
{
    /// <summary>The test virus that every scanner knows; in two pieces, or this source itself would be one.</summary>
    public static byte[] Eicar => Encoding.ASCII.GetBytes(@"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    public static byte[] Pdf(string text = "") => Encoding.UTF8.GetBytes($"%PDF-1.7\n%{text}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

    public static byte[] Of(string kind) => kind switch
    {
        "pdf" => Pdf(),
        "ofd" => Zip("OFD.xml", "Doc_0/Document.xml"),
        "docx" => Zip("[Content_Types].xml", "word/document2.xml"),
        "xlsx" => Zip("[Content_Types].xml", "xl/workbook.xml"),
        "pptx" => Zip("[Content_Types].xml", "ppt/presentation.xml"),
        "odt" => OpenDocument("text"),
        "zip" => Zip("材料/一.pdf"),
        "doc" => Kept("letter.doc"),
        "xls" => Kept("sheet.xls"),
        "ppt" => Kept("slides.ppt"),
        "png" => [0x89, .. "PNG\r\n"u8, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8],
        "jpg" => [0xFF, 0xD8, 0xFF, 0xE0, 0, 16, .. "JFIF"u8],
        "gif" => "GIF89a\u0001\u0000\u0001\u0000"u8.ToArray(),
        "webp" => [.. "RIFF"u8, 4, 0, 0, 0, .. "WEBPVP8 "u8],
        "bmp" => [.. "BM"u8, .. new byte[12], 40, 0, 0, 0, 1, 0, 0, 0],
        "tif" => [.. "II*\0"u8, 8, 0, 0, 0],
        "heic" => [0, 0, 0, 24, .. "ftypheic"u8, 0, 0, 0, 0],
        "txt" => Encoding.UTF8.GetBytes("申请公开道路规划 𠮷 😀\r\n<不是网页>"),
        "mp3" => [.. "ID3"u8, 3, 0, 0],
        "wav" => [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVEfmt "u8],
        "amr" => "#!AMR\n"u8.ToArray(),
        "mp4" => [0, 0, 0, 24, .. "ftypisom"u8, 0, 0, 2, 0],
        "mov" => [0, 0, 0, 20, .. "ftypqt  "u8, 0, 0, 2, 0],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>A content that a program really wrote (SheetJS).</summary>
    public static byte[] Kept(string name) => File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Files", "Samples", name));

    public static byte[] Zip(params string[] names) => Zip(names.Select(name => (name, 10)));

    public static byte[] Zip(IEnumerable<(string Name, int Length)> entries)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, length) in entries)
            {
                using var entry = archive.CreateEntry(name, CompressionLevel.SmallestSize).Open();
                entry.Write(new byte[length]);
            }
        }

        return bytes.ToArray();
    }

    static byte[] OpenDocument(string kind)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var entry = archive.CreateEntry("mimetype", CompressionLevel.NoCompression).Open()) entry.Write(Encoding.ASCII.GetBytes($"application/vnd.oasis.opendocument.{kind}"));
            archive.CreateEntry("content.xml");
        }

        return bytes.ToArray();
    }
}
