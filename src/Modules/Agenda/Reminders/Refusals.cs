using Kernel;

namespace Agenda.Reminders;

/// <summary>Every "no" of a reminder.</summary>
static class Refusals
{
    public static readonly Refusal TextMissing = Refusal.Input("agenda.reminder-text-missing", "Text", "请填写提醒内容，例如“催送初审意见”。");

    public static readonly Refusal TextTooLong = Refusal.Input("agenda.reminder-text-too-long", "Text", $"提醒内容最多{ReminderInput.LongestText}个字，请缩短。");

    public static readonly Refusal DayMalformed = Refusal.Input("agenda.reminder-day-malformed", "Day", "请填写提醒日期，例如2026-11-23。");

    public static readonly Refusal DayOutside = Refusal.Input("agenda.reminder-day-outside", "Day", "提醒日期超出工作日历的范围，请填写2001年至2045年的日期。");

    public static readonly Refusal TimeMalformed = Refusal.Input("agenda.reminder-time-malformed", "Time", "请按24小时制填写提醒时间，例如09:30。");

    public static readonly Refusal RepeatUnknown = Refusal.Input("agenda.reminder-repeat-unknown", "Repeat", "请从列表中选择是否重复。");

    public static readonly Refusal InThePast = Refusal.Input("agenda.reminder-in-the-past", "Day", "这个时间已经过去，不会再提醒。请填写今后的日期和时间，或者选择重复。");

    public static readonly Refusal TooMany = new("agenda.too-many-reminders", $"未完成的提醒最多{Most}条。请先完成或删除不用的提醒，再新建。");

    public static readonly Refusal Finished = new("agenda.reminder-finished", "这条提醒已经完成，不能再改动。如还需要提醒，请新建一条。");

    public static readonly Refusal AboutGone = new("agenda.reminder-about-gone", "没有找到要提醒的事项，或者它不在您的查看范围内。请回到该事项的页面核对后再新建提醒。");

    /// <summary>Of one officer, not finished: a calendar shows all of them.</summary>
    public const int Most = 200;
}
