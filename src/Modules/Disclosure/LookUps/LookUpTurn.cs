using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Disclosure.LookUps;

/// <summary>Lets the look-ups of one number, and those from one address, judge one after the other: tries that come at once would each count only those before them.</summary>
/// <remarks>On SQLite there is one writer anyway. On PostgreSQL the locks go with the command's transaction, and what is read after them is what the one before has committed.</remarks>
sealed class LookUpTurn(AppDb db, DatabaseSource source)
{
    /// <param name="keys">Keyed hashes in hexadecimal; in one order for all, so that no two wait for each other.</param>
    public async Task Wait(IEnumerable<string> keys, CancellationToken ct)
    {
        if (source.Engine != Engine.Postgres) return;

        foreach (var key in keys.Select(text => Convert.ToInt64(text[..16], 16)).Distinct().Order())
            await db.Database.SqlQuery<bool>($"SELECT TRUE AS \"Value\" FROM pg_advisory_xact_lock({key})").ToListAsync(ct);
    }
}
