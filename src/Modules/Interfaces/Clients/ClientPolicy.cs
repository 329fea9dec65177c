using Directory.Contracts;
using Kernel;

namespace Interfaces.Clients;

/// <summary>Whose hands a client is in: as far as the right's scope reaches, from the unit of the post in whose name it acts.</summary>
static class ClientPolicy
{
    public static bool Reaches(Actor actor, Client client, IDirectory directory) =>
        directory.Post(client.Post) is { } post && directory.Unit(post.Unit) is { } unit && actor.Covers(InterfacesRights.Clients, unit.Id, unit.Region);
}
