using Notifications.Contracts;
using Platform.Ledgers;
using Platform.Time;

namespace Notifications.DecisionLinks;

/// <summary>Spends every link to a decision within the running command.</summary>
sealed class SpendingLinks(Ledger ledger, IInbox inbox, HouseTime time) : IDecisionLinks
{
    static readonly Statement SpendAll = new("UPDATE notifications_decision_link SET spent_at = $2 WHERE decision = $1 AND spent_at IS NULL", 2);

    public void Spend(string decision)
    {
        ledger.Append(SpendAll, decision, time.Now);
        inbox.Settle(decision);
    }
}
