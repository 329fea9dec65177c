using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Jobs;

namespace Platform.Outbox;

/// <summary>Looks for undelivered events when told, and each second anyway: after a crash, or when another node told them.</summary>
sealed partial class DispatcherService(Dispatcher dispatcher, DeliveryTurn turn, OutboxSignal signal, ILogger<DispatcherService> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, TimeSpan.Zero, LookFailed, stoppingToken);

    async Task Round(CancellationToken ct)
    {
        if (await InTurn(ct) == 0) await signal.Wait(Look, ct);
    }

    async Task<int> InTurn(CancellationToken ct)
    {
        await using var taken = await turn.Take(ct);
        return taken is null ? 0 : await dispatcher.Deliver(ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be read")]
    partial void LookFailed(Exception failure);
}
