using Search.Words;

namespace Search.Postings;

/// <summary>What one segment has of the grams that were asked for.</summary>
/// <param name="written">The writings whose documents stand in it.</param>
sealed class SegmentLists(Batches written)
{
    readonly Dictionary<long, IReadOnlyList<DocumentBlock>> lists = [];

    /// <summary>An older writing of a document is as good as gone.</summary>
    public bool IsWrittenIn(long batch) => written.Contains(batch);

    public void Take(long gram, IReadOnlyList<DocumentBlock> blocks)
    {
        if (blocks.Count > 0) lists[gram] = blocks;
    }

    /// <summary>The documents that have what is wanted, the highest id first; each block is looked at when it is its turn.</summary>
    public IEnumerable<long> Find(Wanted wanted) =>
        lists.Values.SelectMany(blocks => blocks).Select(block => block.Number).Distinct().OrderDescending()
            .SelectMany(block => wanted.In(gram => Marked(GramCode.Of(gram), block)) is { } found ? Bits.Descending(found, block << DocumentBlock.Bits) : []);

    ulong[]? Marked(long gram, long number)
    {
        if (!lists.TryGetValue(gram, out var blocks)) return null;

        foreach (var block in blocks)
        {
            if (block.Number != number) continue;
            var bits = new ulong[DocumentBlock.Words];
            block.Mark(bits);
            return bits;
        }

        return null;
    }
}
