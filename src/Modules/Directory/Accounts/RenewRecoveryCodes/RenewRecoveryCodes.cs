using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Ten other recovery codes; those there were open nothing any more.</summary>
/// <remarks>Answers them, as they are shown this once. A submission key would keep them in the database.</remarks>
sealed record RenewRecoveryCodes : ICommand<IReadOnlyList<string>>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class RenewRecoveryCodesHandler(OwnAccount own, Factors factors) : IHandle<RenewRecoveryCodes, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(RenewRecoveryCodes command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;
        if (!await factors.Has(account.Id, ct)) return FactorRefusals.NoneSet;

        return await factors.RenewRecoveryCodes(account, ct);
    }
}
