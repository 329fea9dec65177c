using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Jobs;

namespace Search.Index;

/// <summary>Looks from time to time whether there are many small segments: each costs every search a little.</summary>
sealed partial class JoinRounds(SegmentJoining joining, ILogger<JoinRounds> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(joining.Run, Pause, LookFailed, stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The segments of the search index could not be put together")]
    partial void LookFailed(Exception failure);
}
