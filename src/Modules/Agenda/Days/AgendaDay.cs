using Agenda.Contracts;
using Calendar.Contracts;

namespace Agenda.Days;

/// <summary>A day of the calendar as it is shown.</summary>
/// <param name="Outside">Of the month before or after the one that is looked at.</param>
sealed record AgendaDay(DateOnly Date, IReadOnlyList<AgendaEntry> Entries, DayKind Kind, string? Name, bool Outside, bool IsToday)
{
    /// <summary>班 or 假, with the holiday it is for.</summary>
    public string? Mark => AgendaWords.Of(Kind) is { } word ? $"{word} {Name}".TrimEnd() : null;

    public string Class => string.Join(' ', new[]
    {
        "agenda-day", AgendaWords.Class(Kind), Outside ? "agenda-outside" : "", IsToday ? "agenda-today" : "", Entries.Count == 0 ? "agenda-free" : "",
    }.Where(part => part.Length > 0));
}
