using Microsoft.Data.Sqlite;

namespace Platform.Ledgers;

/// <summary>Prepared statements on the single writer's own connection, kept for the connection's life.</summary>
sealed class SqliteLedger(SqliteConnection connection) : ILedgerConnection, IDisposable
{
    readonly Dictionary<Statement, SqliteCommand> prepared = [];

    /// <summary>The batch's transaction: a prepared command outlives many.</summary>
    public SqliteTransaction? Transaction { get; set; }

    public Task Write(IReadOnlyList<LedgerRow> rows, CancellationToken ct)
    {
        foreach (var row in rows) Bound(row).ExecuteNonQuery();
        return Task.CompletedTask;
    }

    public void Execute(Statement statement) => Bound(new(statement, [])).ExecuteNonQuery();

    public Task<object?> Read(LedgerRow row, CancellationToken ct) => Task.FromResult(Bound(row).ExecuteScalar());

    SqliteCommand Bound(LedgerRow row)
    {
        if (!prepared.TryGetValue(row.Statement, out var command)) prepared.Add(row.Statement, command = Prepare(row.Statement));
        command.Transaction = Transaction;
        for (var i = 0; i < row.Values.Length; i++) command.Parameters[i].Value = SqliteValue.Of(row.Values[i]);
        return command;
    }

    SqliteCommand Prepare(Statement statement)
    {
        var command = connection.CreateCommand();
        command.CommandText = statement.Sql;
        for (var i = 1; i <= statement.Parameters; i++) command.Parameters.Add(new SqliteParameter($"${i}", null));
        return command;
    }

    public void Dispose()
    {
        foreach (var command in prepared.Values) command.Dispose();
    }
}
