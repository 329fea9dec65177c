using Kernel;
using Platform.Commands;
using Platform.Ledgers;

namespace Search.Index;

/// <summary>Everything stands in the index again.</summary>
sealed record EndRebuild : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class EndRebuildHandler(Ledger ledger) : IHandle<EndRebuild, Done>
{
    static readonly Statement Forget = new("DELETE FROM search_unfinished_rebuild", 0);

    public Task<Result<Done>> Handle(EndRebuild command, CancellationToken ct)
    {
        ledger.Append(Forget);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
