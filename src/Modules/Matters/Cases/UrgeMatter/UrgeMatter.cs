using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Urges whoever has the matter on the desk (催办): by anyone who may see it. It stands out in their list then.</summary>
sealed record UrgeMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Read;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class UrgeMatterHandler(MattersInHand matters, MatterDesk desk) : IHandle<UrgeMatter, Done>
{
    public async Task<Result<Done>> Handle(UrgeMatter command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Urge, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;

        foreach (var item in taken.Value.OpenWork) item.Urge(desk.Now);
        return taken.Value.Do(MatterAction.Urge, "催办", OpinionText.Of(command.Opinion));
    }
}
