using Directory.Contracts;
using Kernel;

namespace Directory.People;

/// <summary>Whom an officer's right reaches, seen from the posts that the other holds: those in a unit within reach and, so that they can be put into one, those in none.</summary>
static class PeopleReach
{
    public static bool Covers(Actor actor, Permission right, IReadOnlyCollection<PostHolding> held) => actor.Reach(right) switch
    {
        Scope.Region or Scope.All => true,
        Scope.Unit or Scope.Subtree => held.Count == 0 || held.Any(holding => actor.Covers(right, holding.Unit.Id, holding.Unit.Region)),
        _ => false,
    };
}
