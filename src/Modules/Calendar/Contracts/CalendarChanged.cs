using Kernel;
using Platform.Outbox;

namespace Calendar.Contracts;

/// <summary>Days or office hours have changed: every open clock of the region, and of regions within it, may be due on another day.</summary>
/// <param name="Region">The region's digits.</param>
/// <param name="Year">The year whose days changed; null for office hours, which concern every day.</param>
/// <param name="What">What was done to the calendar and on what notice it rests, in the office's words.</param>
public sealed record CalendarChanged(string Region, int? Year, string What) : IEvent
{
    public static string Name => "calendar.changed";

    /// <summary>Whether clocks of this region count by what changed.</summary>
    public bool Concerns(RegionCode region) => RegionCode.Parse(Region).Covers(region);
}
