using System.Numerics;
using System.Runtime.InteropServices;

namespace Search.Postings;

/// <summary>A bit for each id of a block.</summary>
static class Bits
{
    public static void Keep(Span<ulong> kept, ReadOnlySpan<ulong> others)
    {
        var to = MemoryMarshal.Cast<ulong, Vector<ulong>>(kept);
        var from = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var at = 0; at < to.Length; at++) to[at] &= from[at];
    }

    public static void Add(Span<ulong> sum, ReadOnlySpan<ulong> others)
    {
        var to = MemoryMarshal.Cast<ulong, Vector<ulong>>(sum);
        var from = MemoryMarshal.Cast<ulong, Vector<ulong>>(others);
        for (var at = 0; at < to.Length; at++) to[at] |= from[at];
    }

    /// <summary>The ids whose bits are set, the highest first.</summary>
    public static IEnumerable<long> Descending(ulong[] bits, long start)
    {
        for (var word = bits.Length - 1; word >= 0; word--)
        {
            for (var rest = bits[word]; rest != 0;)
            {
                var bit = BitOperations.Log2(rest);
                yield return start + (word << 6) + bit;
                rest ^= 1UL << bit;
            }
        }
    }
}
