using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Platform.Jobs;

/// <summary>Writes down every few seconds, in one command, what was noted on this node.</summary>
public abstract partial class NoteWriter<TKey, TNote>(NoteBook<TKey, TNote> book, ILogger log) : BackgroundService
    where TKey : notnull
    where TNote : class
{
    const int AtATime = 500;

    static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    /// <summary>Writes all that is waiting.</summary>
    public async Task Write(CancellationToken ct)
    {
        while (book.Waiting(AtATime) is { Count: > 0 } notes)
        {
            await Put(notes, ct);
            book.Written(notes);
        }
    }

    /// <summary>Puts some into the database. They may come again.</summary>
    protected abstract Task Put(IReadOnlyList<TNote> notes, CancellationToken ct);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Write, Pause, failure => NotWritten(failure, typeof(TNote).Name), stoppingToken);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notes ({Kind}) could not be written down, and wait")]
    partial void NotWritten(Exception failure, string kind);
}
