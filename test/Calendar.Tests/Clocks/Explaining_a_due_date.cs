using Calendar.Contracts;

namespace Calendar.Tests.Clocks;

public sealed class Explaining_a_due_date
{
    [Fact]
    public void Says_of_every_day_why_it_counts_or_not()
    {
        Assert.Equal(
            [
                "09-18 起算当日不计入期限〔法条〕", "09-19 周末休息", "09-20 +1 国庆节调休上班，第1个工作日", "09-21 +2 第2个工作日",
                "09-22 中止：pause，不计入期限〔法条〕", "09-23 中止：pause，不计入期限〔法条〕", "09-24 +3 第3个工作日",
                "09-25 中秋节放假", "09-26 中秋节放假", "09-27 中秋节放假", "09-28 +4 第4个工作日",
            ],
            Told("start 2026-09-18 4wd; pause 2026-09-22; resume 2026-09-23"));
    }

    [Fact]
    public void Says_that_the_days_before_a_restart_are_void() => Assert.Equal(
        [
            "09-21 此前不计：restart〔法条〕", "09-22 此前不计：restart〔法条〕", "09-23 重新起算当日不计入期限：restart〔法条〕", "09-24 +1 第1个工作日",
        ],
        Told("start 2026-09-21 3wd; restart 2026-09-23 1wd"));

    [Fact]
    public void Says_that_the_end_moves_to_the_next_working_day() => Assert.Equal(
        [
            "09-24 起算当日不计入期限〔法条〕", "09-25 +1 第1日", "09-26 +2 第2日", "09-27 中秋节放假，届满日顺延", "09-28 期限届满日顺延至此工作日",
        ],
        Told("start 2026-09-24 2d"));

    [Fact]
    public void Ends_today_while_a_pause_leaves_the_end_open() => Assert.Equal(
        ["09-22 起算当日不计入期限〔法条〕", "09-23 +1 第1个工作日", "09-24 中止：pause，不计入期限〔法条〕", "09-25 中止：pause，不计入期限〔法条〕"],
        Told("start 2026-09-22 5wd; pause 2026-09-24", today: "2026-09-25"));

    [Fact]
    public void Ends_with_the_day_it_was_stopped_on() => Assert.Equal(
        ["09-22 起算当日不计入期限〔法条〕", "09-23 +1 第1个工作日"],
        Told("start 2026-09-22 5wd; stop 2026-09-23"));

    [Fact]
    public void Says_how_much_of_a_day_counts_for_office_hours() => Assert.Equal(
        ["09-24 +0 计入2小时", "09-25 中秋节放假", "09-26 中秋节放假", "09-27 中秋节放假", "09-28 +0 计入2小时"],
        Told("start 2026-09-24 15:30 4h"));

    [Fact]
    public void Says_that_a_day_is_only_estimated()
    {
        var days = Story.Of("start 2026-12-31 1wd").Value.Explain(Shipped.Calendar, new(2026, 12, 31));
        Assert.Equal([false, true, true, true, true], days.Select(day => day.Estimated));
        Assert.Equal("元旦放假（估算）", days[1].Reason);
    }

    [Fact]
    public void Marks_each_day_for_the_bar()
    {
        var days = Story.Of("start 2026-09-17 5d; pause 2026-09-18; resume 2026-09-19; restart 2026-09-21; pause 2026-09-22; resume 2026-09-22").Value.Explain(Shipped.Calendar, default);
        Assert.Equal("Void Void Void Void Start Paused Counted Counted Counted Counted Counted Moved", string.Join(' ', days.Select(day => day.Mark)));
        Assert.Equal(days[^1], Assert.Single(days, day => day.Due));
    }

    static IEnumerable<string> Told(string story, string today = "2026-09-01") =>
        Story.Of(story).Value.Explain(Shipped.Calendar, Shipped.Day(today)).Select(Line);

    static string Line(DayOfClock day) =>
        $"{Shipped.Text(day.Date)[5..]} {(day.Counted ? $"+{day.Nth ?? 0} " : "")}{day.Reason}{(day.Basis is null ? "" : $"〔{day.Basis}〕")}";
}
