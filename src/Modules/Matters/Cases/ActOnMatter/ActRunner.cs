using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Makes what was typed into the command of an action.</summary>
sealed class ActRunner(UseCases useCases)
{
    public Task<Result<Done>> Run(MatterAction action, MatterId matter, ActInput input, SubmissionKey? once, CancellationToken ct)
    {
        UnitId? unit = input.Unit is { } chosen ? new UnitId(chosen) : null;
        PersonId? person = input.Person is { } somebody ? new PersonId(somebody) : null;
        return action switch
        {
            MatterAction.Assign => Do<AssignMatter>(new(matter, input.Seen, unit, person, [.. input.Joint.Select(UnitId.From)], input.Opinion), once, ct),
            MatterAction.Transfer => Do<TransferMatter>(new(matter, input.Seen, unit, person, input.Opinion), once, ct),
            MatterAction.Return => Do<ReturnMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            MatterAction.Recall => Do<RecallMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            MatterAction.Urge => Do<UrgeMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            MatterAction.Close => Do<CloseMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            MatterAction.Opine => Do<GiveOpinion>(new(matter, input.Opinion, input.Finish), once, ct),
            MatterAction.Circulate => Do<CirculateMatter>(new(matter, [.. input.Readers.Select(PersonId.From)], input.Opinion), once, ct),
            MatterAction.Link => Do<LinkMatters>(new(matter, input.Other), once, ct),
            MatterAction.Merge => Do<MergeMatters>(new(matter, input.Seen, input.Other, input.Opinion), once, ct),
            MatterAction.Unmerge => Do<UnmergeMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            MatterAction.Reopen => Do<ReopenMatter>(new(matter, input.Seen, input.Opinion), once, ct),
            _ => throw new ArgumentOutOfRangeException(nameof(action), action, null),
        };
    }

    Task<Result<Done>> Do<TCommand>(TCommand command, SubmissionKey? once, CancellationToken ct)
        where TCommand : ICommand<Done> => useCases.Run<TCommand, Done>(command, ct, once);
}
