using Calendar.Contracts;
using Kernel;
using Matters.Clocks;
using Matters.Contracts;
using Matters.Timelines;
using Matters.WorkItems;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Ledgers;
using Platform.Outbox;
using Platform.Time;

namespace Matters.Cases;

/// <summary>What a matter needs of its surroundings within one command: who acts, when, and where the rows go.</summary>
sealed class MatterDesk(AppDb db, Ledger ledger, CurrentActor current, HouseTime time, TimelineWriter timeline, Happenings happenings, AuditTrail audit, DueDays dueDays)
{
    static readonly Statement InvolveRow = new(
        """
        INSERT INTO matters_involvement (matter, person, since, involved, region) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (matter, person) DO UPDATE SET involved = excluded.involved
        """, 5);

    static readonly Statement ConcernRow = new(
        "INSERT INTO matters_matter_unit (matter, unit, role, region) VALUES ($1, $2, $3, $4) ON CONFLICT (matter, unit) DO NOTHING", 4);

    public AppDb Db => db;

    public Ledger Ledger => ledger;

    public Actor Actor => current.Actor;

    public DateTimeOffset Now => time.Now;

    public TimelineWriter Timeline => timeline;

    public Happenings Happenings => happenings;

    public AuditTrail Audit => audit;

    public void Involve(Matter matter)
    {
        if (Actor.Person is { } person) Involve(matter, person);
    }

    public void Involve(Matter matter, PersonId person) => ledger.Append(InvolveRow, matter.Id.Value, person.Value, Now, true, matter.Region);

    public void Concern(Matter matter, UnitId unit, UnitRole role) => ledger.Append(ConcernRow, matter.Id.Value, unit.Value, role, matter.Region);

    public void DueFollows(Matter matter, Clock clock) => dueDays.Follow(matter, clock);
}
