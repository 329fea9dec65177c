using Kernel;
using Platform.Commands;

namespace Interfaces.Tokens;

/// <summary>Ends one of one's own tokens at once.</summary>
sealed record RevokeToken(PersonalTokenId Token) : ICommand<Done>
{
    public static Permission Requires => Permission.Staff;
}

sealed class RevokeTokenHandler(OwnTokens own) : IHandle<RevokeToken, Done>
{
    public async Task<Result<Done>> Handle(RevokeToken command, CancellationToken ct)
    {
        if (await own.Find(command.Token, ct) is not { } token) return CommandRefusals.NotFound;

        token.Revoke(own.Now);
        return Done.It;
    }
}
