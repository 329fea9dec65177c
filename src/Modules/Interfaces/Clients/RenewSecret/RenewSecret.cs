using Kernel;
using Platform.Commands;

namespace Interfaces.Clients;

/// <summary>Gives a client another secret and answers it: once for each press. One that was stopped goes on with it.</summary>
/// <param name="Press">Given out with the form.</param>
/// <param name="OverlapHours">For how long the secret before is good beside it, so that nobody is cut off while it is changed at the other end.</param>
/// <param name="Seen">The version that the form was given out with.</param>
sealed record RenewSecret(ClientId Client, Guid Press, int OverlapHours, long Seen) : ICommand<NewSecret>
{
    /// <summary>None, a day, a week.</summary>
    public static readonly IReadOnlyList<int> Overlaps = [0, 24, 168];

    public static Permission Requires => InterfacesRights.Clients;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check()
    {
        if (!Overlaps.Contains(OverlapHours)) yield return ClientRefusals.OverlapUnknown;
    }
}

sealed class RenewSecretHandler(ClientDesk desk, Credentials credentials) : IHandle<RenewSecret, NewSecret>
{
    public async Task<Result<NewSecret>> Handle(RenewSecret command, CancellationToken ct)
    {
        var taken = await desk.Take(command.Client, ct);
        if (!taken.Succeeded) return taken.Refusal;

        var client = taken.Value;
        var secret = credentials.Of(Credentials.ClientPrefix, command.Press, $"{client.Id} {command.Seen}");
        var hash = Credentials.HashOf(secret);
        if (Credentials.AreSame(hash, client.Secret) && client.StoppedAt is null) return new NewSecret(client.Id, secret);
        if (client.Version != command.Seen) return CommandRefusals.ChangedMeanwhile;

        client.Renew(hash, desk.Now, TimeSpan.FromHours(command.OverlapHours));
        return new NewSecret(client.Id, secret);
    }
}
