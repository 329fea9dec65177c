using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Search.Contracts;

namespace Search.Files;

/// <summary>Indexes the things again that have waited for the text of a file.</summary>
/// <returns>How many there were.</returns>
sealed record IndexWaiting : ICommand<int>
{
    public static Permission Requires => Permission.House;
}

sealed class IndexWaitingHandler(AppDb db, Ledger ledger, ISearchIndex index) : IHandle<IndexWaiting, int>
{
    const int AtOnce = 50;

    static readonly Statement Dealt = new("DELETE FROM search_file_waiting WHERE hash = $1 AND source = $2 AND thing = $3", 3);

    public async Task<Result<int>> Handle(IndexWaiting command, CancellationToken ct)
    {
        var ready = await Ready(db).OrderBy(waiting => waiting.Thing).Take(AtOnce).ToListAsync(ct);
        foreach (var one in ready) ledger.Append(Dealt, one.Hash.Hex, one.Source, one.Thing);
        foreach (var ofSource in ready.GroupBy(waiting => waiting.Source))
            await index.Follow(ofSource.Key, [.. ofSource.Select(waiting => waiting.Thing).Distinct()], ct);

        return ready.Count;
    }

    /// <summary>Those whose file has been read, or is given up.</summary>
    public static IQueryable<FileWaiting> Ready(AppDb db) => db.Set<FileWaiting>().AsNoTracking().Where(waiting =>
        db.Set<FileText>().Any(text => text.Hash == waiting.Hash && text.State >= FileTextState.Read));
}
