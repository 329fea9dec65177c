using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Platform.Commands;
using Platform.Database;
using Platform.Files;
using Platform.Jobs;
using Platform.Time;

namespace Search.Files;

/// <summary>Reads the texts of files, one after another, outside of every transaction, and lets the index follow.</summary>
/// <remarks>Two nodes may read the same file at once: then it is done twice, to the same end.</remarks>
sealed partial class FileReading(IServiceScopeFactory scopes, HouseCommands house, IFileStore store, WordsOfFile words, ILogger<FileReading> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(500);

    /// <summary>A reading that began before is over: it has brought its house down.</summary>
    static readonly TimeSpan LongestReading = TimeSpan.FromMinutes(5);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Rounds.Repeat(Round, Pause, LookFailed, stoppingToken);

    async Task Round(CancellationToken ct)
    {
        while (await Next(ct) is { } wanted) await Read(wanted, ct);
        while (await AreReady(ct) && await house.Run<IndexWaiting, int>(new(), ct) > 0) { }
    }

    async Task<FileText?> Next(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var before = scope.ServiceProvider.GetRequiredService<HouseTime>().Now - LongestReading;
        return await scope.ServiceProvider.GetRequiredService<AppDb>().Set<FileText>().AsNoTracking()
            .Where(text => text.State == FileTextState.Wanted || (text.State == FileTextState.Begun && text.At < before))
            .OrderBy(text => text.At).FirstOrDefaultAsync(ct);
    }

    async Task<bool> AreReady(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await IndexWaitingHandler.Ready(scope.ServiceProvider.GetRequiredService<AppDb>()).AnyAsync(ct);
    }

    async Task Read(FileText wanted, CancellationToken ct)
    {
        if (wanted.State == FileTextState.Wanted) await house.Run<KeepFileText, Done>(new(wanted.Hash, FileTextState.Begun), ct);
        var body = wanted.State == FileTextState.Wanted ? await TryRead(wanted, ct) : "";
        await house.Run<KeepFileText, Done>(new(wanted.Hash, body.Length > 0 ? FileTextState.Read : FileTextState.Unreadable, body), ct);
    }

    async Task<string> TryRead(FileText wanted, CancellationToken ct)
    {
        try
        {
            return await store.Open(wanted.Hash, ct) is { } content ? await words.Of(content, wanted.Type, ct) : "";
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            CannotRead(failure, wanted.Hash);
            return "";
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "The text of content {Hash} cannot be read")]
    partial void CannotRead(Exception failure, ContentHash hash);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The texts of files could not be followed")]
    partial void LookFailed(Exception failure);
}
