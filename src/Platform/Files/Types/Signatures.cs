using System.Text;

namespace Platform.Files;

/// <summary>The kinds that their first bytes give away.</summary>
static class Signatures
{
    static readonly byte[][] Programs =
    [
        "MZ"u8.ToArray(), // Windows
        [0x7F, .. "ELF"u8],
        [0xFE, 0xED, 0xFA, 0xCE], [0xFE, 0xED, 0xFA, 0xCF], [0xCE, 0xFA, 0xED, 0xFE], [0xCF, 0xFA, 0xED, 0xFE], // macOS
        [0xCA, 0xFE, 0xBA, 0xBE], // Java, macOS
        "dex\n"u8.ToArray(), // Android
        [0x4C, 0, 0, 0, 1, 0x14, 2, 0], // a Windows shortcut
        "#!"u8.ToArray(), // a script
        [0, .. "asm"u8], // WebAssembly
    ];

    static readonly (byte[] Magic, FileType Type)[] Kinds =
    [
        ("%PDF-"u8.ToArray(), FileTypes.Pdf),
        ([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'], FileTypes.Png),
        ([0xFF, 0xD8, 0xFF], FileTypes.Jpeg),
        ("GIF87a"u8.ToArray(), FileTypes.Gif),
        ("GIF89a"u8.ToArray(), FileTypes.Gif),
        ("II*\0"u8.ToArray(), FileTypes.Tiff),
        ("MM\0*"u8.ToArray(), FileTypes.Tiff),
        ("#!AMR"u8.ToArray(), FileTypes.Amr),
        ("ID3"u8.ToArray(), FileTypes.Mp3),
    ];

    public static bool IsProgram(ReadOnlySpan<byte> head)
    {
        if (Begins(head, "#!AMR"u8, 0)) return false;
        foreach (var magic in Programs)
        {
            if (Begins(head, magic, 0)) return true;
        }

        return false;
    }

    public static Sniffed? Find(ReadOnlySpan<byte> head)
    {
        foreach (var (magic, type) in Kinds)
        {
            if (Begins(head, magic, 0)) return type;
        }

        if (Begins(head, "RIFF"u8, 0)) return Begins(head, "WEBP"u8, 8) ? FileTypes.Webp : Begins(head, "WAVE"u8, 8) ? FileTypes.Wav : Unwanted.UnknownKind;
        if (Begins(head, "ftyp"u8, 4)) return Media(head);
        if (IsBitmap(head)) return FileTypes.Bmp;
        if (IsMp3Frame(head)) return FileTypes.Mp3;
        return null;
    }

    /// <summary>ISO base media: the brand tells sound from pictures from film, and phones are careless with it.</summary>
    static Sniffed? Media(ReadOnlySpan<byte> head) => head.Length < 12 ? Unwanted.Damaged : Encoding.ASCII.GetString(head[8..12]) switch
    {
        "heic" or "heix" or "mif1" or "msf1" => FileTypes.Heic,
        "qt  " => FileTypes.Mov,
        _ => new Sniffed([FileTypes.Mp4, FileTypes.M4a, FileTypes.Mov]),
    };

    /// <summary>Two letters alone would take any text that begins with "BM": the header's length must be a known one too.</summary>
    static bool IsBitmap(ReadOnlySpan<byte> head) => head.Length > 18 && Begins(head, "BM"u8, 0) && head[14] is 12 or 40 or 52 or 56 or 108 or 124 && head[15] == 0;

    /// <summary>MPEG 1 or 2, layer III, with a bit rate and a sampling rate that exist.</summary>
    static bool IsMp3Frame(ReadOnlySpan<byte> head) =>
        head.Length > 3 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2 && (head[1] & 0x18) != 0x08 && (head[2] & 0xF0) is not (0 or 0xF0) && (head[2] & 0x0C) != 0x0C;

    static bool Begins(ReadOnlySpan<byte> head, ReadOnlySpan<byte> magic, int at) => head.Length >= at + magic.Length && head.Slice(at, magic.Length).SequenceEqual(magic);
}
