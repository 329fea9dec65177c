using Matters.Cases;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Database;

namespace Matters.Timelines;

/// <summary>Recomputes every chain of every timeline, in keyset batches so that a million matters need no more memory than a hundred.</summary>
sealed class TimelineVerification(AppDb db)
{
    const int BatchSize = 500;

    public async Task<TimelineFindings> Run(CancellationToken ct)
    {
        var findings = new TimelineFindings();
        MatterId? last = null;
        while (true)
        {
            var heads = await Heads(last, ct);
            if (heads.Count == 0) return findings;

            last = heads[^1].Id;
            var entries = await Entries(heads[0].Id, heads[^1].Id, ct);
            foreach (var head in heads) findings.Add(Check(head, entries[head.Id]), entries[head.Id].Count());
        }
    }

    /// <summary>The first broken link of one timeline, or null.</summary>
    internal static BrokenLink? Check(TimelineHead head, IEnumerable<TimelineEntry> entries)
    {
        byte[] previous = TimelineContent.Genesis(head.Id);
        var expected = 1;
        foreach (var entry in entries)
        {
            if (entry.Position != expected) return new(head.Id, head.Number, expected, "缺少此条记录");
            if (!TimelineContent.Of(entry).Follows(previous, entry.Digest)) return new(head.Id, head.Number, expected, "此条记录与链不符");
            previous = entry.Digest;
            expected++;
        }

        if (expected - 1 != head.Length) return new(head.Id, head.Number, expected, "末尾记录缺失");
        return previous.AsSpan().SequenceEqual(head.Digest) ? null : new(head.Id, head.Number, head.Length, "末尾摘要与件的登记不符");
    }

    Task<List<TimelineHead>> Heads(MatterId? after, CancellationToken ct)
    {
        var matters = db.Set<Matter>().AsNoTracking();
        if (after is { } last) matters = matters.Where(matter => matter.Id > last);
        return matters.OrderBy(matter => matter.Id).Take(BatchSize).Select(matter => new TimelineHead(matter.Id, matter.Number, matter.TimelineLength, matter.TimelineHead)).ToListAsync(ct);
    }

    async Task<ILookup<MatterId, TimelineEntry>> Entries(MatterId first, MatterId last, CancellationToken ct) =>
        (await db.Set<TimelineEntry>().AsNoTracking()
            .Where(entry => entry.Matter >= first && entry.Matter <= last)
            .OrderBy(entry => entry.Matter).ThenBy(entry => entry.Position)
            .ToListAsync(ct)).ToLookup(entry => entry.Matter);
}
