using Kernel;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Directory.Accounts;

/// <summary>Writes down every few seconds, in one command, in which sessions something was done on this node.</summary>
sealed partial class StayWriter(StayBook book, HouseCommands house, ILogger<StayWriter> log) : BackgroundService
{
    const int AtATime = 500;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Writes what is waiting.</summary>
    public async Task Write(CancellationToken ct)
    {
        while (book.Waiting(AtATime) is { Count: > 0 } stays)
        {
            await house.Run<NoteStays, Done>(new(stays), ct);
            book.Written(stays);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Write, Pause, NotWritten, stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "In which sessions something was done could not be written down, and waits")]
    partial void NotWritten(Exception failure);
}
