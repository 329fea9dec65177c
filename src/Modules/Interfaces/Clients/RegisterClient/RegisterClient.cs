using Kernel;
using Platform.Commands;

namespace Interfaces.Clients;

/// <summary>Registers a system that may call in a post's name, and answers its secret: once for each press, however often the form arrives.</summary>
/// <param name="Press">Given out with the form.</param>
sealed record RegisterClient(Guid Press, PostId Post, ClientFacts Facts) : ICommand<NewSecret>
{
    public static Permission Requires => InterfacesRights.Clients;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => Facts.Check();
}

sealed class RegisterClientHandler(ClientDesk desk, Credentials credentials) : IHandle<RegisterClient, NewSecret>
{
    public async Task<Result<NewSecret>> Handle(RegisterClient command, CancellationToken ct)
    {
        var secret = credentials.Of(Credentials.ClientPrefix, command.Press, $"{desk.Actor.Person} {command.Post}");
        var hash = Credentials.HashOf(secret);
        if (await desk.WithSecret(hash, ct) is { } made) return new NewSecret(made.Id, secret);
        if ((desk.AgainstPost(command.Post) ?? desk.Against(command.Facts)) is { } refusal) return refusal;

        var client = Client.Register(Id.New<ClientId>(), command.Post, command.Facts, hash, desk.Actor, desk.Now);
        desk.Add(client);
        return new NewSecret(client.Id, secret);
    }
}
