using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Platform.House;

/// <summary>The last service that starts before the web server, which begins to listen only when this is done.</summary>
sealed class Housewarming(IServiceScopeFactory scopes) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var warming in scope.ServiceProvider.GetServices<IHousewarming>()) await warming.Warm(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
