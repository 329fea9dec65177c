using Kernel;
using Matters.Contracts;
using Matters.WorkItems;
using Platform.Commands;

namespace Matters.Cases;

/// <summary>Does one thing to many matters, each in a transaction of its own: what is refused for one leaves the others done.</summary>
sealed class BulkRunner(ActRunner acts, UseCases useCases)
{
    /// <summary>The action of which this is the form for many; null for what needs no form.</summary>
    public static MatterAct? ActOf(BulkAct act) => MatterActs.At(act.Path);

    public Task<Result<Done>> Run(BulkAct act, MatterId matter, long seen, ActInput input, SubmissionKey? once, CancellationToken ct)
    {
        var own = once?.Of(matter.Value);
        input.Seen = seen;
        if (ActOf(act) is { } one) return acts.Run(one.Action, matter, input, own, ct);
        return act == BulkAct.Read
            ? useCases.Run<MarkRead, Done>(new(matter), ct, own)
            : useCases.Run<FollowMatter, Done>(new(matter, act == BulkAct.Follow), ct, own);
    }
}
