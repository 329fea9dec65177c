using Kernel;

namespace Directory.Roles;

/// <summary>A named set of grants, carried by posts.</summary>
sealed class Role
{
    readonly List<RoleGrant> grants = [];

    Role(RoleId id, string code, string name, RegionCode region) => (Id, Code, Name, Region) = (id, code, name, region);

    public RoleId Id { get; }

    /// <summary>Stable, for imports and defaults: disclosure-clerk.</summary>
    public string Code { get; }

    public string Name { get; private set; }

    public RegionCode Region { get; }

    public long Version { get; }

    public IReadOnlyList<RoleGrant> Grants => grants;

    public static Role Define(string code, string name, IReadOnlyCollection<Grant> granted, RegionCode region)
    {
        var role = new Role(RoleId.New(), code, name, region);
        role.Grant(granted);
        return role;
    }

    public void Rename(string name) => Name = name;

    /// <summary>The grants from now on: those named, and no other.</summary>
    public void Grant(IReadOnlyCollection<Grant> granted)
    {
        grants.RemoveAll(held => !granted.Any(grant => grant.Permission.Name == held.Permission));
        foreach (var grant in granted)
        {
            if (grants.Find(held => held.Permission == grant.Permission.Name) is { } held) held.Reach(grant.Scope);
            else grants.Add(new(Id, grant.Permission.Name, grant.Scope, Region));
        }
    }
}
