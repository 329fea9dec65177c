using Directory.Contracts;
using Interfaces.Clients;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Api;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Calling;

/// <summary>As whom a client acts by a token that was not forged: asked at each call, so that stopping it counts at once and everywhere.</summary>
/// <param name="From">The network address.</param>
sealed record ActAsClient(AccessToken Token, string? From) : IQuery<Actor>
{
    public static Permission Requires => Permission.Public;

    public string? Subject => Token.Client.Subject;
}

sealed class ActAsClientAnswer(AppDb db, IDirectory directory, HouseTime time, ApiRights rights) : IAnswer<ActAsClient, Actor>
{
    public async Task<Result<Actor>> Answer(ActAsClient query, CancellationToken ct)
    {
        var (id, now) = (query.Token.Client, time.Now);
        if (query.Token.Until <= now) return CallRefusals.TokenExpired;
        if (await db.Set<Client>().AsNoTracking().SingleOrDefaultAsync(one => one.Id == id, ct) is not { } client) return CallRefusals.TokenInvalid;
        if (!client.IsOpen(time.Today) || !client.Honours(query.Token.Generation, now)) return CallRefusals.TokenInvalid;
        if (!CallingNetworks.Let(client.Networks, query.From)) return CallRefusals.NetworkRefused;
        if (directory.ActorIn(client.Post) is not { } post) return CallRefusals.TokenInvalid;

        // What was ticked off since the token was given counts already.
        var may = query.Token.Rights.Intersect(Ticked.Read(client.Rights)).ToList();
        var name = $"对接系统“{client.Name}”";
        return post with { PersonName = name, Grants = rights.Within(post.Grants, may), Through = new(id.Subject, name), Address = query.From, ProofEnds = DateTimeOffset.MinValue };
    }
}
