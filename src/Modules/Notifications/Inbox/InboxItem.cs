using Kernel;

namespace Notifications.Inbox;

/// <summary>That one person is told of something. Written through the ledger, so that a second telling falls away in the database itself.</summary>
sealed class InboxItem
{
    public InboxItemId Id { get; }

    public PersonId Person { get; }

    public string Category { get; } = "";

    /// <summary>What happened; unique for each person.</summary>
    public string Key { get; } = "";

    public string SubjectKind { get; } = "";

    public Guid SubjectId { get; }

    public string Address { get; } = "";

    public string Words { get; } = "";

    /// <summary>The work that it calls for, if any: once that is done it counts as read.</summary>
    public string? Task { get; }

    public bool Urgent { get; }

    /// <summary>When it happened.</summary>
    public DateTimeOffset At { get; }

    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>When it was decided how it leaves the house; null until then.</summary>
    public DateTimeOffset? PlannedAt { get; private set; }

    public PersonId? EscalateTo { get; }

    /// <summary>When it is told to <see cref="EscalateTo"/>, unless it is read before; null once that has happened.</summary>
    public DateTimeOffset? EscalateAt { get; private set; }

    public RegionCode Region { get; }

    public void Read(DateTimeOffset at) => ReadAt ??= at;

    public void Planned(DateTimeOffset at) => PlannedAt ??= at;

    public void Escalated() => EscalateAt = null;
}
