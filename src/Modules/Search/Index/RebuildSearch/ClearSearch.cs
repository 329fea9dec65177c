using Kernel;
using Platform.Commands;
using Platform.Ledgers;

namespace Search.Index;

/// <summary>Empties the index, before it is built anew. The texts of files are kept: they are their contents', not the index's.</summary>
sealed record ClearSearch : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class ClearSearchHandler(Ledger ledger, Acting acting) : IHandle<ClearSearch, Done>
{
    static readonly Statement ClearEntries = new("DELETE FROM search_entry", 0);

    static readonly Statement ClearPages = new("DELETE FROM search_segment_page", 0);

    static readonly Statement ClearSegments = new("DELETE FROM search_segment", 0);

    static readonly Statement ClearTexts = new("DELETE FROM search_text", 0);

    static readonly Statement Begin = new("INSERT INTO search_unfinished_rebuild (id, began_at, region) VALUES ($1, $2, $3) ON CONFLICT (id) DO NOTHING", 3);

    public Task<Result<Done>> Handle(ClearSearch command, CancellationToken ct)
    {
        ledger.Append(ClearEntries);
        ledger.Append(ClearTexts);
        ledger.Append(ClearPages);
        ledger.Append(ClearSegments);
        ledger.Append(Begin, UnfinishedRebuild.Only, acting.Now, acting.Actor.Region);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
