using Kernel;

namespace Ui.Gate;

/// <summary>The capability without which a page is not even opened: <c>[Requires("calendar.schedules.import")]</c>. What it then does has its own.</summary>
/// <remarks>Every page and every endpoint carries one of these; what carries none is shut.</remarks>
[AttributeUsage(AttributeTargets.Class)]
public class RequiresAttribute(string permission) : Attribute
{
    public Permission Permission { get; } = new(permission);
}
