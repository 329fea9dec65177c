using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Commands;

/// <summary>Lets commands that judge by the same rows do so one after the other: at once, each would see only those before it.</summary>
/// <remarks>On SQLite there is one writer anyway. On PostgreSQL the locks go with the command's transaction, and what is read after them is what the one before has committed.</remarks>
public sealed class Turns(AppDb db, DatabaseSource source)
{
    /// <summary>The key of one thing of a sort, apart from those of all other sorts.</summary>
    /// <param name="sort">Eight letters, say, that no other sort has.</param>
    public static long KeyOf(long sort, Guid thing)
    {
        Span<byte> bytes = stackalloc byte[16];
        thing.TryWriteBytes(bytes);
        return sort ^ BinaryPrimitives.ReadInt64LittleEndian(bytes) ^ BinaryPrimitives.ReadInt64LittleEndian(bytes[8..]);
    }

    /// <param name="keys">Taken in one order by all commands, so that no two wait for each other. Two things may share a key by chance: then one waits needlessly.</param>
    public async Task Wait(IEnumerable<long> keys, CancellationToken ct)
    {
        if (source.Engine != Engine.Postgres) return;

        var inOrder = keys.Distinct().Order().ToArray();
        await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(key) FROM unnest({inOrder}) AS key", ct);
    }
}
