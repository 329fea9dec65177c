using Platform.Health;
using Ui.Marks;

namespace Desk.Health;

/// <summary>How a state is called and coloured.</summary>
static class HealthWords
{
    public static string Name(this HealthState state) => state switch
    {
        HealthState.Good => "正常",
        HealthState.Attention => "注意",
        HealthState.Bad => "故障",
        _ => "未安装",
    };

    public static Tone Tone(this HealthState state) => state switch
    {
        HealthState.Good => Ui.Marks.Tone.Green,
        HealthState.Attention => Ui.Marks.Tone.Amber,
        HealthState.Bad => Ui.Marks.Tone.Red,
        _ => Ui.Marks.Tone.Grey,
    };

    /// <summary>What somebody must see to stands on top.</summary>
    public static IEnumerable<HealthGroup> InOrder(this HealthReport report) => report.Groups
        .OrderByDescending(group => group.Items.Select(item => Urgency(item.State)).DefaultIfEmpty().Max())
        .Select(group => group with { Items = [.. group.Items.OrderByDescending(item => Urgency(item.State))] });

    public static Tone Tone(this HealthReport report) => report.State == HealthState.Good && report.Groups.Any(group => group.Items.Any(item => item.State == HealthState.Absent))
        ? Ui.Marks.Tone.Amber
        : report.State.Tone();

    static int Urgency(HealthState state) => state switch
    {
        HealthState.Bad => 3,
        HealthState.Attention => 2,
        HealthState.Absent => 1,
        _ => 0,
    };

    /// <summary>What works, and what is missing: nothing that is not installed works.</summary>
    public static string Sentence(this HealthReport report)
    {
        var missing = report.Groups.SelectMany(group => group.Items).Where(item => item.State == HealthState.Absent).Select(item => item.Name).ToList();
        return missing.Count == 0 ? Sentence(report.State) : $"{Sentence(report.State)}未安装{string.Join('、', missing)}，相应功能不可用。";
    }

    static string Sentence(HealthState state) => state switch
    {
        HealthState.Good => "数据库、保存、检索与通知、定时任务等运行正常。",
        HealthState.Attention => "系统可以使用，有需要留意的地方。",
        _ => "有部分不能正常工作，请尽快处理。",
    };
}
