using Calendar.Contracts;
using Calendar.Days;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Calendar.Calendars;

/// <summary>What importing a schedule would change, before anything is changed.</summary>
sealed record PreviewImport(int Year, string? Csv) : IQuery<ImportPreview>
{
    public static Permission Requires => CalendarPermissions.Manage;
}

/// <param name="Left">Statutory days that the schedule leaves to be worked: probably a slip.</param>
/// <param name="Seen">The version that <see cref="ImportYear"/> must still find.</param>
sealed record ImportPreview(
    IReadOnlyList<DayChange> Changes, int WorkingDaysBefore, int WorkingDaysAfter, bool WasEstimated, IReadOnlyList<ScheduledDay> Left, long Seen);

sealed record DayChange(DateOnly Date, DayKind Before, string? NameBefore, DayKind After, string? NameAfter);

sealed class PreviewImportAnswer(AppDb db, HouseZone zone, CurrentActor current) : IAnswer<PreviewImport, ImportPreview>
{
    public Task<Result<ImportPreview>> Answer(PreviewImport query, CancellationToken ct)
    {
        if (Entered.Year(query.Year).ToList() is { Count: > 0 } wrong) return Task.FromResult(Result<ImportPreview>.Refused(wrong));
        return Task.FromResult(ScheduleText.Read(query.Year, query.Csv).Map(schedule => Preview(schedule)));
    }

    ImportPreview Preview(YearSchedule schedule)
    {
        var region = current.Actor.Region;
        var now = RegionCalendars.Read(db, zone);
        var before = now.For(region);
        var own = now.Of(region);
        var seen = own?.Version ?? RegionCalendars.NoVersion;
        var changed = own ?? RegionCalendar.New(region);
        changed.Import(schedule, "");
        var after = new RegionCalendars([.. now.Entered.Where(one => one != own), changed], zone).For(region);
        return new(
            [.. Changes(before, after, schedule.Year)],
            WorkingDays(before, schedule.Year),
            WorkingDays(after, schedule.Year),
            before.IsEstimated(new DateOnly(schedule.Year, 1, 1)),
            [.. StatutoryDays.Of(schedule.Year).Where(day => after.IsWorking(day.Date))],
            seen);
    }

    static IEnumerable<DayChange> Changes(WorkCalendar before, WorkCalendar after, int year)
    {
        for (var day = new DateOnly(year - 1, 12, 25); day.Year <= year; day = day.AddDays(1))
        {
            var change = new DayChange(day, before.KindOf(day), before.NameOf(day), after.KindOf(day), after.NameOf(day));
            if ((change.Before, change.NameBefore) != (change.After, change.NameAfter)) yield return change;
        }
    }

    static int WorkingDays(WorkCalendar calendar, int year) => calendar.WorkingDaysBetween(new(year - 1, 12, 31), new(year, 12, 31));
}
