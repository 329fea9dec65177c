using System.Text.Json;
using Platform.Commands;
using Platform.Ledgers;
using Platform.Time;

namespace Platform.Outbox;

/// <summary>Where a handler tells what has happened.</summary>
public sealed class Happenings(Ledger ledger, CurrentActor current, HouseTime time)
{
    static readonly Statement Insert = Statement.Insert("platform_outbox_event", "id", "name", "body", "at", "ordinal", "region", "attempts");

    readonly HashSet<string> told = [];
    int ordinal;

    /// <summary>The names of the events told so far.</summary>
    public IReadOnlyCollection<string> Told => told;

    public void Tell<TEvent>(TEvent happened)
        where TEvent : IEvent
    {
        told.Add(TEvent.Name);
        ledger.Append(Insert, Guid.CreateVersion7(), TEvent.Name, JsonSerializer.Serialize(happened), time.Now, ordinal++, current.Actor.Region, 0);
    }
}
