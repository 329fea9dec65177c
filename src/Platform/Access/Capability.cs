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

    /// <summary>Of which of the three administrations it is; null for the work of an office.</summary>
    public Administration? Administration { get; init; }

    /// <summary>Of an office's work, and yet so grave that two must agree to who gets it.</summary>
    public bool IsSensitive { get; init; }

    /// <summary>Whether two must agree to who gets it.</summary>
    public bool NeedsTwo => Administration is not null || IsSensitive;

    /// <summary>There is always somebody who can sign in and holds it over the whole region, once there has been: without it the house could not be put in order again.</summary>
    public bool IsEssential { get; init; }
}
