using System.Collections.Frozen;
using Action = Disclosure.Requests.RequestAction;

namespace Disclosure.Requests;

/// <summary>Stage × action: the one table. What is not in it is refused.</summary>
static class RequestRules
{
    static readonly FrozenDictionary<Stage, Action[]> Table = new Dictionary<Stage, Action[]>
    {
        [Stage.Filed] = [Action.Register, Action.Withdraw],
        [Stage.InHand] = [Action.AskSupplement, Action.ProposeExtension, Action.DecideExtension, Action.DraftReply, Action.Withdraw],
        [Stage.AwaitingSupplement] = [Action.TakeSupplement, Action.DeemAbandoned, Action.Withdraw],
        [Stage.AwaitingSignature] = [Action.ProposeExtension, Action.DecideExtension, Action.ReturnReply, Action.SignReply, Action.Withdraw],
        [Stage.AwaitingIssue] = [Action.IssueReply],
        [Stage.Replied] = [],
        [Stage.Abandoned] = [],
        [Stage.Withdrawn] = [],
        [Stage.Merged] = [],
    }.ToFrozenDictionary();

    public static bool Allow(Stage stage, Action action) => Table[stage].Contains(action);
}
