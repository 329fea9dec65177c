using Kernel;
using Platform.Commands;

namespace Interfaces.Clients;

/// <summary>Changes what a client is called, may do, from where, until when, and who answers for it. It counts from the next call on.</summary>
/// <param name="Seen">The version that the form was given out with.</param>
sealed record ChangeClient(ClientId Client, ClientFacts Facts, long Seen) : ICommand<Done>
{
    public static Permission Requires => InterfacesRights.Clients;

    public static bool NeedsProof => true;

    public IEnumerable<Refusal> Check() => Facts.Check();
}

sealed class ChangeClientHandler(ClientDesk desk) : IHandle<ChangeClient, Done>
{
    public async Task<Result<Done>> Handle(ChangeClient command, CancellationToken ct)
    {
        var taken = await desk.Take(command.Client, ct);
        if (!taken.Succeeded) return taken.Refusal;
        if (taken.Value.Version != command.Seen) return CommandRefusals.ChangedMeanwhile;
        if (desk.Against(command.Facts) is { } refusal) return refusal;

        taken.Value.Become(command.Facts);
        return Done.It;
    }
}
