using System.Linq.Expressions;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;

namespace Auditing;

/// <summary>Whose acts a reader of the audit sees: as far as the scope of the right reaches. Records and alarms are read under this one policy; whoever reads those of auditors alone sees no others.</summary>
static class AuditPolicy
{
    /// <typeparam name="TRow">A row that says of which region, unit and person it tells.</typeparam>
    public static Expression<Func<TRow, bool>> VisibleTo<TRow>(Actor actor, Permission right)
        where TRow : class
    {
        var (region, person) = (actor.Region, actor.Person);
        switch (actor.Reach(right))
        {
            case Scope.All:
                return _ => true;
            case Scope.Region:
                return row => EF.Property<RegionCode>(row, nameof(AuditRecord.Region)) == region;
            case Scope.Subtree:
                return Of<TRow>([.. actor.Subtree]);
            case Scope.Unit when actor.Unit is { } unit:
                return Of<TRow>([unit]);
            case Scope.Own when person is not null:
                return row => EF.Property<PersonId?>(row, nameof(AuditRecord.Person)) == person;
            default:
                return _ => false;
        }
    }

    static Expression<Func<TRow, bool>> Of<TRow>(IReadOnlyList<UnitId?> units)
        where TRow : class => row => units.Contains(EF.Property<UnitId?>(row, nameof(AuditRecord.Unit)));
}
