using System.Runtime.CompilerServices;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Search.Contracts;

namespace Search.Index;

/// <summary>Builds the whole index anew, in many short transactions; segments are put together beside them.</summary>
sealed class Rebuilding(IServiceScopeFactory scopes, HouseCommands house, SegmentJoining joining)
{
    /// <summary>Many in one transaction: what a transaction writes is one segment, and the disk is waited for once.</summary>
    public const int AtOnce = 500;

    /// <returns>How many things were read.</returns>
    public async Task<long> Run(CancellationToken ct)
    {
        await house.Run<ClearSearch, Done>(new(), ct);
        return await Fill(ct);
    }

    /// <summary>Goes on with a rebuilding that the end of a house has interrupted; without one it does nothing.</summary>
    public async Task Resume(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (await scope.ServiceProvider.GetRequiredService<AppDb>().Set<UnfinishedRebuild>().AnyAsync(ct)) await Fill(ct);
    }

    async Task<long> Fill(CancellationToken ct)
    {
        var (count, joined) = (0L, Task.CompletedTask);
        try
        {
            await foreach (var (source, things) in Things(ct))
            {
                if (await Missing(source, things, ct) is { Count: > 0 } missing) await house.Run<IndexThings, Done>(new(source, missing), ct);
                count += things.Length;
                if (!joined.IsCompleted) continue;
                await joined;
                joined = joining.Run(thoroughly: false, ct);
            }
        }
        finally
        {
            await joined;
        }

        await joining.Run(thoroughly: false, ct);
        await house.Run<EndRebuild, Done>(new(), ct);
        return count;
    }

    async IAsyncEnumerable<(string Source, Guid[] Things)> Things([EnumeratorCancellation] CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            // Noted first: a reading that lasts as long as the writing would keep SQLite from clearing up its log.
            foreach (var things in (await source.All(ct).ToListAsync(ct)).Chunk(AtOnce)) yield return (source.Key, things);
        }
    }

    /// <summary>What stands in the index already was written since it was emptied.</summary>
    async Task<List<Guid>> Missing(string source, Guid[] things, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var known = await scope.ServiceProvider.GetRequiredService<AppDb>().Set<SearchEntry>().AsNoTracking()
            .Where(entry => entry.Source == source && EF.Parameter(things).Contains(entry.Thing)).Select(entry => entry.Thing).ToListAsync(ct);
        return [.. things.Except(known)];
    }
}
