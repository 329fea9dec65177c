using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Outbox;
using Testing;

namespace Matters.Tests;

/// <summary>Enters local days into a region's work calendar past the calendar's commands, and tells of it as they would; returns when every clock was replayed.</summary>
static class WorkCalendarOf
{
    public static async Task GiveOff(this TestHouse house, string date, RegionCode? region = null)
    {
        var digits = (region ?? TestHouse.Region).Digits;
        await house.Tamper(
            $"""
            INSERT INTO calendar_region_calendar (id, region, changes, version) VALUES ('{NewId()}', '{digits}', 0, 0)
            ON CONFLICT (region) DO UPDATE SET version = calendar_region_calendar.version + 1;
            INSERT INTO calendar_day (id, calendar, date, off, name, source, region)
            SELECT '{NewId()}', id, '{date}', TRUE, '县庆', '云政发〔2026〕1号', region FROM calendar_region_calendar WHERE region = '{digits}';
            """);
        await Tell(house, digits, date);
    }

    public static async Task TakeBack(this TestHouse house, string date, RegionCode? region = null)
    {
        var digits = (region ?? TestHouse.Region).Digits;
        await house.Tamper(
            $"DELETE FROM calendar_day WHERE date = '{date}' AND region = '{digits}'; UPDATE calendar_region_calendar SET version = version + 1 WHERE region = '{digits}';");
        await Tell(house, digits, date);
    }

    static async Task Tell(TestHouse house, string region, string date)
    {
        await house.Run<TellOfCalendar, Done>(new(new CalendarChanged(region, int.Parse(date[..4], null), $"地方安排：{date}")));
        await house.Delivered();
    }

    /// <summary>As SQLite keeps it; PostgreSQL reads it too.</summary>
    static string NewId() => Guid.CreateVersion7().ToString().ToUpperInvariant();
}

sealed record TellOfCalendar(CalendarChanged Changed) : ICommand<Done>
{
    public static Permission Requires => Permission.House;
}

sealed class TellOfCalendarHandler(Happenings happenings) : IHandle<TellOfCalendar, Done>
{
    public Task<Result<Done>> Handle(TellOfCalendar command, CancellationToken ct)
    {
        happenings.Tell(command.Changed);
        return Task.FromResult<Result<Done>>(Done.It);
    }
}
