using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Jobs;

namespace Directory.Accounts;

/// <summary>Writes down every few seconds, in one command, in which sessions something was done on this node.</summary>
sealed partial class StayWriter(StayBook book, IServiceScopeFactory scopes, ILogger<StayWriter> log) : BackgroundService
{
    const int AtATime = 500;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Writes what is waiting.</summary>
    public async Task Write(CancellationToken ct)
    {
        while (book.Waiting(AtATime) is { Count: > 0 } stays)
        {
            await using var scope = scopes.CreateAsyncScope();
            var current = scope.ServiceProvider.GetRequiredService<CurrentActor>();
            current.Become(Actor.House(current.Actor.Region));
            var done = await scope.ServiceProvider.GetRequiredService<UseCases>().Run<NoteStays, Done>(new(stays), ct);
            if (!done.Succeeded) throw new InvalidOperationException(done.Refusal.Code);

            book.Written(stays);
        }
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Write, Pause, NotWritten, stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "In which sessions something was done could not be written down, and waits")]
    partial void NotWritten(Exception failure);
}
