using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Platform.Files;

/// <summary>Shows files without handing them out. Whoever may see a file's preview is whoever may have the file: the owner's policy has been asked before.</summary>
public sealed partial class Previews : IAsyncDisposable
{
    readonly Lock turn = new();
    readonly Dictionary<ContentHash, Task> making = [];
    readonly CancellationTokenSource stopping = new();
    readonly SemaphoreSlim places;
    readonly IFileStore store;
    readonly PreviewFolder folder;
    readonly PreviewMaking maker;
    readonly PreviewSettings settings;
    readonly ILogger<Previews> log;

    internal Previews(IFileStore store, PreviewFolder folder, PreviewMaking maker, IOptions<PreviewSettings> settings, ILogger<Previews> log)
    {
        (this.store, this.folder, this.maker, this.settings, this.log) = (store, folder, maker, settings.Value, log);
        places = new(settings.Value.AtOnce);
    }

    /// <param name="patience">How long the one who asks will wait for one that is not made yet; no thread waits meanwhile.</param>
    public async Task<Preview> Of(Attachment file, TimeSpan patience, CancellationToken ct)
    {
        switch (PreviewKinds.Of(file.Type))
        {
            case PreviewKind.Picture:
                return new(PreviewState.Picture);
            case PreviewKind.Framed:
                return new(PreviewState.Framed);
            case PreviewKind.Text:
                return await TextPreview.Of(store, file.Hash, ct);
            case PreviewKind.None:
                return new(PreviewState.None) { Why = PreviewWords.NoneFor(file.Type) };
        }

        if (folder.Find(file.Hash) is { } kept) return Shown(kept);
        if (PreviewWords.Missing(file.Type, settings) is { } missing) return new(PreviewState.None) { Why = missing };
        if (Begin(file) is not { } begun) return new(PreviewState.Busy) { Why = PreviewWords.Busy };

        await Task.WhenAny(begun, Task.Delay(patience, ct));
        if (folder.Find(file.Hash) is { } made) return Shown(made);
        return begun.IsCompleted ? Shown(new(ProcessEnd.Failed, 0)) : new(PreviewState.Making);
    }

    /// <summary>A failed one is forgotten, so that it is tried once more.</summary>
    public void Again(Attachment file)
    {
        if (folder.Find(file.Hash) is { End: not ProcessEnd.Done }) folder.Forget(file.Hash);
    }

    internal Stream? Page(ContentHash hash, int page) => folder.Page(hash, page);

    Preview Shown(PreviewOutcome outcome) => outcome.End == ProcessEnd.Done
        ? new(PreviewState.Pages) { Pages = outcome.Pages, Cut = outcome.Pages >= settings.MostPages }
        : new(PreviewState.Failed) { Why = PreviewWords.Failed(outcome.End) };

    /// <returns>Null when too many are waiting.</returns>
    Task? Begin(Attachment file)
    {
        lock (turn)
        {
            if (making.TryGetValue(file.Hash, out var running)) return running;
            if (making.Count >= settings.AtOnce + settings.MostWaiting) return null;

            return making[file.Hash] = Task.Run(() => Make(file.Hash, file.Type));
        }
    }

    async Task Make(ContentHash hash, FileType type)
    {
        try
        {
            await places.WaitAsync(stopping.Token);
            try
            {
                await maker.Make(hash, type, stopping.Token);
            }
            finally
            {
                places.Release();
            }
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            NotMade(failure, hash);
        }
        finally
        {
            lock (turn) making.Remove(hash);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        List<Task> left;
        lock (turn) left = [.. making.Values];
        await Task.WhenAll(left.Select(task => task.ContinueWith(_ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default)));
        stopping.Dispose();
        places.Dispose();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "No preview of content {Hash} could be made")]
    partial void NotMade(Exception failure, ContentHash hash);
}
