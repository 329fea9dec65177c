using System.Text;
using Agenda.Contracts;
using Agenda.Feeds;
using Microsoft.Extensions.Options;
using Platform.House;
using Platform.Time;

namespace Agenda.Tests.Feeds;

/// <summary>What stands in the file, as other programs read it (RFC 5545).</summary>
public sealed class A_calendar_as_a_file
{
    static readonly DateTimeOffset Stamp = new(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);

    static readonly AgendaEntry WholeDay = new("matter:1", AgendaKind.Deadline, "关于“饮水工程”的批复; 第一批, 含C:\\附件", Desktop.Day("2026-09-30"), "/desk/matters/1") { Note = "云政办〔2026〕95号" };

    static readonly AgendaEntry Timed = new("reminder:2:2026-10-08", AgendaKind.Reminder, string.Concat(Enumerable.Repeat("𠮷祥村土地征收补偿安置方案", 12)), Desktop.Day("2026-10-08"), "/desk/agenda/reminders/2")
    {
        StartsAt = new(2026, 10, 8, 1, 30, 0, TimeSpan.Zero),
    };

    static readonly AgendaEntry Lasting = new("meeting:3", AgendaKind.Reminder, "调研", Desktop.Day("2026-10-12"), "/desk/x") { To = Desktop.Day("2026-10-14") };

    [Fact]
    public void Is_read_back_as_it_was()
    {
        var events = Ical.Net.Calendar.Load(File())!.Events.ToDictionary(one => one.Uid!);

        var due = events["matter:1@zhengwu"];
        Assert.Equal(($"到期：{WholeDay.Title}", WholeDay.Note, true), (due.Summary, due.Description, due.IsAllDay));
        Assert.Equal((new DateOnly(2026, 9, 30), new DateOnly(2026, 10, 1)), (due.DtStart!.Date, due.DtEnd!.Date));
        Assert.Equal("https://oa.example.com/desk/matters/1", due.Url!.ToString());

        var reminder = events["reminder:2:2026-10-08@zhengwu"];
        Assert.Equal($"提醒：{Timed.Title}", reminder.Summary);
        Assert.Equal(("Asia/Shanghai", Timed.StartsAt!.Value.UtcDateTime), (reminder.DtStart!.TzId, reminder.DtStart.AsUtc));
        Assert.Equal(new DateOnly(2026, 10, 15), events["meeting:3@zhengwu"].DtEnd!.Date);
        Assert.Equal(3, events.Count);
    }

    [Fact]
    public void Keeps_to_the_letter_of_the_format()
    {
        var file = File();
        var lines = file.Split("\r\n");

        Assert.DoesNotContain('\n', file.Replace("\r\n", "", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', file);
        Assert.Equal(("BEGIN:VCALENDAR", "END:VCALENDAR", ""), (lines[0], lines[^2], lines[^1]));
        Assert.Contains("VERSION:2.0", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20260930", lines);
        Assert.Contains("DTSTART;TZID=Asia/Shanghai:20261008T093000", lines);
        Assert.Contains("BEGIN:VTIMEZONE", lines);
        Assert.Contains(@"关于“饮水工程”的批复\; 第一批\, 含C:\\附件", file.Replace("\r\n ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Is_the_same_as_long_as_nothing_changes() => Assert.Equal(File(), File());

    static string File()
    {
        var settings = Options.Create(new HouseSettings());
        return new FeedText(new HouseZone(settings), settings).Of([WholeDay, Timed, Lasting], Stamp, "https://oa.example.com");
    }
}
