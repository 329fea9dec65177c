using Kernel;

namespace Platform.Access;

/// <summary>A right that a module knows and an administrator may grant, under the name that the administrator reads.</summary>
/// <param name="Name">What it lets one do, in the office's Chinese: 登记依申请公开.</param>
public sealed record Capability(Permission Permission, string Name)
{
    public Capability(string permission, string name)
        : this(new Permission(permission), name)
    {
    }
}
