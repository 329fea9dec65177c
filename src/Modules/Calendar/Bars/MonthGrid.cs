namespace Calendar.Bars;

/// <summary>A month as a wall calendar shows it: weeks from Monday to Sunday, null where another month's days would stand.</summary>
sealed record MonthGrid(int Year, int Month)
{
    public static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六", "日"];

    public string Name => $"{Year}年{Month}月";

    public IEnumerable<DateOnly?[]> Weeks
    {
        get
        {
            var first = new DateOnly(Year, Month, 1);
            var monday = first.AddDays(-(((int)first.DayOfWeek + 6) % 7));
            for (; monday < first.AddMonths(1); monday = monday.AddDays(7))
                yield return [.. Enumerable.Range(0, 7).Select(day => Within(monday.AddDays(day)))];
        }
    }

    public static IEnumerable<MonthGrid> Of(DateOnly from, DateOnly to)
    {
        for (var first = new DateOnly(from.Year, from.Month, 1); first <= to; first = first.AddMonths(1)) yield return new(first.Year, first.Month);
    }

    DateOnly? Within(DateOnly day) => day.Month == Month ? day : null;
}
