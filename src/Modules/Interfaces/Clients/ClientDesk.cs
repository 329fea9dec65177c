using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Api;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Interfaces.Clients;

/// <summary>The clients that the running command may change, and what speaks against a change.</summary>
sealed class ClientDesk(AppDb db, Acting acting, AuditTrail audit, IDirectory directory, ApiRights rights)
{
    /// <summary>A client is looked at anew before it grows old.</summary>
    public const int MostDays = 3 * 366;

    public Actor Actor => acting.Actor;

    public DateTimeOffset Now => acting.Now;

    public Task<Client?> WithSecret(string hash, CancellationToken ct) => db.Set<Client>().SingleOrDefaultAsync(client => client.Secret == hash, ct);

    public async Task<Result<Client>> Take(ClientId id, CancellationToken ct)
    {
        audit.Subject = id.Subject;
        return await db.Set<Client>().SingleOrDefaultAsync(client => client.Id == id, ct) is { } client && ClientPolicy.Reaches(acting.Actor, client, directory) ? client : CommandRefusals.NotFound;
    }

    public void Add(Client client)
    {
        audit.Subject = client.Id.Subject;
        db.Add(client);
    }

    /// <summary>A post that is none, or of a unit that is closed or out of reach, lends its name to nobody.</summary>
    public Refusal? AgainstPost(PostId post) =>
        directory.ActorIn(post) is { Unit: { } unit, Region: var region } && acting.Actor.Covers(InterfacesRights.Clients, unit, region) ? null : ClientRefusals.PostUnknown;

    public Refusal? Against(ClientFacts facts) =>
        Ticked.Against(facts.Rights, rights)
        ?? (directory.HoldingsOf(facts.Responsible!.Value).Any(holding => holding.Unit.Region == acting.Actor.Region) ? null : ClientRefusals.ResponsibleUnknown)
        ?? Naming.Against(facts.LastDay!.Value, acting.Today, MostDays);
}
