using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.House;
using Platform.Ledgers;
using Platform.Time;

namespace Platform.Audit;

/// <summary>The audit record that the running command will leave. A handler may name what it acted on.</summary>
public sealed class AuditTrail(Ledger ledger, CurrentActor current, HouseTime time, IOptions<HouseSettings> settings)
{
    static readonly Statement Insert = Statement.Insert("platform_audit_record",
        "id", "node", "at", "actor_kind", "person", "post", "unit", "who", "address", "action", "subject", "outcome", "detail", "region");

    public string? Subject { get; set; }

    public string? Detail { get; set; }

    internal void Record(string action, AuditOutcome outcome)
    {
        var actor = current.Actor;
        ledger.Append(Insert,
            Guid.CreateVersion7(), settings.Value.Node, time.Now, actor.Kind, actor.Person?.Value, actor.Post?.Value, actor.Unit?.Value,
            string.Join(' ', new[] { actor.UnitName, actor.PostName, actor.PersonName }.Where(part => part.Length > 0)),
            actor.Address, action, Subject, outcome, Detail, actor.Region);
    }
}
