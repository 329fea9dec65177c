using Kernel;

namespace Matters.Cases;

/// <summary>How far <c>matters.read</c> reaches for an actor, beside what he or she has had to do with.</summary>
/// <remarks>Streams and the search narrow by it; <see cref="MatterPolicy"/> decides.</remarks>
/// <param name="Region">All matters of this region.</param>
/// <param name="Units">All matters that concern one of these units.</param>
sealed record MatterReach(bool Everything, RegionCode? Region, IReadOnlySet<UnitId> Units)
{
    public static MatterReach Of(Actor actor) => (actor.Reach(MatterPermissions.Read), actor.Unit) switch
    {
        (Scope.All, _) => new(true, null, new HashSet<UnitId>()),
        (Scope.Region, _) => new(false, actor.Region, new HashSet<UnitId>()),
        (Scope.Subtree, _) => new(false, null, actor.Subtree),
        (Scope.Unit, { } unit) => new(false, null, new HashSet<UnitId> { unit }),
        _ => new(false, null, new HashSet<UnitId>()),
    };
}
