using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Platform.Writing;

namespace Platform.Files;

/// <summary>Removes contents that nothing refers to. It may run beside uploads of the same content, and be interrupted anywhere.</summary>
/// <remarks>
/// A content is moved aside first, then struck off the register, then destroyed. An upload of the same content puts it under its
/// hash again and thereby renews its date; whatever is aside with a date older than any upload that could still be attached is safe to remove.
/// </remarks>
public sealed partial class Collection
{
    const int AtOnce = 500;

    readonly IFileStore store;
    readonly IWriteRoad road;
    readonly DatabaseSource source;
    readonly TimeProvider time;
    readonly RegionCode region;
    readonly ILogger<Collection> log;

    internal Collection(IFileStore store, IWriteRoad road, DatabaseSource source, TimeProvider time, IOptions<HouseSettings> settings, ILogger<Collection> log) =>
        (this.store, this.road, this.source, this.time, region, this.log) = (store, road, source, time, RegionCode.Parse(settings.Value.Region), log);

    /// <param name="olderThan">What was uploaded since stays, referred to or not.</param>
    /// <param name="releasedBefore">What was let go of since stays.</param>
    public async Task<Collected> Collect(DateTimeOffset olderThan, DateTimeOffset releasedBefore, CancellationToken ct)
    {
        await store.SweepIncoming(olderThan, ct);
        await foreach (var left in store.Aside().WithCancellation(ct))
        {
            if (left.At < olderThan) await Finish(left, releasedBefore, ct);
            else await store.PutBack(left, ct);
        }

        var (contents, bytes) = (0, 0L);
        await foreach (var chunk in store.All().Where(kept => kept.At < olderThan).Chunk(AtOnce).WithCancellation(ct))
        {
            foreach (var kept in await Unused(chunk, ct))
            {
                if (await store.SetAside(kept.Hash, olderThan, ct) is not { } aside || !await Finish(aside, releasedBefore, ct)) continue;
                (contents, bytes) = (contents + 1, bytes + kept.Size);
            }
        }

        Removed(contents, bytes);
        return new(contents, bytes);
    }

    async Task<IEnumerable<KeptContent>> Unused(KeptContent[] chunk, CancellationToken ct)
    {
        await using var db = source.ForReading();
        var hashes = chunk.Select(kept => kept.Hash).ToList();
        var used = await db.Set<FileReference>().Where(reference => hashes.Contains(reference.Hash)).Select(reference => reference.Hash).Distinct().ToListAsync(ct);
        return chunk.ExceptBy(used, kept => kept.Hash);
    }

    /// <summary>Decides about a content that is aside: destroyed, or back in its place.</summary>
    async Task<bool> Finish(ContentAside aside, DateTimeOffset releasedBefore, CancellationToken ct)
    {
        if (await IsForgotten(aside.Hash, releasedBefore, ct))
        {
            await store.Destroy(aside, ct);
            return true;
        }

        await store.PutBack(aside, ct);
        return false;
    }

    async Task<bool> IsForgotten(ContentHash hash, DateTimeOffset releasedBefore, CancellationToken ct)
    {
        var job = new ForgetContentJob(Actor.House(region), time.GetUtcNow(), hash, releasedBefore);
        try
        {
            await road.Carry(job, ct);
            return job.Forgotten;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // A reference written at this very moment, or a database that is away: the content stays.
            StaysForNow(failure, hash);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Collected {Contents} contents, {Bytes} bytes")]
    partial void Removed(int contents, long bytes);

    [LoggerMessage(Level = LogLevel.Information, Message = "Content {Hash} stays for now")]
    partial void StaysForNow(Exception reason, ContentHash hash);
}
