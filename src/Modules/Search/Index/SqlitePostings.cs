using Platform.Database;
using Platform.Ledgers;
using Search.Words;

namespace Search.Index;

/// <summary>FTS5: documents come in the order of their ids, so that asking for the newest looks at no others.</summary>
sealed class SqlitePostings(AppDb db) : IPostings
{
    const string Search = "SELECT rowid FROM search_index WHERE search_index MATCH $wanted ORDER BY rowid DESC LIMIT $most";

    static readonly Statement Put = new("INSERT INTO search_index (rowid, grams) VALUES ($1, $2)", 2);

    static readonly Statement Drop = new("DELETE FROM search_index WHERE rowid = $1", 1);

    static readonly Statement DropAll = new("INSERT INTO search_index (search_index) VALUES ('delete-all')", 0);

    public Task<IReadOnlyList<long>> Find(Wanted wanted, int most, CancellationToken ct) =>
        db.Numbers(Search, ct, ("$wanted", wanted.Write(gram => $"\"{gram}\"", " AND ", " OR ")), ("$most", most));

    /// <remarks>There is one writer, and what it has written it sees.</remarks>
    public async Task<IReadOnlyList<long>> NewIds(int count, CancellationToken ct)
    {
        var last = (await db.Numbers("SELECT coalesce(max(id), 0) FROM search_entry", ct))[0];
        return [.. Enumerable.Range(1, count).Select(next => last + next)];
    }

    public IEnumerable<LedgerRow> Write(long id, IReadOnlyCollection<string> grams) => [Remove(id), new(Put, [id, string.Join(' ', grams)])];

    public LedgerRow Remove(long id) => new(Drop, [id]);

    public LedgerRow Clear() => new(DropAll, []);
}
