using Calendar.Contracts;

namespace Calendar.Clocks;

/// <summary>What runs since the last start or restart: the limit with its extensions, and the stretches during which it counts.</summary>
sealed class Course
{
    readonly List<Stretch> stretches = [];

    public Course(IReadOnlyList<ClockEvent> events)
    {
        var begin = events.Count - 1;
        while (events[begin].Kind is not (ClockEventKind.Start or ClockEventKind.Restart)) begin--;

        Begin = events[begin];
        Limit = LimitAt(events, begin);
        ClockEvent? running = Begin;
        foreach (var one in events.Skip(begin + 1))
        {
            if (one.Kind == ClockEventKind.Extend) Limit = Limit with { Amount = Limit.Amount + one.Limit!.Value.Amount };
            if (one.Kind == ClockEventKind.Pause && running is not null)
            {
                stretches.Add(new(running, one));
                running = null;
            }

            if (one.Kind == ClockEventKind.Resume) running = one;
        }

        if (running is not null) stretches.Add(new(running, null));
    }

    /// <summary>The start or the last restart.</summary>
    public ClockEvent Begin { get; }

    public TimeLimit Limit { get; private set; }

    public IReadOnlyList<Stretch> Stretches => stretches;

    /// <summary>The pause that touches a day, if one does.</summary>
    public ClockEvent? PauseOn(DateOnly day)
    {
        for (var i = 0; i < stretches.Count; i++)
        {
            if (stretches[i].Until is { } pause && day >= pause.On && (i + 1 == stretches.Count || day <= stretches[i + 1].From.On)) return pause;
        }

        return null;
    }

    public Due? DueOn(WorkCalendar calendar) =>
        Limit.Unit == LimitUnit.OfficeHours ? HourCount.DueOn(this, calendar) : DayCount.DueOn(this, calendar);

    static TimeLimit LimitAt(IReadOnlyList<ClockEvent> events, int begin)
    {
        while (events[begin].Limit is null || events[begin].Kind == ClockEventKind.Extend) begin--;
        return events[begin].Limit!.Value;
    }
}
