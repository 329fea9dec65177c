using System.Collections.Frozen;
using Matters.Contracts;
using static Matters.Contracts.MatterAction;
using static Matters.Contracts.MatterState;

namespace Matters.Cases;

/// <summary>State × action → next state: the one table. What is not in it is refused.</summary>
static class MatterRules
{
    /// <summary>A merged matter goes back to the state it had, which the matter itself remembers.</summary>
    static readonly FrozenDictionary<(MatterState, MatterAction), MatterState> Table = new Dictionary<(MatterState, MatterAction), MatterState>
    {
        [(Filed, Register)] = InHand,
        [(Filed, Urge)] = Filed,
        [(Filed, Withdraw)] = Withdrawn,
        [(Filed, Link)] = Filed,
        [(Filed, Merge)] = Merged,
        [(Filed, Attach)] = Filed,
        [(Filed, Opine)] = Filed,
        [(Filed, Circulate)] = Filed,
        [(Filed, Warn)] = Filed,

        [(InHand, Assign)] = InHand,
        [(InHand, Transfer)] = InHand,
        [(InHand, Urge)] = InHand,
        [(InHand, Return)] = InHand,
        [(InHand, Recall)] = InHand,
        [(InHand, AskSupplement)] = Waiting,
        [(InHand, Extend)] = InHand,
        [(InHand, Close)] = Closed,
        [(InHand, Withdraw)] = Withdrawn,
        [(InHand, Link)] = InHand,
        [(InHand, Merge)] = Merged,
        [(InHand, Attach)] = InHand,
        [(InHand, Opine)] = InHand,
        [(InHand, Circulate)] = InHand,
        [(InHand, Warn)] = InHand,
        [(InHand, Proceed)] = InHand,

        [(Waiting, TakeSupplement)] = InHand,
        [(Waiting, Close)] = Closed,
        [(Waiting, Withdraw)] = Withdrawn,
        [(Waiting, Link)] = Waiting,
        [(Waiting, Attach)] = Waiting,
        [(Waiting, Opine)] = Waiting,
        [(Waiting, Circulate)] = Waiting,

        [(Closed, Reopen)] = InHand,
        [(Closed, Link)] = Closed,
        [(Closed, Circulate)] = Closed,

        [(Withdrawn, Reopen)] = InHand,
        [(Withdrawn, Link)] = Withdrawn,
        [(Withdrawn, Circulate)] = Withdrawn,

        [(Merged, Unmerge)] = InHand,
        [(Merged, Circulate)] = Merged,
    }.ToFrozenDictionary();

    public static MatterState? Next(MatterState state, MatterAction action) => Table.TryGetValue((state, action), out var next) ? next : null;

    /// <summary>The states in which an action is allowed.</summary>
    public static IEnumerable<MatterState> Allowing(MatterAction action) => Enum.GetValues<MatterState>().Where(state => Next(state, action) is not null);

    public static bool Settled(MatterState state) => state is Closed or Withdrawn or Merged;
}
