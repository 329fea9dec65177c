using System.Buffers.Binary;
using System.Text;

namespace Platform.Files;

/// <summary>The central directory of a zip archive, read without unpacking anything and within bounds of its own.</summary>
sealed class ZipDirectory
{
    public const int MostEntries = 20_000;

    const int EndLength = 22;
    const int EntryLength = 46;
    const int LongestComment = ushort.MaxValue;
    const int LargestDirectory = 8 * 1024 * 1024;

    readonly List<string> names = [];

    /// <summary>Bytes of the names that stand for themselves in every encoding; others only have to stay apart.</summary>
    public IReadOnlyList<string> Names => names;

    public long Packed { get; private set; }

    public long Unpacked { get; private set; }

    public bool Encrypted { get; private set; }

    /// <returns>Null when it is no whole archive.</returns>
    public static async Task<ZipDirectory?> Read(Stream content, CancellationToken ct)
    {
        var tail = await Bytes(content, Math.Max(0, content.Length - EndLength - LongestComment), (int)Math.Min(content.Length, EndLength + LongestComment), ct);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength) return null;

        var (size, offset) = (U32(tail, end + 12), U32(tail, end + 16));
        if (size > LargestDirectory || offset + size > content.Length) return null;

        var directory = new ZipDirectory();
        return directory.Walk(await Bytes(content, offset, (int)size, ct)) ? directory : null;
    }

    bool Walk(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length >= EntryLength && bytes.StartsWith("PK\u0001\u0002"u8) && names.Count <= MostEntries)
        {
            var nameLength = BinaryPrimitives.ReadUInt16LittleEndian(bytes[28..]);
            var length = EntryLength + nameLength + BinaryPrimitives.ReadUInt16LittleEndian(bytes[30..]) + BinaryPrimitives.ReadUInt16LittleEndian(bytes[32..]);
            if (length > bytes.Length) return false;

            Encrypted |= (bytes[8] & 1) != 0;
            Packed += BinaryPrimitives.ReadUInt32LittleEndian(bytes[20..]);
            Unpacked += BinaryPrimitives.ReadUInt32LittleEndian(bytes[24..]);
            names.Add(Encoding.Latin1.GetString(bytes.Slice(EntryLength, nameLength)).Replace('\\', '/'));
            bytes = bytes[length..];
        }

        return bytes.Length == 0 || names.Count > MostEntries;
    }

    static async Task<byte[]> Bytes(Stream content, long offset, int length, CancellationToken ct)
    {
        var bytes = new byte[length];
        content.Position = offset;
        await content.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    static uint U32(byte[] bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes.AsSpan(at));
}
