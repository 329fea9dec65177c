using Directory.Reading;
using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Shows that the telephone makes the codes of one's second factor, which counts from then on.</summary>
/// <remarks>Answers the recovery codes, as they are shown this once. The sessions of the account have begun without the second factor, and end.</remarks>
sealed record ConfirmFactor(string? Code) : ICommand<IReadOnlyList<string>>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;

    /// <summary>The code itself stands in no log.</summary>
    public override string ToString() => nameof(ConfirmFactor);
}

sealed class ConfirmFactorHandler(OwnAccount own, Factors factors, Changes changes) : IHandle<ConfirmFactor, IReadOnlyList<string>>
{
    public async Task<Result<IReadOnlyList<string>>> Handle(ConfirmFactor command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;
        if (await factors.Begun(account.Id, ct) is not { } factor) return FactorRefusals.NotBegun;
        if (factor.ConfirmedAt is not null) return FactorRefusals.AlreadySet;
        if (!factors.Confirm(factor, command.Code)) return FactorRefusals.NotTheSecrets;

        var codes = await factors.RenewRecoveryCodes(account, ct);
        account.EndSessions();
        changes.Tell();
        return codes;
    }
}
