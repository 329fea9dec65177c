using Platform.Database;

namespace Search.Index;

/// <summary>The next free numbers of documents and of writings.</summary>
/// <remarks>On SQLite there is one writer, and what it has written it sees; a command that takes numbers twice remembers them, since its rows are written at its end.</remarks>
sealed class Numbering(AppDb db, DatabaseSource database)
{
    long lastId;
    long lastBatch;

    /// <returns>In order.</returns>
    public async Task<IReadOnlyList<long>> Ids(int count, CancellationToken ct)
    {
        if (database.Engine == Engine.Postgres) return await db.Numbers("SELECT nextval('search_entry_id') FROM generate_series(1, $1)", ct, count);

        var next = Math.Max(lastId, (await db.Numbers("SELECT coalesce(max(id), 0) FROM search_entry", ct))[0]) + 1;
        lastId = next + count - 1;
        return [.. Enumerable.Range(0, count).Select(one => next + one)];
    }

    /// <summary>A writing's number, or that of a segment which is put together: no two have the same.</summary>
    public async Task<long> Batch(CancellationToken ct) => database.Engine == Engine.Postgres
        ? (await db.Numbers("SELECT nextval('search_segment_id')", ct))[0]
        : lastBatch = Math.Max(lastBatch, (await db.Numbers("SELECT coalesce(max(id), 0) FROM search_segment", ct))[0]) + 1;
}
