using Platform.Outbox;

namespace Matters.Contracts;

/// <summary>A matter was opened.</summary>
/// <param name="At">When; what it put on a desk was put there at the same instant.</param>
/// <param name="By">The member of staff who did it; null for a citizen or the house.</param>
public sealed record MatterOpened(Guid Matter, string Kind, DateTimeOffset At = default, Guid? By = null) : IEvent
{
    public static string Name => "matters.opened";
}

/// <summary>Something was done to a matter.</summary>
/// <param name="At">When; what it put on a desk was put there at the same instant.</param>
/// <param name="By">The member of staff who did it; null for a citizen or the house.</param>
public sealed record MatterActedOn(Guid Matter, string Kind, MatterAction Action, MatterState State, DateTimeOffset At = default, Guid? By = null) : IEvent
{
    public static string Name => "matters.acted-on";
}

/// <summary>Something about a matter changed without an action: it was put on a desk, or its timeline tells of another matter.</summary>
public sealed record MatterChanged(Guid Matter, string Kind) : IEvent
{
    public static string Name => "matters.changed";
}

/// <summary>A matter's warning instant or due instant passed while it was open. Told once for each rule and due instant.</summary>
/// <param name="Rule">One of <see cref="WarningRules"/>.</param>
/// <param name="Due">The due instant that is near or past.</param>
/// <param name="At">When it was warned of.</param>
public sealed record MatterWarned(Guid Matter, string Kind, string Rule, DateTimeOffset Due, DateTimeOffset At = default) : IEvent
{
    public static string Name => "matters.warned";
}

/// <summary>The clocks after this matter wait for being computed anew: the house tells it itself, so that a long replay is many short transactions.</summary>
/// <param name="Replay">What is being done, because of which change of the calendar.</param>
/// <param name="After">The last matter that was dealt with; null at the beginning.</param>
public sealed record ClockReplayGoesOn(Guid Replay, Guid? After) : IEvent
{
    public static string Name => "matters.clock-replay-goes-on";
}
