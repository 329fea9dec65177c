using Kernel;
using Npgsql;

namespace Platform.Ledgers;

/// <summary>One round trip for all rows of a command; statements are prepared by the connection after a few uses.</summary>
sealed class PostgresLedger(NpgsqlConnection connection, NpgsqlTransaction transaction) : ILedgerConnection
{
    public async Task Write(IReadOnlyList<LedgerRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0) return;

        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows) batch.BatchCommands.Add(Fill(new NpgsqlBatchCommand(row.Statement.Sql), row));
        await batch.ExecuteNonQueryAsync(ct);
    }

    public async Task<object?> Read(LedgerRow row, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(row.Statement.Sql, connection, transaction);
        foreach (var value in row.Values) command.Parameters.Add(Parameter(value));
        return await command.ExecuteScalarAsync(ct) is { } answer and not DBNull ? answer : null;
    }

    static NpgsqlBatchCommand Fill(NpgsqlBatchCommand command, LedgerRow row)
    {
        foreach (var value in row.Values) command.Parameters.Add(Parameter(value));
        return command;
    }

    static NpgsqlParameter Parameter(object? value) => new()
    {
        Value = value switch
        {
            null => DBNull.Value,
            RegionCode region => region.Digits,
            Enum code => Convert.ToInt32(code, null),
            _ => value,
        },
    };
}
