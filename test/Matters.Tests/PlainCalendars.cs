using Calendar.Contracts;
using Kernel;
using Platform.Time;

namespace Matters.Tests;

sealed class PlainCalendars(HouseZone zone) : IWorkCalendars
{
    readonly WorkCalendar calendar = WorkCalendar.Of([], [], OfficeHours.Usual, zone);

    public WorkCalendar For(RegionCode region) => calendar;

    public Task<WorkCalendar> Fresh(RegionCode region, CancellationToken ct) => Task.FromResult(calendar);
}
