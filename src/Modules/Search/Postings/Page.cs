using System.Buffers.Binary;
using System.Numerics;

namespace Search.Postings;

/// <summary>Neighbouring grams of a segment with their lists; short enough to be read for one of them. A gram stands in one page only.</summary>
/// <param name="Gram">The first one's code.</param>
readonly record struct Page(long Gram, byte[] Entries)
{
    const int CheckBytes = sizeof(uint);

    /// <summary>As it is kept: a check stands behind the entries, so that a damaged page is known before it is believed.</summary>
    public byte[] ToKeep()
    {
        var kept = new byte[Entries.Length + CheckBytes];
        Entries.CopyTo(kept, 0);
        BinaryPrimitives.WriteUInt32LittleEndian(kept.AsSpan(Entries.Length), Check(Gram, Entries));
        return kept;
    }

    /// <returns>Null when it is not what was kept.</returns>
    public static Page? Kept(long gram, byte[] kept)
    {
        if (kept.Length <= CheckBytes) return null;
        var entries = kept[..^CheckBytes];
        return BinaryPrimitives.ReadUInt32LittleEndian(kept.AsSpan(entries.Length)) == Check(gram, entries) ? new(gram, entries) : null;
    }

    /// <summary>The blocks of one gram's list; none when it is not here.</summary>
    public IReadOnlyList<DocumentBlock> BlocksOf(long gram)
    {
        var reader = new ByteReader(Entries);
        for (var at = Gram; !reader.IsAtEnd;)
        {
            at += reader.Number();
            if (at == gram) return DocumentList.Read(ref reader);
            if (at > gram) return [];
            DocumentList.Skip(ref reader);
        }

        return [];
    }

    /// <summary>CRC-32C, which processors work out themselves.</summary>
    static uint Check(long gram, ReadOnlySpan<byte> entries)
    {
        var check = BitOperations.Crc32C(uint.MaxValue, (ulong)gram);
        for (; entries.Length >= sizeof(ulong); entries = entries[sizeof(ulong)..]) check = BitOperations.Crc32C(check, BinaryPrimitives.ReadUInt64LittleEndian(entries));
        foreach (var rest in entries) check = BitOperations.Crc32C(check, rest);
        return ~check;
    }
}
