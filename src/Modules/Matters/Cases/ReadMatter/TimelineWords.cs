using Matters.Contracts;
using Matters.Timelines;

namespace Matters.Cases;

static class TimelineWords
{
    /// <summary>王秀英（政务公开科科长）, as of that day.</summary>
    public static string Who(TimelineEntry entry) =>
        entry.UnitName.Length + entry.PostName.Length == 0 ? entry.PersonName : $"{entry.PersonName}（{entry.UnitName}{entry.PostName}）";

    public static string Head(TimelineEntry entry) => entry.Action is { } action ? MatterWords.Of(action) : entry.Did;

    /// <summary>Nothing where the head has said it all.</summary>
    public static string? Detail(TimelineEntry entry) => entry.Did == Head(entry) ? null : entry.Did;
}
