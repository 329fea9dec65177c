using Directory.Reading;
using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Removes the codes of one's own telephone, and ends the sessions that rest on it. Password and code are asked for in the same breath, whenever they were last given.</summary>
sealed record RemoveFactor : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class RemoveFactorHandler(OwnAccount own, Factors factors, Changes changes) : IHandle<RemoveFactor, Done>
{
    public async Task<Result<Done>> Handle(RemoveFactor command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;
        if (!await factors.RemoveCodes(account.Id, ct)) return FactorRefusals.NoneSet;

        account.EndSessions();
        changes.Tell();
        return Done.It;
    }
}
