using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Urges whoever has the matter on the desk (催办): by anyone who may see it.</summary>
sealed record UrgeMatter(MatterId Matter, long Seen, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Read;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class UrgeMatterHandler(MattersInHand matters) : IHandle<UrgeMatter, Done>
{
    public async Task<Result<Done>> Handle(UrgeMatter command, CancellationToken ct) =>
        (await matters.TakeFile(command.Matter, command.Seen, ct)).Then(file => file.Do(MatterAction.Urge, "催办", OpinionText.Of(command.Opinion)));
}
