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

    /// <summary>A role is the region's, so only a right that reaches the region defines one; and only what a module declared can be granted.</summary>
    public static Refusal? Unfit(IReadOnlyList<Grant> grants, Actor actor, Capabilities capabilities)
    {
        if (actor.Reach(Rights.Roles) < Scope.Region) return CommandRefusals.NotPermitted;
        return grants.Any(grant => capabilities.Of(grant.Permission) is null || !Enum.IsDefined(grant.Scope)) ? Refusals.CapabilityUnknown : null;
    }
}
