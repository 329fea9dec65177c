using Kernel;

namespace Matters.Cases;

static class MatterPermissions
{
    /// <summary>See matters, as far as the scope reaches.</summary>
    public static readonly Permission Read = new("matters.read");

    /// <summary>Work on what lies on one's desk: assign, transfer, return, give an opinion, circulate.</summary>
    public static readonly Permission Handle = new("matters.handle");

    /// <summary>Act on any matter of the units in scope: urge, merge, reopen.</summary>
    public static readonly Permission Manage = new("matters.manage");
}
