using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Platform.Database;

namespace Platform.Writing;

/// <summary>Contexts that are kept from one command to the next and given a connection each time: making one costs as much as a small command.</summary>
sealed class LentContexts(DatabaseSource source) : IDisposable
{
    readonly DbContextOptions<AppDb> options = source.OptionsWithoutConnection();
    readonly ConcurrentBag<AppDb> idle = [];

    public Lent Lend(NpgsqlConnection connection, NpgsqlTransaction transaction)
    {
        var db = idle.TryTake(out var kept) ? kept : source.Lent(options);
        db.Database.SetDbConnection(connection);
        db.Database.UseTransaction(transaction);
        return new(db, idle);
    }

    public void Dispose()
    {
        while (idle.TryTake(out var db)) db.GiveUp();
    }

    /// <summary>A context in use; whatever a failure has left in it goes with it.</summary>
    public sealed class Lent(AppDb db, ConcurrentBag<AppDb> idle) : IDisposable
    {
        bool whole;

        public AppDb Db => db;

        public void CanBeKept() => whole = true;

        public void Dispose()
        {
            if (!whole)
            {
                db.GiveUp();
                return;
            }

            db.ChangeTracker.Clear();
            db.Database.UseTransaction(null);
            db.Database.SetDbConnection(null);
            idle.Add(db);
        }
    }
}
