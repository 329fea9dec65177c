using Kernel;
using Matters.Contracts;

namespace Matters.Lists;

/// <summary>What of a matter its line in a list says, and no more: a page reads fifty of them.</summary>
sealed class LineFacts
{
    public MatterId Id { get; init; }

    public string? Number { get; init; }

    public required string Title { get; init; }

    public required string Kind { get; init; }

    public string? Applicant { get; init; }

    public MatterState State { get; init; }

    public UnitId Lead { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateTimeOffset? SettledAt { get; init; }

    public DateOnly? DueOn { get; init; }

    public DateTimeOffset? DueAt { get; init; }

    public DateTimeOffset? WarnAt { get; init; }

    public bool DueEstimated { get; init; }

    public RegionCode Region { get; init; }
}
