using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Platform.Reading;
using Platform.Time;

namespace Platform.Demo;

/// <summary>An empty house to be filled: everything goes the way it would have gone, by the real commands, on the days on which it would have happened.</summary>
public sealed class DemoHouse(IServiceScopeFactory scopes, IOptions<HouseSettings> settings, HouseZone zone, TimeProvider time)
{
    const int Seed = 20190515;

    public RegionCode Region { get; } = RegionCode.Parse(settings.Value.Region);

    /// <summary>The government whose house this is.</summary>
    public string Authority => settings.Value.Authority;

    internal bool IsAsked => settings.Value.Demo;

    /// <summary>How many years of business the departments have behind them.</summary>
    public int Years => settings.Value.DemoYears;

    public HouseZone Zone => zone;

    public DateOnly Today => zone.DateOf(time.GetUtcNow());

    public DateTimeOffset Now => time.GetUtcNow();

    /// <summary>The same numbers each time for the same purpose, whatever other modules draw.</summary>
    public static Random RandomFor(string purpose) => new(purpose.Aggregate(Seed, (seed, sign) => unchecked(seed * 31 + sign)));

    /// <summary>Carries a command out as that actor at that instant.</summary>
    /// <exception cref="DemoRefusedException">It was refused.</exception>
    public async Task<TResult> Run<TCommand, TResult>(Actor actor, DateTimeOffset at, TCommand command, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        await using var scope = scopes.CreateAsyncScope();
        var answer = await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, TResult>(command, new CommandContext(actor, at), ct);
        return answer.Succeeded ? answer.Value : throw new DemoRefusedException($"{typeof(TCommand).Name} was refused in the demo data: {string.Join(", ", answer.Refusals.Select(refusal => refusal.Code))}");
    }

    /// <summary>Asks a query as that actor, today.</summary>
    /// <exception cref="InvalidOperationException">It was refused.</exception>
    public Task<TResult> Ask<TQuery, TResult>(Actor actor, TQuery query, CancellationToken ct)
        where TQuery : IQuery<TResult> => Use(async services =>
        {
            services.GetRequiredService<CurrentActor>().Become(actor);
            return (await services.GetRequiredService<Queries>().Ask<TQuery, TResult>(query, ct)).Value;
        });

    /// <summary>Uses the house's services in a scope of their own.</summary>
    public async Task<T> Use<T>(Func<IServiceProvider, Task<T>> use)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await use(scope.ServiceProvider);
    }
}
