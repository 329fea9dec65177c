using Kernel;

namespace Matters.Clocks;

/// <summary>One computing anew of every clock that a change of the calendar concerns.</summary>
readonly record struct ReplayId(Guid Value) : IId<ReplayId>
{
    public static ReplayId From(Guid value) => new(value);
}
