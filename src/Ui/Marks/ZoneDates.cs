using Platform.Time;

namespace Ui.Marks;

/// <summary>An instant as the authority's wall clock and calendar show it.</summary>
public static class ZoneDates
{
    public static string Minute(this HouseZone zone, DateTimeOffset at) => Dates.Minute(zone.LocalOf(at));

    public static string Second(this HouseZone zone, DateTimeOffset at) => Dates.Second(zone.LocalOf(at));

    public static string Day(this HouseZone zone, DateTimeOffset at) => Dates.Day(zone.DateOf(at));

    public static string FormalDay(this HouseZone zone, DateTimeOffset at) => Dates.FormalDay(zone.DateOf(at));
}
