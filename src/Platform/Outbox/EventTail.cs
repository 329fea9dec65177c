using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Platform.Outbox;

/// <summary>
/// Reads the events that any node has committed since the last look, for what each node tells its own listeners. Unlike a reaction it promises
/// nothing: whoever was not listening has missed them, and one whose transaction took longer than <see cref="Slowest"/> is not told.
/// </summary>
public sealed class EventTail(DatabaseSource source)
{
    /// <summary>An event's id is given at the beginning of its transaction, which may end after a later one's.</summary>
    static readonly TimeSpan Slowest = TimeSpan.FromSeconds(5);

    HashSet<Guid> seen = [];
    Guid last;
    bool begun;

    /// <summary>The bodies of the events of these names; nothing at the first look. One caller at a time.</summary>
    public async Task<IReadOnlyList<string>> Next(IReadOnlyCollection<string> names, CancellationToken ct)
    {
        await using var db = source.ForReading();
        if (!begun)
        {
            last = await db.Set<OutboxEvent>().AsNoTracking().OrderByDescending(happened => happened.Id).Select(happened => happened.Id).FirstOrDefaultAsync(ct);
            seen = [last];
            begun = true;
            return [];
        }

        var after = Before(last, Slowest);
        var recent = await db.Set<OutboxEvent>().AsNoTracking().Where(happened => happened.Id > after).OrderBy(happened => happened.Id)
            .Select(happened => new { happened.Id, happened.Name, happened.Body }).ToListAsync(ct);
        var told = recent.Where(happened => !seen.Contains(happened.Id) && names.Contains(happened.Name)).Select(happened => happened.Body).ToList();
        if (recent.Count > 0) (last, seen) = (recent[^1].Id, [.. recent.Select(happened => happened.Id)]);
        return told;
    }

    /// <summary>Nobody listens any more: the next look begins anew.</summary>
    public void Rest() => begun = false;

    /// <summary>The smallest id that could have been given so long before this one (RFC 9562: the first 48 bits are milliseconds).</summary>
    static Guid Before(Guid id, TimeSpan by)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 16);
        bytes.Clear();
        BinaryPrimitives.WriteUInt64BigEndian(bytes, (ulong)Math.Max(0, milliseconds - (long)by.TotalMilliseconds) << 16);
        return new(bytes, bigEndian: true);
    }
}
