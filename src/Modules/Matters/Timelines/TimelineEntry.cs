using Kernel;
using Matters.Contracts;

namespace Matters.Timelines;

/// <summary>One entry of a matter's timeline: append-only, chained. Written through the ledger, read by EF.</summary>
sealed class TimelineEntry
{
    public MatterId Matter { get; }

    /// <summary>From 1, without gaps.</summary>
    public int Position { get; }

    public DateTimeOffset At { get; }

    public MatterAction? Action { get; }

    /// <summary>What happened, in the office's words.</summary>
    public string Did { get; } = "";

    public string? Opinion { get; }

    public PersonId? Person { get; }

    public PostId? Post { get; }

    public UnitId? Unit { get; }

    /// <summary>Names as of that day: a later rename changes nothing here.</summary>
    public string PersonName { get; } = "";

    public string PostName { get; } = "";

    public string UnitName { get; } = "";

    public RegionCode Region { get; }

    /// <summary>SM3 over the previous entry's digest and this entry.</summary>
    public byte[] Digest { get; } = [];
}
