using Platform.Database;
using Platform.Ledgers;
using Search.Words;

namespace Search.Index;

/// <summary>The full-text index of one engine.</summary>
interface IPostings
{
    /// <summary>The newest documents that have what is wanted, no more than so many.</summary>
    Task<IReadOnlyList<long>> Find(Wanted wanted, int most, CancellationToken ct);

    /// <summary>The next free ids, in order.</summary>
    Task<IReadOnlyList<long>> NewIds(int count, CancellationToken ct);

    /// <summary>Makes a document have these grams and no others.</summary>
    IEnumerable<LedgerRow> Write(long id, IReadOnlyCollection<string> grams);

    LedgerRow Remove(long id);

    /// <summary>Empties the index.</summary>
    LedgerRow Clear();
}

static class PostingsOf
{
    public static IPostings Engine(AppDb db, DatabaseSource source) => source.Engine == Platform.Database.Engine.Sqlite ? new SqlitePostings(db) : new PostgresPostings(db);
}
