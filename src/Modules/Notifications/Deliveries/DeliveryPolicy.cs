using System.Linq.Expressions;
using Directory.Contracts;
using Kernel;

namespace Notifications.Deliveries;

/// <summary>Whose deliveries an administrator sees: as far as the scope of the right reaches. What they say is nobody's but the person's.</summary>
static class DeliveryPolicy
{
    public static Expression<Func<Delivery, bool>> VisibleTo(Actor actor, IDirectory directory)
    {
        var region = actor.Region;
        switch (actor.Reach(NotificationRights.Manage))
        {
            case Scope.All:
                return _ => true;
            case Scope.Region:
                return delivery => delivery.Region == region;
            case Scope.Subtree:
                return Of([.. actor.Subtree], directory);
            case Scope.Unit when actor.Unit is { } unit:
                return Of([unit], directory);
            default:
                return _ => false;
        }
    }

    static Expression<Func<Delivery, bool>> Of(IReadOnlyList<UnitId> units, IDirectory directory)
    {
        var people = units.SelectMany(unit => directory.OfficersOf(unit)).Select(officer => officer.Person.Id).Distinct().ToList();
        return delivery => people.Contains(delivery.Person);
    }
}
