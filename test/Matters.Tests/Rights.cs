using Kernel;
using Matters.Cases;

namespace Matters.Tests;

static class Rights
{
    public static readonly Grant[] OfStaff = [new(MatterPermissions.Read, Scope.Unit), new(MatterPermissions.Handle, Scope.Unit)];

    public static readonly Grant[] OfManager =
        [new(MatterPermissions.Read, Scope.Subtree), new(MatterPermissions.Handle, Scope.Unit), new(MatterPermissions.Manage, Scope.Subtree)];

    /// <summary>Works on what lies on the desk, and sees nothing else.</summary>
    public static readonly Grant[] OfHelper = [new(MatterPermissions.Handle, Scope.Own)];

    public static readonly Grant[] OfMayor = [new(MatterPermissions.Read, Scope.All), new(MatterPermissions.Handle, Scope.Own)];
}
