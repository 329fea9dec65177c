using Calendar.Days;
using Platform.Time;

namespace Calendar.Contracts;

/// <summary>The work calendar (工作日历) of one region from 2000 to 2050. Immutable: a change makes another one.</summary>
/// <remarks>A day outside those years throws: limits are bounded, so that only a wrong date gets there.</remarks>
public sealed class WorkCalendar
{
    public static readonly DateOnly First = new(2000, 1, 1);
    public static readonly DateOnly Last = new(2050, 12, 31);

    /// <summary>The first day a limit may begin on, so that a warning before it is still within the calendar.</summary>
    public static readonly DateOnly FirstStart = new(2001, 1, 1);

    /// <summary>The last day a limit may begin on and still end within the calendar.</summary>
    public static readonly DateOnly LastStart = new(2045, 12, 31);

    readonly DayTable days;
    readonly HouseZone zone;
    readonly int[] upTo;
    readonly DateOnly[] nth;

    WorkCalendar(DayTable days, OfficeHours officeHours, HouseZone zone)
    {
        (this.days, OfficeHours, this.zone) = (days, officeHours, zone);
        upTo = new int[days.Count];
        var working = new List<DateOnly>(days.Count) { default };
        for (var i = 0; i < days.Count; i++)
        {
            if (IsWork(days.Kind(i))) working.Add(First.AddDays(i));
            upTo[i] = working.Count - 1;
        }

        nth = [.. working];
    }

    public OfficeHours OfficeHours { get; }

    /// <param name="years">Years without a schedule take the statutory days and are estimated.</param>
    /// <param name="localDays">Stand above everything else.</param>
    public static WorkCalendar Of(IEnumerable<YearSchedule> years, IEnumerable<ScheduledDay> localDays, OfficeHours officeHours, HouseZone zone) =>
        new(DayTable.Of(years, localDays), officeHours, zone);

    public static bool Covers(DateOnly day) => day >= First && day <= Last;

    public DayKind KindOf(DateOnly day) => days.Kind(Index(day));

    public bool IsWorking(DateOnly day) => IsWork(KindOf(day));

    /// <summary>The holiday a day off or a make-up day is for; null for an ordinary day.</summary>
    public string? NameOf(DateOnly day) => days.Name(Index(day));

    /// <summary>Whether the schedule of the day's year is not known yet.</summary>
    public bool IsEstimated(DateOnly day) => days.IsEstimated(day.Year);

    /// <summary>Whether any year of the stretch is estimated.</summary>
    public bool IsEstimated(DateOnly from, DateOnly to)
    {
        for (var year = from.Year; year <= to.Year; year++)
        {
            if (days.IsEstimated(year)) return true;
        }

        return false;
    }

    /// <summary>The n-th working day after a day, which itself does not count; before it when n is negative; the day itself when n is 0.</summary>
    public DateOnly AddWorkingDays(DateOnly from, int n)
    {
        var until = upTo[Index(from)];
        if (n > 0) return nth[until + n];
        if (n == 0) return from;
        var before = IsWorking(from) ? until - 1 : until;
        var place = before + n + 1;
        return place > 0 ? nth[place] : throw new ArgumentOutOfRangeException(nameof(n));
    }

    /// <summary>The working days after the first day, up to and including the second; negative when it comes earlier.</summary>
    public int WorkingDaysBetween(DateOnly after, DateOnly upToAndWith) => upTo[Index(upToAndWith)] - upTo[Index(after)];

    /// <summary>The day itself if it is worked, otherwise the next that is.</summary>
    public DateOnly WorkingDayFrom(DateOnly day) => IsWorking(day) ? day : AddWorkingDays(day, 1);

    /// <summary>The first instant of a day in the authority's zone.</summary>
    public DateTimeOffset BeginningOf(DateOnly day) => zone.InstantOf(day, TimeOnly.MinValue);

    /// <summary>The last microsecond of a day in the authority's zone: the finest that the house keeps.</summary>
    public DateTimeOffset EndOf(DateOnly day) => BeginningOf(day.AddDays(1)).AddMicroseconds(-1);

    /// <summary>An instant as the wall clock in the authority's zone shows it.</summary>
    public DateTime LocalOf(DateTimeOffset instant) => zone.LocalOf(instant);

    /// <summary>The instant at which the wall clock in the authority's zone shows this.</summary>
    public DateTimeOffset InstantOf(DateTime local) => zone.InstantOf(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));

    static int Index(DateOnly day) => day.DayNumber - First.DayNumber;

    static bool IsWork(DayKind kind) => kind is DayKind.Working or DayKind.MakeUp or DayKind.LocalWorking;
}
