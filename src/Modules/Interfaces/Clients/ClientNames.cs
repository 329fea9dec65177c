using Directory.Contracts;
using Kernel;

namespace Interfaces.Clients;

/// <summary>What posts and people are called on the pages of clients.</summary>
sealed class ClientNames(IDirectory directory)
{
    public string Post(PostId id) => directory.Post(id) is { } post ? $"{directory.PathOf(post.Unit)} {post.Name}" : "";

    public ClientLine Line(Client client, DateOnly today) => new(
        client, Post(client.Post), directory.HoldingsOf(client.Responsible).Count > 0 ? directory.Person(client.Responsible)?.Name ?? "" : "", client.IsOpen(today));
}
