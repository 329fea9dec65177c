using System.Globalization;
using Calendar.Calendars;
using Calendar.Contracts;
using Kernel;
using Platform.Commands;
using Platform.Reading;

namespace Calendar.Deadlines;

/// <summary>When a limit that begins on a day ends, and why: for whoever wants to know.</summary>
/// <param name="From">The day of receipt, <c>2026-02-10</c>; for office hours with a time of day, <c>2026-02-10T15:30</c>.</param>
/// <param name="Limit">As <see cref="TimeLimit"/> writes it, <c>15wd</c>.</param>
sealed record FindDue(string? From, string? Limit) : IQuery<DueFound>
{
    public static Permission Requires => Permission.Public;
}

/// <param name="Local">The last moment by the authority's clock.</param>
sealed record DueFound(DateOnly From, TimeLimit Limit, Due Due, DateTime Local, IReadOnlyList<DayOfClock> Days)
{
    public bool ToTheMinute => Limit.Unit == LimitUnit.OfficeHours;

    /// <summary>ISO 8601: a day, or a minute for office hours.</summary>
    public string Text => Local.ToString(ToTheMinute ? "yyyy-MM-dd'T'HH:mm" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}

sealed class FindDueAnswer(IWorkCalendars calendars, CurrentActor current) : IAnswer<FindDue, DueFound>
{
    static readonly string[] Times = ["HH:mm", "H:mm", "HH:mm:ss"];

    public Task<Result<DueFound>> Answer(FindDue query, CancellationToken ct) => Task.FromResult(Answer(query));

    Result<DueFound> Answer(FindDue query)
    {
        var (day, time) = Split(query.From);
        var (from, at) = (Entered.Date(day), Time(time));
        var wrong = new List<Refusal>();
        if (from is null) wrong.Add(Refusals.FromUnclear);
        if (at is null) wrong.Add(Refusals.TimeUnclear);
        if (!TimeLimit.TryParse(query.Limit?.Trim(), out var limit)) wrong.Add(Refusals.LimitUnclear);
        return wrong.Count > 0 ? Result<DueFound>.Refused(wrong) : Find(from!.Value, at!.Value, limit);
    }

    DueFound Find(DateOnly from, TimeOnly at, TimeLimit limit)
    {
        var calendar = calendars.For(current.Actor.Region);
        var clock = Clock.Start(from, calendar.InstantOf(from.ToDateTime(at)), limit, "").Value;
        var due = clock.DueOn(calendar)!.Value;
        return new(from, limit, due, calendar.LocalOf(due.Instant), clock.Explain(calendar, from));
    }

    static (string Day, string? Time) Split(string? from) =>
        (from ?? "").Trim().Split('T', 2) is [var day, var time] ? (day, time) : ((from ?? "").Trim(), null);

    /// <summary>Without a time of day office hours count from the beginning of the day's work.</summary>
    static TimeOnly? Time(string? text) =>
        text is null ? TimeOnly.MinValue
        : TimeOnly.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
