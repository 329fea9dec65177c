using Calendar.Contracts;
using Matters.Cases;
using Platform.Ledgers;

namespace Matters.Clocks;

static class ClockLedger
{
    static readonly Statement Insert = Statement.Insert("matters_clock_row", "matter", "position", "kind", "event_on", "at", "time_limit", "reason", "basis", "region");

    public static void Append(Ledger ledger, Matter matter, ClockEvent happened) => ledger.Append(Insert,
        matter.Id.Value, matter.NextClockEvent(), happened.Kind, happened.On, happened.At, happened.Limit?.ToString(), happened.Reason, happened.Basis, matter.Region);
}
