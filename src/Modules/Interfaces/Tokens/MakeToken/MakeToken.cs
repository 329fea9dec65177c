using Kernel;
using Microsoft.Extensions.Options;
using Platform.Api;
using Platform.Commands;

namespace Interfaces.Tokens;

/// <summary>Gives an officer's own program a token for the post in which the officer now is, and answers it: once for each press.</summary>
/// <param name="Press">Given out with the form.</param>
sealed record MakeToken(Guid Press, TokenWish Wish) : ICommand<string>
{
    public static Permission Requires => Permission.Staff;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => Naming.Check(Wish.Name, Wish.LastDay);
}

sealed class MakeTokenHandler(OwnTokens own, Credentials credentials, ApiRights rights, IOptions<InterfacesSettings> settings) : IHandle<MakeToken, string>
{
    public async Task<Result<string>> Handle(MakeToken command, CancellationToken ct)
    {
        if (own.Actor is not { Person: { } me, Post: { } post }) return CommandRefusals.NotPermitted;
        if (settings.Value.PersonalTokenDays == 0) return TokenRefusals.NotAllowed;
        if (own.Stamp is not { } stamp) return TokenRefusals.NoAccount;

        var secret = credentials.Of(Credentials.TokenPrefix, command.Press, $"{me} {post} {stamp}");
        var hash = Credentials.HashOf(secret);
        var open = await own.Take(me, ct);
        if (open.Exists(token => token.Hash == hash)) return secret;
        if ((Ticked.Against(command.Wish.Rights, rights) ?? Naming.Against(command.Wish.LastDay!.Value, own.Today, settings.Value.PersonalTokenDays)) is { } refusal) return refusal;
        if (open.Count(token => token.IsOpen(own.Today, stamp)) >= OwnTokens.MostOpen) return TokenRefusals.TooMany;

        own.Add(PersonalToken.Make(hash, stamp, command.Wish, own.Actor, own.Now));
        return secret;
    }
}
