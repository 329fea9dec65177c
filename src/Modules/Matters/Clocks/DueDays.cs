using Calendar.Contracts;
using Matters.Cases;

namespace Matters.Clocks;

/// <summary>Keeps the due and warning instants beside a matter in step with its clock: for the index only.</summary>
sealed class DueDays(IWorkCalendars calendars, MatterKinds kinds)
{
    public void Follow(Matter matter, Clock clock)
    {
        var due = Of(matter, clock);
        matter.Due(due.DueAt, due.DueOn, due.WarnAt, due.Estimated);
    }

    /// <summary>What should stand beside the matter, by its clock and today's calendar of its region.</summary>
    public DueIndex Of(Matter matter, Clock clock)
    {
        var calendar = calendars.For(matter.Region);
        return clock.DueOn(calendar) is { } due
            ? new(due.Instant, due.Day, due.WarnAt(kinds[matter.Kind].LeadOf(clock.Limit), calendar), due.Estimated)
            : new(null, null, null, false);
    }
}

/// <summary>The due day as lists and jobs find it; all of it null while no due day runs.</summary>
readonly record struct DueIndex(DateTimeOffset? DueAt, DateOnly? DueOn, DateTimeOffset? WarnAt, bool Estimated);
