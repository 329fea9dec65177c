using Matters.Contracts;

namespace Matters.Clocks;

/// <summary>What a verification found. One that looked at nothing has verified nothing.</summary>
sealed class ClockFindings
{
    readonly List<WrongClock> wrong = [];

    public int Clocks { get; private set; }

    /// <summary>Those whose due day was computed: of open matters. A settled one keeps the day that it had by the calendar of its time.</summary>
    public int Computed { get; private set; }

    public IReadOnlyList<WrongClock> Wrong => wrong;

    public bool Sound => Clocks > 0 && wrong.Count == 0;

    public void Add(bool computed, WrongClock? found)
    {
        Clocks++;
        if (computed) Computed++;
        if (found is not null) wrong.Add(found);
    }
}

/// <summary>A clock that is not what its events say.</summary>
sealed record WrongClock(MatterId Matter, string? Number, string What);
