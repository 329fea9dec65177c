using Calendar.Contracts;
using Calendar.Days;
using CsCheck;

namespace Calendar.Tests;

/// <summary>Calendars with long and odd runs of days off and days worked, around years known and estimated.</summary>
static class RandomCalendar
{
    public static readonly DateOnly First = new(2024, 1, 1);

    static readonly Gen<ScheduledDay[]> Run = CsCheck.Gen.Select(CsCheck.Gen.Int[0, 1800], CsCheck.Gen.Int[1, 12], CsCheck.Gen.Bool, (from, length, off) =>
        Enumerable.Range(from, length).Select(day => new ScheduledDay(First.AddDays(day), off, "测试")).ToArray());

    public static readonly Gen<WorkCalendar> Gen = Run.Array[0, 40].Select(runs =>
        WorkCalendar.Of(ShippedYears.All, runs.SelectMany(run => run), OfficeHours.Usual, Shipped.Zone));
}
