using Kernel;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Commands;

/// <summary>Runs commands as the house itself, each in a scope of its own: for work that goes on beside requests.</summary>
public sealed class HouseCommands(IServiceScopeFactory scopes)
{
    /// <exception cref="InvalidOperationException">It was refused, with the refusal's code: whoever repeats the work tries again.</exception>
    public async Task<TResult> Run<TCommand, TResult>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<TResult>
    {
        await using var scope = scopes.CreateAsyncScope();
        var current = scope.ServiceProvider.GetRequiredService<CurrentActor>();
        current.Become(Actor.House(current.Actor.Region));
        var done = await scope.ServiceProvider.GetRequiredService<UseCases>().Run<TCommand, TResult>(command, ct);
        return done.Succeeded ? done.Value : throw new InvalidOperationException(done.Refusal.Code);
    }
}
