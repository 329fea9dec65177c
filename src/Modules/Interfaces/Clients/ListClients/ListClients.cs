using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Clients;

/// <summary>The clients within reach, the newest first.</summary>
sealed record ListClients : IQuery<ClientLines>
{
    public static Permission Requires => InterfacesRights.Clients;
}

sealed record ClientLines(IReadOnlyList<ClientLine> Clients);

/// <param name="PostName">县政府办公室 · 政务公开科 科员.</param>
/// <param name="Responsible">Empty for somebody who is in no post any more.</param>
sealed record ClientLine(Client Client, string PostName, string Responsible, bool IsOpen);

sealed class ListClientsAnswer(AppDb db, CurrentActor current, ClientNames names, HouseTime time, IDirectory directory) : IAnswer<ListClients, ClientLines>
{
    /// <summary>More than a county will ever have systems.</summary>
    const int Most = 500;

    public async Task<Result<ClientLines>> Answer(ListClients query, CancellationToken ct)
    {
        var actor = current.Actor;
        var region = actor.Region;
        var clients = await db.Set<Client>().AsNoTracking().Where(client => client.Region == region).OrderByDescending(client => client.RegisteredAt).ThenByDescending(client => client.Id).Take(Most).ToListAsync(ct);
        return new ClientLines([.. clients.Where(client => ClientPolicy.Reaches(actor, client, directory)).Select(client => names.Line(client, time.Today))]);
    }
}
