using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Database;
using Search.Postings;

namespace Search.Index;

/// <summary>Writes what stands in a damaged segment anew, as its own modules say it, and drops the segment: nothing in it counts any more then.</summary>
sealed partial class SegmentRepair(IServiceScopeFactory scopes, HouseCommands house, DamagedSegments damaged, ILogger<SegmentRepair> log)
{
    const int AtOnce = 200;

    public async Task Run(CancellationToken ct)
    {
        foreach (var segment in damaged.All)
        {
            Found(segment);
            while (await Next(segment, ct) is { Count: > 0 } things)
            {
                foreach (var some in things.GroupBy(thing => thing.Source, thing => thing.Thing)) await house.Run<IndexThings, Done>(new(some.Key, [.. some]), ct);
            }

            while (await house.Run<ClearSegment, bool>(new(segment), ct)) { }
            damaged.Repaired(segment);
        }
    }

    /// <summary>Documents whose last writing stands in it; each is gone from here once it was written anew.</summary>
    async Task<List<(string Source, Guid Thing)>> Next(long segment, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDb>();
        var batches = await db.Set<Segment>().AsNoTracking().Where(one => one.Id == segment).Select(one => one.Batches).SingleOrDefaultAsync(ct);
        foreach (var (first, last) in batches is null ? [] : Batches.Parse(batches).Ranges)
        {
            var some = await db.Set<SearchEntry>().AsNoTracking().Where(entry => entry.Batch >= first && entry.Batch <= last)
                .OrderBy(entry => entry.Batch).ThenBy(entry => entry.Id).Take(AtOnce).Select(entry => new { entry.Source, entry.Thing }).ToListAsync(ct);
            if (some.Count > 0) return some.ConvertAll(entry => (entry.Source, entry.Thing));
        }

        return [];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Segment {Segment} of the search index is damaged: what stands in it is written anew")]
    partial void Found(long segment);
}
