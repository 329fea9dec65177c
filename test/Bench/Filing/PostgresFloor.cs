using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Ledgers;
using Testing;

namespace Bench.Filing;

sealed class PostgresFloor(TestHouse house) : IFloor
{
    readonly DatabaseSource source = house.Services.GetRequiredService<DatabaseSource>();

    public async Task Write(Written written, Dictionary<Guid, Guid> ids)
    {
        await using var connection = await source.Postgres.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await FloorWrite.Run(new PostgresLedger(connection, transaction), written, ids);
        await transaction.CommitAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
