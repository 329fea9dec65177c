using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Interfaces.Clients;

/// <summary>One client with everything but its secrets.</summary>
sealed record ShowClient(ClientId Client) : IQuery<ClientLine>
{
    public static Permission Requires => InterfacesRights.Clients;

    public string? Subject => Client.Subject;
}

sealed class ShowClientAnswer(AppDb db, CurrentActor current, ClientNames names, HouseTime time, IDirectory directory) : IAnswer<ShowClient, ClientLine>
{
    public async Task<Result<ClientLine>> Answer(ShowClient query, CancellationToken ct) =>
        await db.Set<Client>().AsNoTracking().SingleOrDefaultAsync(client => client.Id == query.Client, ct) is { } client && ClientPolicy.Reaches(current.Actor, client, directory)
            ? names.Line(client, time.Today)
            : CommandRefusals.NotFound;
}
