using Calendar.Contracts;

namespace Matters.Contracts;

/// <summary>Which matters of a kind a list shows.</summary>
public sealed record MatterFilter(string Kind)
{
    /// <summary>Null for every state.</summary>
    public MatterState? State { get; init; }

    /// <summary>Null for every light; a colour shows unsettled matters only.</summary>
    public Light? Light { get; init; }

    /// <summary>Part of the number, the title or the applicant's name.</summary>
    public string? Text { get; init; }

    /// <summary>The last line of the page before; null for the first page.</summary>
    public MatterMark? After { get; init; }
}

/// <summary>A place in a list ordered by the instant of opening, the newest first.</summary>
public sealed record MatterMark(DateTimeOffset OpenedAt, MatterId Id);
