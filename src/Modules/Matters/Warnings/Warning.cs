using Kernel;
using Matters.Contracts;

namespace Matters.Warnings;

/// <summary>That a warning was given: once for each matter, rule and due instant, however often somebody looks and wherever the clock moves meanwhile.</summary>
sealed class Warning
{
    public MatterId Matter { get; }

    /// <summary>One of <see cref="WarningRules"/>.</summary>
    public string Rule { get; } = "";

    public DateTimeOffset Due { get; }

    /// <summary>When it was given: after the house was closed, later than the instant that passed.</summary>
    public DateTimeOffset At { get; }

    public RegionCode Region { get; }
}
