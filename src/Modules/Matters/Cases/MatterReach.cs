using Kernel;

namespace Matters.Cases;

/// <summary>How far <c>matters.read</c> reaches for an actor, beside what he or she has had to do with.</summary>
/// <remarks>Streams and the search narrow by it; <see cref="MatterPolicy"/> decides.</remarks>
/// <param name="Region">All matters of this region.</param>
/// <param name="Units">All matters that concern one of these units.</param>
sealed record MatterReach(bool Everything, RegionCode? Region, IReadOnlySet<UnitId> Units)
{
    /// <summary>Whose involvement counts: the officer's. A system in a post's name was never involved in anything itself, and has the post's reach alone. Null for whoever has no business with matters.</summary>
    public static PersonId? Self(Actor actor) => actor.Kind switch
    {
        ActorKind.Officer => actor.Person,
        ActorKind.Client => PersonId.From(Guid.Empty),
        _ => null,
    };

    public static MatterReach Of(Actor actor) => (actor.Reach(MatterPermissions.Read), actor.Unit) switch
    {
        (Scope.All, _) => new(true, null, new HashSet<UnitId>()),
        (Scope.Region, _) => new(false, actor.Region, new HashSet<UnitId>()),
        (Scope.Subtree, _) => new(false, null, actor.Subtree),
        (Scope.Unit, { } unit) => new(false, null, new HashSet<UnitId> { unit }),
        _ => new(false, null, new HashSet<UnitId>()),
    };
}
