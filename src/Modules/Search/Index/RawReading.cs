using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Platform.Database;

namespace Search.Index;

/// <summary>Reads numbers by a statement that EF has no words for, on the context's own connection and in its transaction.</summary>
static class RawReading
{
    public static async Task<IReadOnlyList<long>> Numbers(this AppDb db, string sql, CancellationToken ct, params (string Name, object Value)[] values)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Database.GetDbConnection().CreateCommand();
            command.CommandText = sql;
            command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var (name, value) in values) command.Parameters.Add(Parameter(command, name, value));
            await using var reader = await command.ExecuteReaderAsync(ct);
            var numbers = new List<long>();
            while (await reader.ReadAsync(ct)) numbers.Add(reader.GetInt64(0));
            return numbers;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    static DbParameter Parameter(DbCommand command, string name, object value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        return parameter;
    }
}
