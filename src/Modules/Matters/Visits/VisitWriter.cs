using Kernel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Matters.Visits;

/// <summary>Writes down every few seconds, in one command, who has opened which matters on this node.</summary>
sealed partial class VisitWriter(VisitBook book, HouseCommands house, ILogger<VisitWriter> log) : BackgroundService
{
    const int AtATime = 500;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Writes what is waiting.</summary>
    public async Task Write(CancellationToken ct)
    {
        while (book.Waiting(AtATime) is { Count: > 0 } openings)
        {
            await house.Run<NoteVisits, Done>(new(openings), ct);
            book.Written(openings);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Write, Pause, NotWritten, stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Who opened which matters could not be written down, and waits")]
    partial void NotWritten(Exception failure);
}
