using Calendar.Clocks;
using Kernel;

namespace Calendar.Contracts;

/// <summary>
/// The legal clock (时钟) of a matter: an immutable view over its events. Each thing that happens makes a longer clock,
/// whose <see cref="Last"/> is the event to store.
/// </summary>
/// <remarks>
/// The law it follows: the day of the start, or of a restart, does not count. Every day touched by a pause is excluded, the day
/// it begins and the day it ends among them, and counting goes on the day after the resume. A limit in months is turned into the
/// days between the start and the same day number (or the month's end) so many months on, and these are counted as calendar
/// days. A limit in days or months that ends on a non-working day moves to the next working day, unless it is exact. An
/// extension is added to the limit, so it counts on from the original due day; a restart drops it. Limits in
/// office hours run by the instants.
/// </remarks>
public sealed class Clock
{
    Clock(IReadOnlyList<ClockEvent> events) => Events = events;

    /// <summary>In the order they happened; never empty.</summary>
    public IReadOnlyList<ClockEvent> Events { get; }

    public ClockEvent Last => Events[^1];

    public ClockState State => ClockRules.StateOf(Events);

    /// <summary>The limit that runs now: of the last start or restart, with what has been added since.</summary>
    public TimeLimit Limit => new Course(Events).Limit;

    /// <summary>Whether it was ever extended.</summary>
    public bool Extended => Events.Any(one => one.Kind == ClockEventKind.Extend);

    public static Result<Clock> Start(DateOnly on, DateTimeOffset at, TimeLimit limit, string reason, string? basis = null) =>
        Replay([new(ClockEventKind.Start, on, at, limit, reason, basis)]);

    /// <summary>A clock out of its stored events, or why they cannot be one.</summary>
    public static Result<Clock> Replay(IEnumerable<ClockEvent> events)
    {
        var so = new List<ClockEvent>();
        foreach (var one in events)
        {
            if (ClockRules.Against(so, one) is { } refusal) return refusal;
            so.Add(one);
        }

        return so.Count == 0 ? ClockRefusals.NotStarted : new Clock(so);
    }

    public Result<Clock> Pause(DateOnly on, DateTimeOffset at, string reason, string? basis = null) =>
        With(new(ClockEventKind.Pause, on, at, null, reason, basis));

    public Result<Clock> Resume(DateOnly on, DateTimeOffset at, string reason, string? basis = null) =>
        With(new(ClockEventKind.Resume, on, at, null, reason, basis));

    /// <summary>The count begins again from 0; also out of a pause, or after a stop when the matter is taken up again.</summary>
    /// <param name="limit">Null for the same limit again, without its extensions.</param>
    public Result<Clock> Restart(DateOnly on, DateTimeOffset at, string reason, string? basis = null, TimeLimit? limit = null) =>
        With(new(ClockEventKind.Restart, on, at, limit, reason, basis));

    /// <param name="by">What is added; the unit must be the limit's own.</param>
    public Result<Clock> Extend(DateOnly on, DateTimeOffset at, TimeLimit by, string reason, string? basis = null) =>
        With(new(ClockEventKind.Extend, on, at, by, reason, basis));

    public Result<Clock> Stop(DateOnly on, DateTimeOffset at, string reason, string? basis = null) =>
        With(new(ClockEventKind.Stop, on, at, null, reason, basis));

    /// <summary>The clock with one event more, or why that may not happen.</summary>
    public Result<Clock> With(ClockEvent next) =>
        ClockRules.Against(Events, next) is { } refusal ? refusal : new Clock([.. Events, next]);

    /// <summary>When it is due, as a pure function of the events and the calendar.</summary>
    /// <returns>
    /// Null while a pause leaves it open. A pause after the limit has run out does not undo that: it stays due in the past.
    /// A stopped clock tells when it was due.
    /// </returns>
    public Due? DueOn(WorkCalendar calendar) => new Course(Events).DueOn(calendar);

    /// <summary>Why it is due on that day: every day from the start to the due day, or to the stop, or to today while paused.</summary>
    public IReadOnlyList<DayOfClock> Explain(WorkCalendar calendar, DateOnly today) => new Explanation(Events, calendar).Until(today);
}
