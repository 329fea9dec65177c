using Kernel;
using Matters.WorkItems;
using Platform.Commands;
using Platform.Ledgers;

namespace Matters.Cases;

/// <summary>Notes which people and units have to do with a matter: what the row policy and the lists of what one has had in hand rest on.</summary>
sealed class Concerns(Ledger ledger, Acting acting)
{
    static readonly Statement InvolveRow = new(
        """
        INSERT INTO matters_involvement (matter, person, since, involved, region) VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (matter, person) DO UPDATE SET involved = excluded.involved
        """, 5);

    static readonly Statement FollowRow = new(
        """
        INSERT INTO matters_involvement (matter, person, since, involved, followed_at, region) VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (matter, person) DO UPDATE SET followed_at = excluded.followed_at
        """, 6);

    static readonly Statement UnitRow = new(
        "INSERT INTO matters_matter_unit (matter, unit, role, region) VALUES ($1, $2, $3, $4) ON CONFLICT (matter, unit) DO NOTHING", 4);

    static readonly Statement RoleRow = new(
        """
        INSERT INTO matters_matter_unit (matter, unit, role, region) VALUES ($1, $2, $3, $4)
        ON CONFLICT (matter, unit) DO UPDATE SET role = excluded.role
        """, 4);

    /// <summary>Whoever acts has to do with it.</summary>
    public void Involve(Matter matter)
    {
        if (acting.Actor.Person is { } person) Involve(matter, person);
    }

    public void Involve(Matter matter, PersonId person) => ledger.Append(InvolveRow, matter.Id.Value, person.Value, acting.Now, true, matter.Region);

    public void Follow(Matter matter, bool follow)
    {
        if (acting.Actor.Person is { } person) ledger.Append(FollowRow, matter.Id.Value, person.Value, acting.Now, false, follow ? acting.Now : null, matter.Region);
    }

    /// <summary>The unit has to do with it, in whatever role it already has.</summary>
    public void Involve(Matter matter, UnitId unit) => ledger.Append(UnitRow, matter.Id.Value, unit.Value, UnitRole.Handling, matter.Region);

    public void Involve(Matter matter, UnitId unit, UnitRole role) => ledger.Append(RoleRow, matter.Id.Value, unit.Value, role, matter.Region);
}
