using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Platform.Time;

namespace Calendar.Calendars;

/// <summary>A year of the officer's region, with what has been entered for it.</summary>
sealed record ShowYear(int Year) : IQuery<YearView>
{
    public static Permission Requires => CalendarPermissions.Manage;
}

/// <param name="Source">The notice an imported schedule rests on; null for a shipped or estimated one.</param>
/// <param name="LocalDays">Of the region itself: those of a region above it cannot be removed here.</param>
sealed record YearView(int Year, WorkCalendar Calendar, string? Source, IReadOnlyList<CalendarDay> LocalDays, long Seen)
{
    public bool Estimated => Calendar.IsEstimated(new DateOnly(Year, 1, 1));

    public int WorkingDays => Calendar.WorkingDaysBetween(new(Year - 1, 12, 31), new(Year, 12, 31));
}

sealed class ShowYearAnswer(AppDb db, HouseZone zone, CurrentActor current) : IAnswer<ShowYear, YearView>
{
    public Task<Result<YearView>> Answer(ShowYear query, CancellationToken ct)
    {
        if (Entered.Year(query.Year).ToList() is { Count: > 0 } wrong) return Task.FromResult(Result<YearView>.Refused(wrong));

        var entered = RegionCalendars.Read(db, zone);
        var own = entered.Of(current.Actor.Region);
        return Task.FromResult<Result<YearView>>(new YearView(
            query.Year,
            entered.For(current.Actor.Region),
            own?.Days.FirstOrDefault(day => day.ScheduleYear == query.Year)?.Source,
            [.. (own?.Days ?? []).Where(day => day.ScheduleYear is null && day.Date.Year == query.Year).OrderBy(day => day.Date)],
            own?.Version ?? RegionCalendars.NoVersion));
    }
}
