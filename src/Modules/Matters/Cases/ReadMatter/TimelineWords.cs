using Matters.Contracts;
using Matters.Timelines;
using Ui.Parts;

namespace Matters.Cases;

static class TimelineWords
{
    const int LongestHead = 8;

    public static TimelineLine Line(TimelineEntry entry) => new(entry.At, Who(entry), Head(entry), entry.Opinion) { Detail = Detail(entry) };

    /// <summary>王秀英（政务公开科科长）, as of that day.</summary>
    static string Who(TimelineEntry entry) =>
        entry.UnitName.Length + entry.PostName.Length == 0 ? entry.PersonName : $"{entry.PersonName}（{entry.UnitName}{entry.PostName}）";

    /// <summary>What was done, in its own words where they are short; otherwise the action's word, and always where its own are no more than the names of files.</summary>
    static string Head(TimelineEntry entry) =>
        entry.Action is { } action && (action == MatterAction.Attach || entry.Did.Length > LongestHead) ? MatterWords.Of(action) : entry.Did;

    /// <summary>Nothing where the head has said it all.</summary>
    static string? Detail(TimelineEntry entry) => entry.Did == Head(entry) ? null : entry.Did;
}
