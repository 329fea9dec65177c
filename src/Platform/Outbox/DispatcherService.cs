using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Jobs;

namespace Platform.Outbox;

/// <summary>Looks for undelivered events when told, and each second anyway: after a crash, or when another node told them.</summary>
sealed partial class DispatcherService(Dispatcher dispatcher, OutboxSignal signal, ILogger<DispatcherService> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, TimeSpan.Zero, LookFailed, stoppingToken);

    async Task Round(CancellationToken ct)
    {
        if (await dispatcher.Deliver(ct) == 0) await signal.Wait(Look, ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be read")]
    partial void LookFailed(Exception failure);
}
