using Matters.Cases;
using Matters.Contracts;
using Ui.Marks;

namespace Matters.Warnings;

/// <summary>What has passed of a matter's clock by an instant, in the order in which it passes.</summary>
static class Passed
{
    public static IEnumerable<string> Rules(Matter matter, DateTimeOffset now)
    {
        if (matter.WarnAt < now) yield return WarningRules.DueSoon;
        if (matter.DueAt < now) yield return WarningRules.Overdue;
    }

    /// <summary>As the timeline tells it, with the name of the limit that runs; a day that rests on a calendar not published yet is said to be an estimate.</summary>
    public static string Words(string rule, Matter matter, MatterKind? kind)
    {
        var limit = matter.State == MatterState.Filed ? "登记时限" : kind?.LimitName ?? "办理期限";
        var day = Dates.FormalDay(matter.DueOn!.Value) + (matter.DueEstimated ? "（估算）" : "");
        return rule == WarningRules.Overdue ? $"{limit}已于{day}届满，尚未办结" : $"{limit}将于{day}届满，请抓紧办理";
    }
}
