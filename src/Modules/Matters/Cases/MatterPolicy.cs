using System.Linq.Expressions;
using Kernel;
using Matters.WorkItems;
using Platform.Database;

namespace Matters.Cases;

/// <summary>Whose eyes a matter is for. Every exit — page, list, count, search, export, file — asks this one policy.</summary>
static class MatterPolicy
{
    /// <summary>An officer sees what he or she has had to do with, and as far as the scope of <c>matters.read</c> reaches.</summary>
    public static Expression<Func<Matter, bool>> VisibleTo(Actor actor, AppDb db)
    {
        if (actor.Kind == ActorKind.House) return _ => true;
        if (MatterReach.Self(actor) is not { } person) return _ => false;

        // Who only follows a matter is not involved in it: a bookmark opens no doors.
        var mine = db.Set<Involvement>().Where(one => one.Person == person && one.Involved).Select(one => one.Matter);
        var units = db.Set<MatterUnit>();
        switch (actor.Reach(MatterPermissions.Read))
        {
            case Scope.All:
                return _ => true;
            case Scope.Region:
                var region = actor.Region;
                return matter => matter.Region == region || mine.Contains(matter.Id);
            case Scope.Subtree:
                var subtree = actor.Subtree.ToList();
                return matter => units.Any(one => one.Matter == matter.Id && subtree.Contains(one.Unit)) || mine.Contains(matter.Id);
            case Scope.Unit:
                var unit = actor.Unit;
                return matter => units.Any(one => one.Matter == matter.Id && one.Unit == unit) || mine.Contains(matter.Id);
            default:
                return matter => mine.Contains(matter.Id);
        }
    }

    /// <summary>Who may act on it: whoever has it on the desk, or manages the matters of the unit where it lies; once settled, its lead unit.</summary>
    public static bool MayHandle(Actor actor, Matter matter, IEnumerable<WorkItem> open) =>
        actor.Kind == ActorKind.House
        || open.Any(item => item.LiesWith(actor))
        || (MatterRules.Settled(matter.State) && matter.Lead == actor.Unit)
        || Manages(actor, matter, open);

    /// <summary>Whether the officer manages the matters of the unit that leads it, or of one where it lies.</summary>
    public static bool Manages(Actor actor, Matter matter, IEnumerable<WorkItem> open) =>
        actor.Kind == ActorKind.House
        || actor.Covers(MatterPermissions.Manage, matter.Lead, matter.Region)
        || open.Any(item => actor.Covers(MatterPermissions.Manage, item.Unit, matter.Region));
}
