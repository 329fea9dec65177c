using Kernel;

namespace Directory.Roles;

/// <summary>One capability of a role and how far it reaches, seen from the post that carries the role.</summary>
sealed class RoleGrant(RoleId role, string permission, Scope scope, RegionCode region)
{
    public RoleId Role { get; } = role;

    public string Permission { get; } = permission;

    public Scope Scope { get; private set; } = scope;

    public RegionCode Region { get; } = region;

    public void Reach(Scope scope) => Scope = scope;
}
