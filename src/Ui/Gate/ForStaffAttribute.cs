using Kernel;

namespace Ui.Gate;

/// <summary>A page for whoever is signed in, in whatever post.</summary>
public sealed class ForStaffAttribute() : RequiresAttribute(Permission.Staff.Name);
