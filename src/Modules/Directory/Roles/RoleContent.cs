using Kernel;
using Platform.Access;
using Platform.Commands;

namespace Directory.Roles;

/// <summary>What a role may be made of.</summary>
static class RoleContent
{
    const int LongestName = 30;

    public static IEnumerable<Refusal> Check(string? name, IReadOnlyList<Grant> grants)
    {
        if (Typed.Line(name).Length is 0 or > LongestName) yield return Refusals.NameMissing;
        if (grants.Select(grant => grant.Permission).Distinct().Count() < grants.Count) yield return Refusals.GrantedTwice;
    }

    /// <summary>A role is the region's, so only a right that reaches the region defines one; only what a module declared can be granted, and of one administration only.</summary>
    public static Refusal? Unfit(string name, IReadOnlyList<Grant> grants, Actor actor, Capabilities capabilities)
    {
        if (actor.Reach(Rights.Roles) is not (Scope.Region or Scope.All)) return CommandRefusals.NotPermitted;
        if (grants.Any(grant => capabilities.Of(grant.Permission) is null || !Enum.IsDefined(grant.Scope))) return Refusals.CapabilityUnknown;

        var administering = grants.Select(grant => capabilities.Of(grant.Permission)!).Where(one => one.Administration is not null).DistinctBy(one => one.Administration).ToList();
        return administering is [var one, var other, ..]
            ? Administrators.Refusals.RoleOfTwo(name, one.Administration!.Value, one.Name, other.Administration!.Value, other.Name)
            : null;
    }
}
