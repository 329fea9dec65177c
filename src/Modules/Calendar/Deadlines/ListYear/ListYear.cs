using Calendar.Calendars;
using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Reading;

namespace Calendar.Deadlines;

/// <summary>The days of a year that are not what their weekday says, for spreadsheets and other programs.</summary>
sealed record ListYear(int Year) : IQuery<YearList>
{
    public static Permission Requires => Permission.Public;
}

sealed record YearList(int Year, bool Estimated, IReadOnlyList<ListedDay> Days);

sealed record ListedDay(DateOnly Date, DayKind Kind, string Name);

sealed class ListYearAnswer(IWorkCalendars calendars, CurrentActor current) : IAnswer<ListYear, YearList>
{
    public Task<Result<YearList>> Answer(ListYear query, CancellationToken ct) =>
        Task.FromResult(Entered.Year(query.Year).Any() ? Refusals.YearOutside : List(query.Year, calendars.For(current.Actor.Region)));

    static Result<YearList> List(int year, WorkCalendar calendar)
    {
        var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);
        return new YearList(
            year,
            calendar.IsEstimated(new DateOnly(year, 1, 1)),
            [.. days.Where(day => calendar.NameOf(day) is not null).Select(day => new ListedDay(day, calendar.KindOf(day), calendar.NameOf(day)!))]);
    }
}
