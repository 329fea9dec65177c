using Kernel;
using Platform.Commands;

namespace Directory.Accounts;

/// <summary>Draws the secret of one's own second factor. It counts for nothing until a code has confirmed it.</summary>
sealed record BeginFactor : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;
}

sealed class BeginFactorHandler(OwnAccount own, Factors factors) : IHandle<BeginFactor, Done>
{
    public async Task<Result<Done>> Handle(BeginFactor command, CancellationToken ct)
    {
        if (await own.Find(ct) is not { } account) return CommandRefusals.NotFound;

        var begun = await factors.Begun(account.Id, ct);
        if (begun is { ConfirmedAt: not null }) return FactorRefusals.AlreadySet;

        if (begun is null) factors.Begin(account);
        else factors.BeginAnew(begun);
        return Done.It;
    }
}
