using System.Globalization;
using Calendar.Contracts;

namespace Calendar.Days;

/// <summary>The State Council's schedules that come with the product. An imported year takes the place of the shipped one.</summary>
static class ShippedYears
{
    public static IReadOnlyList<YearSchedule> All { get; } = Read();

    static List<YearSchedule> Read()
    {
        using var stream = typeof(ShippedYears).Assembly.GetManifestResourceStream("holidays.csv")
            ?? throw new InvalidOperationException("The product was built without its holidays.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Skip(1)
            .Select(line => line.Split(','))
            .Select(cells => new ScheduledDay(DateOnly.ParseExact(cells[0], "yyyy-MM-dd", CultureInfo.InvariantCulture), cells[1] == "holiday", cells[2]))
            .GroupBy(day => day.Date.Year)
            .Select(year => new YearSchedule(year.Key, [.. year]))];
    }
}
