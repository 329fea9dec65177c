using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;

namespace Search.Index;

/// <summary>Empties the index, before it is built anew. The texts of files are kept: they are their contents', not the index's.</summary>
sealed record ClearSearch : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class ClearSearchHandler(AppDb db, DatabaseSource database, Ledger ledger, EntryWriter writer) : IHandle<ClearSearch, Done>
{
    static readonly Statement ClearEntries = new("DELETE FROM search_entry", 0);

    static readonly Statement ClearTexts = new("DELETE FROM search_text", 0);

    public Task<Result<Done>> Handle(ClearSearch command, CancellationToken ct)
    {
        ledger.Append(ClearEntries);
        ledger.Append(ClearTexts);
        writer.Append([PostingsOf.Engine(db, database).Clear()]);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
