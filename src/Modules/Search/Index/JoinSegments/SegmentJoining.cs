using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Time;
using Search.Postings;

namespace Search.Index;

/// <summary>Puts segments together, outside of every transaction: only what is finished is written, some pages at a time, and then stands for its parts at once.</summary>
/// <remarks>Two nodes may put the same together: then the second one's work is thrown away.</remarks>
sealed class SegmentJoining(IServiceScopeFactory scopes, HouseCommands house, DamagedSegments damaged) : IDisposable
{
    const int PagesRead = 100;

    /// <summary>What was begun before is not being worked at any more.</summary>
    static readonly TimeSpan Longest = TimeSpan.FromHours(3);

    readonly SemaphoreSlim one = new(1);

    /// <summary>Until nothing is left to be put together.</summary>
    /// <param name="thoroughly">Counts as well how much of the index is stale.</param>
    public async Task Run(bool thoroughly, CancellationToken ct)
    {
        await one.WaitAsync(ct);
        try
        {
            await ClearAway(ct);
            while (await Next(thoroughly, ct) is { Count: > 0 } parts)
            {
                await Join(parts, ct);
                await ClearAway(ct);
            }
        }
        finally
        {
            one.Release();
        }
    }

    async Task<IReadOnlyList<Segment>> Next(bool thoroughly, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var bad = damaged.All;
        var ready = await db.Set<Segment>().AsNoTracking().Where(segment => segment.State == SegmentState.Ready && !EF.Parameter(bad).Contains(segment.Id)).ToListAsync(ct);
        var next = JoinPlan.Next(ready);
        return next.Count == 0 && thoroughly && JoinPlan.IsStale(ready, await db.Set<SearchEntry>().LongCountAsync(ct)) ? ready : next;
    }

    async Task Join(IReadOnlyList<Segment> parts, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (documents, cursors) = (0, new List<SegmentCursor>());
        foreach (var part in parts)
        {
            var (count, live) = await LiveDocuments.Of(scope.ServiceProvider.GetRequiredService<AppDb>(), part, ct);
            documents += count;
            if (count > 0) cursors.Add(Cursor(scope.ServiceProvider.GetRequiredService<SegmentReading>(), part.Id, live, ct));
        }

        await Together(parts, cursors, documents, ct);
    }

    /// <param name="documents">How many stand in them.</param>
    async Task Together(IReadOnlyList<Segment> parts, List<SegmentCursor> cursors, int documents, CancellationToken ct)
    {
        var segment = await house.Run<BeginSegment, long>(new(), ct);
        var stands = false;
        try
        {
            stands = await Fill(segment, cursors, ct) && await house.Run<ReplaceSegments, bool>(new(segment, [.. parts.Select(part => part.Id)], documents), ct);
        }
        catch (InvalidDataException)
        {
            // One of the parts is damaged, which has been noted: it is written anew before it is put together with others.
        }
        finally
        {
            if (!stands && !ct.IsCancellationRequested) await Clear(segment, ct);
        }
    }

    /// <returns>False when somebody has cleared it away meanwhile.</returns>
    async Task<bool> Fill(long segment, List<SegmentCursor> cursors, CancellationToken ct)
    {
        await foreach (var pages in Joining.Pages(cursors))
        {
            if (!await house.Run<KeepPages, bool>(new(segment, pages), ct)) return false;
        }

        return true;
    }

    static SegmentCursor Cursor(SegmentReading reading, long segment, LiveDocuments? live, CancellationToken ct) =>
        new(after => reading.Pages(segment, after, PagesRead, ct), live is null ? null : live.Contains);

    /// <summary>What has been replaced, and what the end of a house has left unfinished.</summary>
    async Task ClearAway(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = scope.ServiceProvider.GetRequiredService<HouseTime>().Now - Longest;
        var gone = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<Segment>().AsNoTracking()
            .Where(segment => segment.State == SegmentState.Replaced || (segment.State == SegmentState.Building && segment.At < before))
            .Select(segment => segment.Id).ToListAsync(ct);
        foreach (var segment in gone) await Clear(segment, ct);
    }

    async Task Clear(long segment, CancellationToken ct)
    {
        while (await house.Run<ClearSegment, bool>(new(segment), ct)) { }
    }

    public void Dispose() => one.Dispose();
}
