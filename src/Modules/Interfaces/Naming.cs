using Kernel;

namespace Interfaces;

/// <summary>What clients and tokens are called, and until when they are good.</summary>
static class Naming
{
    public const int Longest = 40;

    public static IEnumerable<Refusal> Check(string? name, DateOnly? lastDay)
    {
        if (Typed.Line(name).Length == 0) yield return Refusals.NameMissing;
        if (Typed.Length(Typed.Line(name)) > Longest) yield return Refusals.NameTooLong;
        if (lastDay is null) yield return Refusals.LastDayMissing;
    }

    public static Refusal? Against(DateOnly lastDay, DateOnly today, int mostDays) =>
        lastDay < today || lastDay > today.AddDays(mostDays) ? Refusals.LastDayOutside(today, today.AddDays(mostDays)) : null;
}
