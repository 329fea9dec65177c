using System.Runtime.InteropServices;

namespace Search.Postings;

/// <summary>The documents of one list among 65,536 neighbouring ids: their distances, or where there are many a bit for each.</summary>
/// <param name="Number">Which ids: all that have it above their last sixteen bits.</param>
readonly record struct DocumentBlock(long Number, bool IsBits, ReadOnlyMemory<byte> Data)
{
    public const int Bits = 16;
    public const int Size = 1 << Bits;
    public const int Bytes = Size / 8;
    public const int Words = Size / 64;

    /// <summary>Marks the documents in a block's worth of bits.</summary>
    public void Mark(Span<ulong> bits)
    {
        if (IsBits)
        {
            MemoryMarshal.Cast<byte, ulong>(Data.Span).CopyTo(bits);
            return;
        }

        var (at, low) = (0, 0);
        for (var data = Data.Span; at < data.Length;)
        {
            low += Distance(data, ref at);
            bits[low >> 6] |= 1UL << low;
        }
    }

    public void AddTo(List<long> ids)
    {
        var start = Number << Bits;
        if (IsBits)
        {
            Add(MemoryMarshal.Cast<byte, ulong>(Data.Span), start, ids);
            return;
        }

        var at = 0;
        for (var data = Data.Span; at < data.Length;) ids.Add(start += Distance(data, ref at));
    }

    /// <summary>The ids whose bits are set, in order.</summary>
    public static void Add(ReadOnlySpan<ulong> bits, long start, List<long> ids)
    {
        for (var word = 0; word < bits.Length; word++)
        {
            for (var rest = bits[word]; rest != 0; rest &= rest - 1) ids.Add(start + (word << 6) + System.Numerics.BitOperations.TrailingZeroCount(rest));
        }
    }

    static int Distance(ReadOnlySpan<byte> data, ref int at)
    {
        var distance = data[at] & 0x7F;
        for (var shift = 7; data[at++] >= 0x80; shift += 7) distance |= (data[at] & 0x7F) << shift;
        return distance;
    }
}
