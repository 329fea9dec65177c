using Kernel;

namespace Platform.Access;

/// <summary>Every capability that the modules of this program have declared. Nothing else can be granted.</summary>
public sealed class Capabilities(IEnumerable<Capability> declared)
{
    readonly Dictionary<Permission, Capability> byPermission = declared.ToDictionary(capability => capability.Permission);

    public IEnumerable<Capability> All => byPermission.Values.OrderBy(capability => capability.Permission.Name, StringComparer.Ordinal);

    public Capability? Of(Permission permission) => byPermission.GetValueOrDefault(permission);

    /// <summary>Of which administration a set of rights is: it is never of two.</summary>
    public Administration? AdministrationOf(IEnumerable<string> permissions) =>
        permissions.Select(name => Of(new(name))?.Administration).FirstOrDefault(kind => kind is not null);
}
