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

    /// <summary>As the timeline tells it; a day that rests on a calendar not published yet is said to be an estimate.</summary>
    public static string Words(string rule, Matter matter)
    {
        var day = Dates.FormalDay(matter.DueOn!.Value) + (matter.DueEstimated ? "（估算）" : "");
        return rule == WarningRules.Overdue ? $"办理期限已于{day}届满，尚未办结" : $"办理期限将于{day}届满，请抓紧办理";
    }
}
