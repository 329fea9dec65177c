using Calendar.Contracts;
using Matters.Cases;

namespace Matters.Clocks;

/// <summary>Keeps the due and warning instants beside a matter in step with its clock: for the index only.</summary>
sealed class DueDays(IWorkCalendars calendars, MatterKinds kinds)
{
    public void Follow(Matter matter, Clock clock) => Follow(matter, clock, calendars.For(matter.Region));

    public void Follow(Matter matter, Clock clock, WorkCalendar calendar)
    {
        if (clock.DueOn(calendar) is { } due) matter.Due(due.Instant, due.Day, due.WarnAt(kinds[matter.Kind].WarnBefore, calendar), due.Estimated);
        else matter.Due(null, null, null, false);
    }
}
