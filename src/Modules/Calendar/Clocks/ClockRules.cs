using Calendar.Contracts;
using Kernel;

namespace Calendar.Clocks;

/// <summary>What may happen to a clock next: the table state × event, and what each event must say.</summary>
static class ClockRules
{
    public static Refusal? Against(IReadOnlyList<ClockEvent> before, ClockEvent next) =>
        OutOfTurn(before, next.Kind) ?? WrongDay(before, next) ?? WrongLimit(before, next) ?? WrongReason(next);

    static Refusal? OutOfTurn(IReadOnlyList<ClockEvent> before, ClockEventKind next)
    {
        if (before.Count == 0) return next == ClockEventKind.Start ? null : ClockRefusals.NotStarted;

        return (StateOf(before), next) switch
        {
            (_, ClockEventKind.Start) => ClockRefusals.AlreadyStarted,
            (_, ClockEventKind.Restart) => null,
            (ClockState.Stopped, _) => ClockRefusals.Stopped,
            (ClockState.Paused, ClockEventKind.Pause) => ClockRefusals.AlreadyPaused,
            (ClockState.Running, ClockEventKind.Resume) => ClockRefusals.NotPaused,
            _ => null,
        };
    }

    public static ClockState StateOf(IReadOnlyList<ClockEvent> events) =>
        events.Last(one => one.Kind != ClockEventKind.Extend).Kind switch
        {
            ClockEventKind.Stop => ClockState.Stopped,
            ClockEventKind.Pause => ClockState.Paused,
            _ => ClockState.Running,
        };

    static Refusal? WrongDay(IReadOnlyList<ClockEvent> before, ClockEvent next)
    {
        if (next.On < WorkCalendar.FirstStart || next.On > WorkCalendar.LastStart) return ClockRefusals.DayOutside;
        return before.Count > 0 && next.On < before[^1].On ? ClockRefusals.DayGoesBack : null;
    }

    static Refusal? WrongLimit(IReadOnlyList<ClockEvent> before, ClockEvent next) => next.Kind switch
    {
        ClockEventKind.Start => next.Limit is { Sensible: true } ? null : ClockRefusals.LimitNotSensible,
        ClockEventKind.Restart => next.Limit is null or { Sensible: true } ? null : ClockRefusals.LimitNotSensible,
        ClockEventKind.Extend => WrongExtension(new Course(before).Limit, next.Limit),
        _ => null,
    };

    static Refusal? WrongExtension(TimeLimit limit, TimeLimit? by)
    {
        if (by is not { Sensible: true } more) return ClockRefusals.LimitNotSensible;
        if (more.Unit != limit.Unit) return ClockRefusals.UnitDiffers;
        return (limit with { Amount = limit.Amount + more.Amount }).Sensible ? null : ClockRefusals.LimitNotSensible;
    }

    static Refusal? WrongReason(ClockEvent next) =>
        next.Kind is ClockEventKind.Pause or ClockEventKind.Extend && string.IsNullOrWhiteSpace(next.Reason) ? ClockRefusals.ReasonMissing : null;
}
