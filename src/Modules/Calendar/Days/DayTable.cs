using Calendar.Contracts;

namespace Calendar.Days;

/// <summary>What each day of the calendar is, and the names of those that are not ordinary.</summary>
sealed class DayTable
{
    readonly DayKind[] kinds = new DayKind[WorkCalendar.Last.DayNumber - WorkCalendar.First.DayNumber + 1];
    readonly Dictionary<int, string> names = [];
    readonly HashSet<int> known;

    DayTable(IEnumerable<int> known) => this.known = [.. known];

    public int Count => kinds.Length;

    public DayKind Kind(int index) => kinds[index];

    public string? Name(int index) => names.GetValueOrDefault(index);

    public bool IsEstimated(int year) => !known.Contains(year);

    public static DayTable Of(IEnumerable<YearSchedule> years, IEnumerable<ScheduledDay> localDays)
    {
        var schedules = years.OrderBy(schedule => schedule.Year).ToList();
        var table = new DayTable(schedules.Select(schedule => schedule.Year));
        table.PutWeeks();
        for (var year = WorkCalendar.First.Year; year <= WorkCalendar.Last.Year; year++)
        {
            if (table.IsEstimated(year)) table.Put(StatutoryDays.Of(year), DayKind.Holiday, DayKind.MakeUp);
        }

        table.Put(schedules.SelectMany(schedule => schedule.Days), DayKind.Holiday, DayKind.MakeUp);
        table.Put(localDays, DayKind.LocalHoliday, DayKind.LocalWorking);
        return table;
    }

    void PutWeeks()
    {
        for (var i = 0; i < kinds.Length; i++)
        {
            var weekend = WorkCalendar.First.AddDays(i).DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
            kinds[i] = weekend ? DayKind.Weekend : DayKind.Working;
        }
    }

    void Put(IEnumerable<ScheduledDay> days, DayKind off, DayKind worked)
    {
        foreach (var day in days.Where(day => WorkCalendar.Covers(day.Date)))
        {
            var index = day.Date.DayNumber - WorkCalendar.First.DayNumber;
            kinds[index] = day.Off ? off : worked;
            names[index] = day.Name;
        }
    }
}
