namespace Platform.Files;

/// <summary>What a compound file is, by the streams in it.</summary>
static class CompoundContent
{
    static readonly string[] Macros = ["VBA", "_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros"];

    static ReadOnlySpan<byte> Magic => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static bool Begins(ReadOnlySpan<byte> head) => head.StartsWith(Magic);

    public static async Task<Sniffed> Look(Stream content, CancellationToken ct)
    {
        if (await CompoundDirectory.Names(content, ct) is not { } names) return Unwanted.Damaged;
        if (names.Contains("EncryptedPackage")) return Unwanted.Encrypted;
        if (names.Any(Macros.Contains)) return Unwanted.Macros;
        if (names.Contains("WordDocument")) return FileTypes.Doc;
        if (names.Contains("Workbook") || names.Contains("Book")) return FileTypes.Xls;
        return names.Contains("PowerPoint Document") ? FileTypes.Ppt : Unwanted.UnknownKind;
    }
}
