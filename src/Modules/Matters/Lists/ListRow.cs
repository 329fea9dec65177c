using Kernel;
using Matters.Contracts;
using Platform.Reading;

namespace Matters.Lists;

/// <summary>What a list itself knows of a line; the rest is looked up for the lines of one page only.</summary>
sealed record ListRow(MatterId Matter, PageMark Mark)
{
    /// <summary>When what the list tells of happened; null when the list tells of no happening.</summary>
    public DateTimeOffset? At { get; init; }

    public string? Step { get; init; }

    public UnitId? Unit { get; init; }

    public PersonId? Person { get; init; }

    public bool Urged { get; init; }

    public string SentBy { get; init; } = "";
}
