using Calendar.Contracts;
using Matters.Contracts;
using Platform.Time;

namespace Matters.Cases;

/// <summary>What a matter's page needs to say names and days, and what else can be done of it.</summary>
sealed class PageFacts(MatterNames names, IWorkCalendars calendars, HouseTime time, HouseZone zone, IEnumerable<IMatterSideline> sidelines)
{
    public MatterNames Names => names;

    public IWorkCalendars Calendars => calendars;

    public HouseTime Time => time;

    public HouseZone Zone => zone;

    /// <summary>What else is offered of the matter.</summary>
    public IEnumerable<MatterOffer> Beside(MatterView matter) => sidelines.Select(sideline => sideline.For(matter) with { Seldom = true });
}
