using Platform.Outbox;

namespace Matters.Contracts;

/// <summary>A matter was opened.</summary>
public sealed record MatterOpened(Guid Matter, string Kind) : IEvent
{
    public static string Name => "matters.opened";
}

/// <summary>Something was done to a matter.</summary>
public sealed record MatterActedOn(Guid Matter, string Kind, MatterAction Action, MatterState State) : IEvent
{
    public static string Name => "matters.acted-on";
}

/// <summary>A matter's warning instant or due instant passed.</summary>
public sealed record MatterWarned(Guid Matter, string Kind, string Rule, DateTimeOffset Due) : IEvent
{
    public static string Name => "matters.warned";
}
