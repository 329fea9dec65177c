using Kernel;

namespace Platform.Access;

/// <summary>The usual roles of all modules, one a code.</summary>
public sealed class UsualRoles(IEnumerable<UsualRole> declared)
{
    public IReadOnlyList<UsualRole> All { get; } =
    [
        .. declared.GroupBy(role => role.Code).Select(same => new UsualRole(same.Key, same.First().Name, Widest(same.SelectMany(role => role.Grants)))),
    ];

    static Grant[] Widest(IEnumerable<Grant> grants) =>
        [.. grants.GroupBy(grant => grant.Permission).Select(same => new Grant(same.Key, same.Max(grant => grant.Scope)))];
}
