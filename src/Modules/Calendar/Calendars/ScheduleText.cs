using System.Globalization;
using Calendar.Contracts;
using Kernel;

namespace Calendar.Calendars;

/// <summary>A year's schedule as an administrator pastes it: <c>date,type,name</c>, a line a day, by commas or tabs, with or without the heading.</summary>
static class ScheduleText
{
    const int MostLines = 200;
    const int LongestLine = 100;

    static readonly char[] Separators = [',', '，', '\t'];
    static readonly string[] Dates = ["yyyy-M-d", "yyyy/M/d", "yyyy.M.d", "yyyy年M月d日"];

    public static Result<YearSchedule> Read(int year, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return Refusals.CsvMissing;
        if (text.Length > MostLines * LongestLine) return Refusals.CsvTooLong;

        var lines = Typed.Whole(text).Split('\n').Select((line, i) => (Number: i + 1, Text: line.Trim().TrimStart('\uFEFF'))).Where(line => line.Text.Length > 0).ToList();
        if (lines.Count > 0 && IsHeading(lines[0].Text)) lines.RemoveAt(0);
        if (lines.Count > MostLines) return Refusals.CsvTooLong;

        var (days, wrong) = (new List<ScheduledDay>(), new List<Refusal>());
        foreach (var (number, line) in lines)
        {
            var day = Day(year, number, line);
            if (day.Succeeded && days.Exists(known => known.Date == day.Value.Date)) wrong.Add(Refusals.LineTwice(number));
            else if (day.Succeeded) days.Add(day.Value);
            else wrong.Add(day.Refusal);
        }

        if (wrong.Count > 0) return Result<YearSchedule>.Refused(wrong);
        return days.Exists(day => day.Off && day.Date.Year == year) ? new YearSchedule(year, [.. days.OrderBy(day => day.Date)]) : Refusals.NoDayOff;
    }

    static bool IsHeading(string line) => line.StartsWith("date", StringComparison.OrdinalIgnoreCase) || line.StartsWith("日期", StringComparison.Ordinal);

    static Result<ScheduledDay> Day(int year, int number, string line)
    {
        var cells = line.Split(Separators, StringSplitOptions.TrimEntries);
        if (cells.Length != 3 || cells[2].Length is 0 or > 20) return Refusals.LineUnclear(number);
        if (!DateOnly.TryParseExact(cells[0], Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return Refusals.LineDate(number);
        if (Off(cells[1]) is not { } off) return Refusals.LineKind(number);
        if (date.Year != year && (date.Year != year - 1 || date < new DateOnly(year - 1, 12, 25))) return Refusals.LineOtherYear(number, year);
        if (!off && date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)) return Refusals.LineNotWeekend(number);
        return new ScheduledDay(date, off, cells[2]);
    }

    static bool? Off(string kind) => kind.ToLowerInvariant() switch
    {
        "holiday" or "放假" or "休" => true,
        "workday" or "上班" or "班" => false,
        _ => null,
    };
}
