using Calendar.Contracts;
using CsCheck;

namespace Calendar.Tests.Clocks;

/// <summary>A clock to which whatever came up has happened, as far as it was allowed.</summary>
static class RandomClock
{
    static readonly Gen<(ClockEventKind Kind, int Gap, int Minute, int Amount, bool Same)[]> Steps =
        Gen.Select(Gen.Enum<ClockEventKind>(), Gen.Int[0, 12], Gen.Int[0, 1439], Gen.Int[1, 25], Gen.Bool).Array[0, 9];

    public static Gen<(Clock Clock, WorkCalendar Calendar)> Of(LimitUnit[] units) =>
        Gen.Select(RandomCalendar.Gen, Gen.Int[0, 1000], Gen.Int[0, units.Length - 1], Gen.Bool, Steps, (calendar, start, which, exact, steps) =>
        {
            var unit = units[which];
            var limit = new TimeLimit(steps.Length + 1, unit, exact && unit is LimitUnit.CalendarDays or LimitUnit.Months);
            if (unit == LimitUnit.Months) limit = limit with { Amount = 1 };
            var on = RandomCalendar.First.AddDays(start);
            var clock = Clock.Start(on, At(on, 540), limit with { Amount = limit.Amount * 3 }, "收到").Value;
            var minute = 540;
            foreach (var step in steps)
            {
                minute = step.Gap == 0 ? Math.Max(minute, step.Minute) : step.Minute;
                on = on.AddDays(step.Gap);
                clock = clock.With(Event(step.Kind, on, minute, step.Same ? null : limit with { Amount = unit == LimitUnit.Months ? 1 : step.Amount })).Match(next => next, _ => clock);
            }

            return (clock, calendar);
        });

    static ClockEvent Event(ClockEventKind kind, DateOnly on, int minute, TimeLimit? limit) => new(kind, on, At(on, minute), limit, kind.ToString(), null);

    static DateTimeOffset At(DateOnly on, int minute) => Shipped.Calendar.InstantOf(on.ToDateTime(new(minute / 60, minute % 60)));
}
