using Kernel;
using Platform.Commands;

namespace Interfaces.Clients;

/// <summary>Stops a client: its secrets and everything that was given by them are refused from this moment on, on every node.</summary>
sealed record StopClient(ClientId Client) : ICommand<Done>
{
    public static Permission Requires => InterfacesRights.Clients;
}

sealed class StopClientHandler(ClientDesk desk) : IHandle<StopClient, Done>
{
    public async Task<Result<Done>> Handle(StopClient command, CancellationToken ct)
    {
        var taken = await desk.Take(command.Client, ct);
        if (!taken.Succeeded) return taken.Refusal;
        if (taken.Value.StoppedAt is not null) return ClientRefusals.AlreadyStopped;

        taken.Value.Stop(desk.Now);
        return Done.It;
    }
}
