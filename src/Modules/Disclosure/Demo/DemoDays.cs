using Calendar.Contracts;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>When things happened in the demo: on working days, within office hours, and not after now.</summary>
sealed class DemoDays(DemoHouse house, WorkCalendar calendar)
{
    static readonly TimeOnly Opening = new(8, 30);

    /// <summary>The day that the demo's ages count back from: today, or the last day on which an office worked.</summary>
    DateOnly Last => calendar.IsWorking(house.Today) && house.Now >= house.Zone.InstantOf(house.Today, Opening) ? house.Today : calendar.AddWorkingDays(house.Today, -1);

    /// <summary>The working day that comes so many after the filing.</summary>
    public DateOnly Of(DemoCase its, int after) => calendar.AddWorkingDays(calendar.AddWorkingDays(Last, -its.Age), after);

    public DateTimeOffset At(DemoCase its, int after)
    {
        var begins = its.IsOfDepartment && (its.Which + after) % 2 == 0 ? new TimeOnly(14, 30) : new TimeOnly(9, 0);
        var at = house.Zone.InstantOf(Of(its, after), begins.AddMinutes((its.Which * 37 + after * 53) % 170));
        return at < house.Now ? at : house.Now.AddMinutes(its.IsOfDepartment ? -1 - its.Which % 50 : its.Which - DemoPlan.Cases.Count);
    }
}
