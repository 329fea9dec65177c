using System.Collections.Frozen;
using static Disclosure.Requests.RequestAction;
using static Disclosure.Requests.Stage;

namespace Disclosure.Requests;

/// <summary>Stage × action: the one table. What is not in it is refused.</summary>
static class RequestRules
{
    static readonly FrozenSet<(Stage, RequestAction)> Table = new[]
    {
        (Filed, Register),
        (Filed, Withdraw),

        (InHand, RequestAction.AskSupplement),
        (InHand, ProposeExtension),
        (InHand, DecideExtension),
        (InHand, DraftReply),
        (InHand, Withdraw),

        (AwaitingSupplement, TakeSupplement),
        (AwaitingSupplement, DeemAbandoned),
        (AwaitingSupplement, Withdraw),

        (AwaitingSignature, ProposeExtension),
        (AwaitingSignature, DecideExtension),
        (AwaitingSignature, ReturnReply),
        (AwaitingSignature, SignReply),
        (AwaitingSignature, Withdraw),

        (AwaitingIssue, IssueReply),
    }.ToFrozenSet();

    public static bool Allow(Stage stage, RequestAction action) => Table.Contains((stage, action));
}
