using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Jobs;

namespace Search.Index;

/// <summary>Keeps the index in order beside the house's work: goes on with a rebuilding that was interrupted, writes anew what is damaged, puts small segments together.</summary>
sealed partial class IndexUpkeep(Rebuilding rebuilding, SegmentRepair repair, SegmentJoining joining, ILogger<IndexUpkeep> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Counting all that is indexed takes a little: every five minutes.</summary>
    const int Thorough = 60;

    int rounds;
    bool isResumed;

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, Pause, LookFailed, stoppingToken);

    async Task Round(CancellationToken ct)
    {
        if (!isResumed) await rebuilding.Resume(ct);
        isResumed = true;
        await repair.Run(ct);
        await joining.Run(rounds++ % Thorough == Thorough - 1, ct);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The search index could not be kept in order")]
    partial void LookFailed(Exception failure);
}
