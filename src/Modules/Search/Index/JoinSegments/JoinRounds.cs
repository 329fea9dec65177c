using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Jobs;

namespace Search.Index;

/// <summary>Looks from time to time whether there are many small segments: each costs every search a little.</summary>
sealed partial class JoinRounds(SegmentJoining joining, ILogger<JoinRounds> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Counting all that is indexed takes a little: every five minutes.</summary>
    const int Thorough = 60;

    int rounds;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, Pause, LookFailed, stoppingToken);

    Task Round(CancellationToken ct) => joining.Run(rounds++ % Thorough == Thorough - 1, ct);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The segments of the search index could not be put together")]
    partial void LookFailed(Exception failure);
}
