using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Outbox;

/// <summary>Looks for undelivered events when told, and each second anyway: after a crash, or when another node told them.</summary>
sealed partial class DispatcherService(Dispatcher dispatcher, OutboxSignal signal, ILogger<DispatcherService> log) : BackgroundService
{
    static readonly TimeSpan Look = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await dispatcher.Deliver(stoppingToken) == 0) await signal.Wait(Look, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                // The database may be away: what is told stays told, and is looked for again.
                LookFailed(failure);
                await Task.Delay(Look, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The outbox could not be read")]
    partial void LookFailed(Exception failure);
}
