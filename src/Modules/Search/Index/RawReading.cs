using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Database;

namespace Search.Index;

/// <summary>Reads rows by a statement that EF has no words for, on the context's own connection and in its transaction.</summary>
static class RawReading
{
    public static Task<IReadOnlyList<long>> Numbers(this AppDb db, string sql, CancellationToken ct, params object[] values) =>
        db.Rows(sql, reader => reader.GetInt64(0), ct, values);

    public static async Task<IReadOnlyList<T>> Rows<T>(this AppDb db, string sql, Func<DbDataReader, T> row, CancellationToken ct, params object[] values)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            // PostgreSQL counts them by itself, when none has a name.
            var areNamed = IsSqlite(db);
            for (var at = 0; at < values.Length; at++) command.Parameters.Add(Parameter(command, $"${at + 1}", values[at], areNamed));
            await using var reader = await command.ExecuteReaderAsync(ct);
            var rows = new List<T>();
            while (await reader.ReadAsync(ct)) rows.Add(row(reader));
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>Numbers as the engine takes them in one value: SQLite's <c>json_each</c>, PostgreSQL's <c>unnest</c> and <c>ANY</c>.</summary>
    public static object List(this AppDb db, long[] numbers) => IsSqlite(db) ? $"[{string.Join(',', numbers)}]" : numbers;

    static bool IsSqlite(AppDb db) => db.Database.ProviderName!.EndsWith(nameof(Engine.Sqlite), StringComparison.Ordinal);

    static DbParameter Parameter(DbCommand command, string name, object value, bool isNamed)
    {
        var parameter = command.CreateParameter();
        parameter.Value = value;
        if (isNamed) parameter.ParameterName = name;
        return parameter;
    }
}
