using Kernel;

namespace Ui.Gate;

/// <summary>A page for everyone, without sign-in.</summary>
public sealed class OpenToPublicAttribute() : RequiresAttribute(Permission.Public.Name);
