using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Search.Contracts;

namespace Search.Index;

/// <summary>Builds the whole index anew, in many short transactions; segments are put together beside them.</summary>
sealed class Rebuilding(IServiceScopeFactory scopes, SegmentJoining joining)
{
    /// <summary>Many in one transaction: what a transaction writes is one segment, and the disk is waited for once.</summary>
    public const int AtOnce = 500;

    /// <returns>How many things were read.</returns>
    public async Task<long> Run(CancellationToken ct)
    {
        await Run<ClearSearch>(new(), ct);
        var (count, joined) = (0L, Task.CompletedTask);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var source in scope.ServiceProvider.GetServices<ISearchSource>())
        {
            // Noted first: a reading that lasts as long as the writing would keep SQLite from clearing up its log.
            foreach (var things in (await source.All(ct).ToListAsync(ct)).Chunk(AtOnce))
            {
                await Run<IndexThings>(new(source.Key, things), ct);
                count += things.Length;
                if (!joined.IsCompleted) continue;
                await joined;
                joined = joining.Run(thoroughly: false, ct);
            }
        }

        await joined;
        await joining.Run(thoroughly: false, ct);
        return count;
    }

    async Task Run<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentActor>();
        current.Become(Actor.House(current.Actor.Region));
        var done = await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, Done>(command, ct);
        if (!done.Succeeded) throw new InvalidOperationException(done.Refusal.Code);
    }
}
