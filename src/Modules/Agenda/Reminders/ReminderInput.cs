using System.Globalization;
using Calendar.Contracts;
using Kernel;

namespace Agenda.Reminders;

/// <summary>A reminder as it was typed into the form.</summary>
sealed record ReminderInput(string? Text, string? Day, string? Time, Repeat? Repeat)
{
    public const int LongestText = 100;

    public string Words => Typed.Line(Text);

    public DateOnly? First =>
        DateOnly.TryParseExact(Typed.Line(Day), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public TimeOnly? At =>
        TimeOnly.TryParseExact(Typed.Line(Time), ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    /// <summary>Asked once <see cref="Check"/> has found nothing.</summary>
    public Recurrence Recurrence => new(First!.Value, At!.Value, Repeat!.Value);

    public IEnumerable<Refusal> Check()
    {
        if (Words.Length == 0) yield return Refusals.TextMissing;
        if (Typed.Length(Words) > LongestText) yield return Refusals.TextTooLong;
        if (First is not { } day) yield return Refusals.DayMalformed;
        else if (day < WorkCalendar.FirstStart || day > WorkCalendar.LastStart) yield return Refusals.DayOutside;
        if (At is null) yield return Refusals.TimeMalformed;
        if (Repeat is not { } repeat || !Enum.IsDefined(repeat)) yield return Refusals.RepeatUnknown;
    }
}
