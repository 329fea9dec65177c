using Platform.Database;
using Platform.Ledgers;
using Search.Words;

namespace Search.Index;

/// <summary>A tsvector under GIN, which knows no order: so the newest stretches of the index are asked first, and all of it when they have too few.</summary>
sealed class PostgresPostings(AppDb db) : IPostings
{
    /// <summary>So many stretches are asked first.</summary>
    const int Newest = 2;

    const string Search = "WITH found AS MATERIALIZED (SELECT id FROM search_index WHERE grams @@ $1::tsquery) SELECT id FROM found ORDER BY id DESC LIMIT $2";

    static readonly Statement Put = new(
        "INSERT INTO search_index (id, grams) VALUES ($1, array_to_tsvector($2)) ON CONFLICT (id) DO UPDATE SET grams = excluded.grams", 2);

    static readonly Statement Drop = new("DELETE FROM search_index WHERE id = $1", 1);

    static readonly Statement DropAll = new("TRUNCATE search_index", 0);

    public async Task<IReadOnlyList<long>> Find(Wanted wanted, int most, CancellationToken ct)
    {
        var last = (await db.Numbers("SELECT coalesce(max(id), 0) FROM search_entry", ct))[0];
        var newest = Enumerable.Range(0, Newest).Select(back => Marks.Within(last, back)).ToList();
        if (Marks.Stretches(last) > 2 * Newest)
        {
            var few = await Ask(new AllOf([wanted, new AnyOf([.. newest.Select(within => new Term(within))])]), most, ct);
            if (few.Count == most) return few;
        }

        return await Ask(wanted, most, ct);
    }

    public Task<IReadOnlyList<long>> NewIds(int count, CancellationToken ct) =>
        db.Numbers("SELECT nextval('search_entry_id') FROM generate_series(1, $1)", ct, ("", count));

    public IEnumerable<LedgerRow> Write(long id, IReadOnlyCollection<string> grams) => [new(Put, [id, grams.ToArray()])];

    public LedgerRow Remove(long id) => new(Drop, [id]);

    public LedgerRow Clear() => new(DropAll, []);

    Task<IReadOnlyList<long>> Ask(Wanted wanted, int most, CancellationToken ct) =>
        db.Numbers(Search, ct, ("", wanted.Write(gram => $"'{gram}'", " & ", " | ")), ("", most));
}
