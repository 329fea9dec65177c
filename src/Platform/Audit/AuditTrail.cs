using Kernel;
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

    static readonly Statement InsertUnlessThere = new($"{Insert.Sql} ON CONFLICT (id) DO NOTHING RETURNING id", Insert.Parameters);

    public string? Subject { get; set; }

    public string? Detail { get; set; }

    /// <summary>The id of the record that was left last.</summary>
    internal Guid? Recorded { get; private set; }

    /// <summary>A row that comes into the table only if no record of this id is in it: for asking, and to be undone.</summary>
    internal static LedgerRow Probe(Guid id) => new(
        InsertUnlessThere, [id, "", DateTimeOffset.UnixEpoch, ActorKind.House, null, null, null, "", null, "", null, AuditOutcome.Done, null, ""]);

    /// <summary>Somebody's own token is named behind the person; a client bears its name itself.</summary>
    static string Who(Actor actor) =>
        string.Join(' ', new[] { actor.UnitName, actor.PostName, actor.PersonName }.Where(part => part.Length > 0))
        + (actor is { Person: not null, Through: { } token } ? $"（{token.Name}）" : "");

    internal void Record(string action, AuditOutcome outcome)
    {
        var actor = current.Actor;
        var id = Guid.CreateVersion7();
        Recorded = id;
        ledger.Append(Insert,
            id, settings.Value.Node, time.Now, actor.Kind, actor.Person?.Value, actor.Post?.Value, actor.Unit?.Value,
            Who(actor),
            actor.Address, action, Subject, outcome, Detail, actor.Region);
    }
}
