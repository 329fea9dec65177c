using System.Data.Common;
using Kernel;
using Platform.Database;
using Search.Index;

namespace Search.Finding;

/// <summary>Reads entries as they are, without the object mapper: each search looks through a thousand and more of them.</summary>
sealed class EntryReading(AppDb db, DatabaseSource database)
{
    const string Entries = "SELECT id, batch, source, thing, kind, unit, year, state, title, number, at FROM search_entry WHERE id ";
    const string SqliteEntries = Entries + "IN (SELECT value FROM json_each($1))";
    const string PostgresEntries = Entries + "= ANY ($1)";

    /// <returns>Each with the writing that counts; in any order.</returns>
    public Task<IReadOnlyList<(long Batch, Found Found)>> Of(long[] ids, CancellationToken ct) => database.Engine == Engine.Sqlite
        ? db.Rows(SqliteEntries, row => Read(row, DateTimeOffset.UnixEpoch.AddMicroseconds(row.GetInt64(10))), ct, db.List(ids))
        : db.Rows(PostgresEntries, row => Read(row, row.GetFieldValue<DateTimeOffset>(10)), ct, db.List(ids));

    static (long, Found) Read(DbDataReader row, DateTimeOffset at) => (row.GetInt64(1), new Found(
        row.GetInt64(0),
        row.GetString(2),
        row.GetGuid(3),
        row.GetString(4),
        row.IsDBNull(5) ? null : UnitId.From(row.GetGuid(5)),
        row.GetInt32(6),
        row.GetString(7),
        row.GetString(8),
        row.IsDBNull(9) ? null : row.GetString(9),
        at));
}
