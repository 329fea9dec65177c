using Calendar.Contracts;
using Platform.Time;

namespace Matters.Cases;

/// <summary>What a matter's page needs to say names and days.</summary>
sealed class PageFacts(MatterNames names, IWorkCalendars calendars, HouseTime time, HouseZone zone)
{
    public MatterNames Names => names;

    public IWorkCalendars Calendars => calendars;

    public HouseTime Time => time;

    public HouseZone Zone => zone;
}
