namespace Agenda.Reminders;

static class RepeatWords
{
    public static string Of(Repeat repeat) => repeat switch
    {
        Repeat.Daily => "每天",
        Repeat.Weekly => "每周",
        Repeat.Monthly => "每月",
        Repeat.WorkingDays => "每个工作日",
        _ => "不重复",
    };

    /// <summary>What a choice means where its name does not say it all.</summary>
    public static string? Hint(Repeat repeat) => repeat switch
    {
        Repeat.Monthly => "当月没有这一日的，在月末提醒。",
        Repeat.WorkingDays => "按工作日历，节假日不提醒，调休上班的周末提醒。",
        _ => null,
    };
}
