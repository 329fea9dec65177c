using Interfaces.Clients;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Interfaces.Calling;

/// <summary>Gives a client a token for its secret (RFC 6749, 4.4).</summary>
/// <param name="SecretHash">So that the secret itself goes no further.</param>
/// <param name="Scope">The rights that it wants, with blanks between; null for all it has.</param>
sealed record IssueToken(ClientId? Client, string SecretHash, string? Scope) : ICommand<IssuedToken>
{
    public static Permission Requires => Permission.Public;
}

sealed record IssuedToken(string Token, TimeSpan Life, IReadOnlyList<string> Rights);

sealed class IssueTokenHandler(AppDb db, Acting acting, AuditTrail audit, AccessTokens tokens, IOptions<InterfacesSettings> settings) : IHandle<IssueToken, IssuedToken>
{
    public async Task<Result<IssuedToken>> Handle(IssueToken command, CancellationToken ct)
    {
        if (command.Client is not { } id) return CallRefusals.ClientRefused;

        audit.Subject = id.Subject;
        if (await db.Set<Client>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } client) return CallRefusals.ClientRefused;
        if (client.GenerationOf(command.SecretHash, acting.Now) is not { } generation || !client.IsOpen(acting.Today)) return CallRefusals.ClientRefused;
        if (!CallingNetworks.Let(client.Networks, acting.Actor.Address)) return CallRefusals.NetworkRefused;

        var (has, wants) = (Ticked.Read(client.Rights), command.Scope is null ? null : Ticked.Read(command.Scope));
        if (wants?.Except(has).Any() == true) return CallRefusals.ScopeRefused;

        var rights = wants is { Count: > 0 } ? wants : has;
        return new IssuedToken(tokens.Write(new(id, generation, acting.Now + settings.Value.TokenLife, rights)), settings.Value.TokenLife, rights);
    }
}
