using Matters.Contracts;
using Matters.Timelines;

namespace Matters.Cases;

static class TimelineWords
{
    const int LongestHead = 8;

    /// <summary>王秀英（政务公开科科长）, as of that day.</summary>
    public static string Who(TimelineEntry entry) =>
        entry.UnitName.Length + entry.PostName.Length == 0 ? entry.PersonName : $"{entry.PersonName}（{entry.UnitName}{entry.PostName}）";

    /// <summary>What was done, in its own words where they are short; otherwise the action's word.</summary>
    public static string Head(TimelineEntry entry) => entry.Action is { } action && entry.Did.Length > LongestHead ? MatterWords.Of(action) : entry.Did;

    /// <summary>Nothing where the head has said it all.</summary>
    public static string? Detail(TimelineEntry entry) => entry.Did == Head(entry) ? null : entry.Did;
}
