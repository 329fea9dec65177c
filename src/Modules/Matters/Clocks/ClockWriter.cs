using Calendar.Contracts;
using Matters.Cases;
using Platform.Ledgers;

namespace Matters.Clocks;

/// <summary>Writes what happens to a matter's clock, and lets the due day beside the matter follow.</summary>
sealed class ClockWriter(Ledger ledger, DueDays dueDays)
{
    static readonly Statement Insert = Statement.Insert("matters_clock_row", "matter", "position", "kind", "event_on", "at", "time_limit", "reason", "basis", "region");

    /// <param name="clock">As it is after what happened.</param>
    public void Record(Matter matter, Clock clock, ClockEvent happened)
    {
        ledger.Append(Insert,
            matter.Id.Value, matter.NextClockEvent(), happened.Kind, happened.On, happened.At, happened.Limit?.ToString(), happened.Reason, happened.Basis, matter.Region);
        dueDays.Follow(matter, clock);
    }

    /// <summary>Lets the due day follow a calendar that may have changed while nobody looked: settled matters are not replayed.</summary>
    public void Follow(Matter matter, Clock clock) => dueDays.Follow(matter, clock);
}
