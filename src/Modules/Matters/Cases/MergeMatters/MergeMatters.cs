using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Handles a matter as part of another that asks for the same (并件). Its clock is kept; undoing brings it back as it was.</summary>
sealed record MergeMatters(MatterId Matter, long Seen, string? Other, string? Opinion) : ICommand<Done>
{
    public static Permission Requires => MatterPermissions.Handle;

    public IEnumerable<Refusal> Check() => OpinionText.Check(Opinion, required: true);
}

sealed class MergeMattersHandler(MattersInHand matters, OtherMatter others) : IHandle<MergeMatters, Done>
{
    public async Task<Result<Done>> Handle(MergeMatters command, CancellationToken ct)
    {
        var taken = await matters.TakeFileTo(MatterAction.Merge, command.Matter, command.Seen, ct);
        if (taken.Refusal is { } refusal) return refusal;
        var found = await others.ByNumber(command.Other, taken.Value, ct);
        if (found.Refusal is { } missing) return missing;

        var (file, into) = (taken.Value, found.Value);
        if (into.Kind != file.Kind) return Refusals.OtherKind;
        if (MatterRules.Settled(into.State)) return Refusals.OtherSettled;

        var done = file.Do(MatterAction.Merge, $"并入{into.Number}办理", OpinionText.Of(command.Opinion));
        if (!done.Succeeded) return done;

        file.Row.Merge(into.Id);
        return into.Do(MatterAction.Link, $"{file.Number}并入本件办理");
    }
}
