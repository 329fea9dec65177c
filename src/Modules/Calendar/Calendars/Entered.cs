using System.Globalization;
using Calendar.Contracts;
using Kernel;

namespace Calendar.Calendars;

/// <summary>What several forms of the calendar ask for, and what of it can be taken.</summary>
static class Entered
{
    public static IEnumerable<Refusal> Year(int year)
    {
        if (year < WorkCalendar.FirstStart.Year || year > WorkCalendar.LastStart.Year) yield return Refusals.YearOutside;
    }

    public static IEnumerable<Refusal> Source(string? source)
    {
        if (Typed.Line(source).Length is 0 or > 100) yield return Refusals.SourceMissing;
    }

    /// <summary>A day as a date field sends it, within the years that the calendar can be used for.</summary>
    public static DateOnly? Date(string? text) =>
        DateOnly.TryParseExact(text?.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
        && day >= WorkCalendar.FirstStart && day <= WorkCalendar.LastStart ? day : null;
}
