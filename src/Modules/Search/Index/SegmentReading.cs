using Platform.Database;
using Search.Postings;
using Search.Words;

namespace Search.Index;

/// <summary>Reads the index. Each question is one statement: segments may be put together while somebody reads.</summary>
sealed class SegmentReading(AppDb db, DatabaseSource database, DamagedSegments damaged)
{
    /// <summary>For each segment and gram the one page in which the gram stands, if it stands there at all.</summary>
    const string SqliteLists =
        """
        SELECT s.id, s.batches, w.value, p.gram, p.entries FROM search_segment s CROSS JOIN json_each($1) w CROSS JOIN search_segment_page p
        WHERE s.state = 1 AND p.segment = s.id AND p.gram = (SELECT max(q.gram) FROM search_segment_page q WHERE q.segment = s.id AND q.gram <= w.value)
        """;

    /// <summary>The same, and so that no other way than by the key comes into the planner's mind.</summary>
    const string PostgresLists =
        """
        SELECT s.id, s.batches, w.value, p.gram, p.entries FROM search_segment s CROSS JOIN unnest($1) AS w (value)
        CROSS JOIN LATERAL (SELECT q.gram, q.entries FROM search_segment_page q WHERE q.segment = s.id AND q.gram <= w.value ORDER BY q.gram DESC LIMIT 1) AS p
        WHERE s.state = 1
        """;

    const string After = "SELECT gram, entries FROM search_segment_page WHERE segment = $1 AND gram > $2 ORDER BY gram LIMIT $3";

    /// <returns>The documents that have what is wanted, the newest first, with the segment that says so. What stands in a damaged page is missing until it has been written anew.</returns>
    public async Task<IEnumerable<(long Id, SegmentLists Segment)>> Find(Wanted wanted, CancellationToken ct)
    {
        var grams = wanted.Grams.Select(GramCode.Of).Distinct().ToArray();
        var segments = new Dictionary<long, SegmentLists>();
        foreach (var (segment, batches, gram, kept) in await Read(grams, ct))
        {
            if (kept is not { } page)
            {
                damaged.Note(segment);
                continue;
            }

            if (!segments.TryGetValue(segment, out var lists)) segments.Add(segment, lists = new(Batches.Parse(batches)));
            lists.Take(gram, page.BlocksOf(gram));
        }

        return Newest.Of(segments.Values, wanted);
    }

    /// <returns>A segment's next pages.</returns>
    /// <exception cref="InvalidDataException">One of them is damaged.</exception>
    public async Task<IReadOnlyList<Page>> Pages(long segment, long after, int most, CancellationToken ct)
    {
        var pages = await db.Rows(After, row => Page.Kept(row.GetInt64(0), row.GetFieldValue<byte[]>(1)), ct, segment, after, most);
        if (pages.All(page => page is not null)) return [.. pages.OfType<Page>()];

        damaged.Note(segment);
        throw new InvalidDataException($"Segment {segment} is damaged.");
    }

    Task<IReadOnlyList<(long, string, long, Page?)>> Read(long[] grams, CancellationToken ct) => db.Rows(
        database.Engine == Engine.Sqlite ? SqliteLists : PostgresLists,
        row => (row.GetInt64(0), row.GetString(1), row.GetInt64(2), Page.Kept(row.GetInt64(3), row.GetFieldValue<byte[]>(4))),
        ct,
        db.List(grams));
}
