using Platform.Database;
using Search.Postings;

namespace Search.Index;

/// <summary>Which documents of a segment still stand in it: they have not been written anew and are not gone.</summary>
sealed class LiveDocuments
{
    readonly Dictionary<long, ulong[]> blocks = [];

    LiveDocuments(IEnumerable<long> ids)
    {
        foreach (var id in ids) Block(id)[(int)(id % DocumentBlock.Size) >> 6] |= 1UL << (int)id;
    }

    /// <returns>How many there are; and which, when not all do.</returns>
    public static async Task<(int Count, LiveDocuments? Live)> Of(AppDb db, Segment segment, CancellationToken ct)
    {
        var ranges = Batches.Parse(segment.Batches).Ranges;
        var count = 0L;
        foreach (var (first, last) in ranges) count += (await db.Numbers("SELECT count(*) FROM search_entry WHERE batch BETWEEN $1 AND $2", ct, first, last))[0];
        if (count == segment.Documents) return ((int)count, null);

        var ids = new List<long>();
        foreach (var (first, last) in ranges) ids.AddRange(await db.Numbers("SELECT id FROM search_entry WHERE batch BETWEEN $1 AND $2", ct, first, last));
        return (ids.Count, new(ids));
    }

    public bool Contains(long id) => blocks.TryGetValue(id >> DocumentBlock.Bits, out var bits) && (bits[(int)(id % DocumentBlock.Size) >> 6] & (1UL << (int)id)) != 0;

    ulong[] Block(long id)
    {
        if (!blocks.TryGetValue(id >> DocumentBlock.Bits, out var bits)) blocks.Add(id >> DocumentBlock.Bits, bits = new ulong[DocumentBlock.Words]);
        return bits;
    }
}
