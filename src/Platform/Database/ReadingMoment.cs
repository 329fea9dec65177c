using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Platform.Database;

/// <summary>As long as it stands, every question of one context is answered from the same moment, whatever is written meanwhile.</summary>
public sealed class ReadingMoment : IAsyncDisposable
{
    readonly AppDb db;
    readonly IDbContextTransaction? transaction;

    ReadingMoment(AppDb db, IDbContextTransaction? transaction) => (this.db, this.transaction) = (db, transaction);

    /// <param name="db">Reads only, and is in no transaction yet.</param>
    public static async Task<ReadingMoment> Of(AppDb db, CancellationToken ct)
    {
        if (!db.Database.IsSqlite()) return new(db, await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead, ct));

        // The provider's own transactions take the place of the one writer.
        await db.Database.OpenConnectionAsync(ct);
        await db.Database.ExecuteSqlRawAsync("BEGIN DEFERRED", ct);
        return new(db, null);
    }

    public async ValueTask DisposeAsync()
    {
        if (transaction is not null)
        {
            await transaction.DisposeAsync();
            return;
        }

        await db.Database.ExecuteSqlRawAsync("ROLLBACK");
        await db.Database.CloseConnectionAsync();
    }
}
