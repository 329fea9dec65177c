using Kernel;
using Ui.Marks;

namespace Ui.Menus;

/// <summary>One line of the staff menu, contributed by a module and seen by those who hold its permission.</summary>
/// <param name="Icon">One of <see cref="Icons"/>.</param>
/// <param name="Order">Within its section, small first.</param>
public sealed record MenuItem(string Text, string Href, string Icon, Permission Permission, MenuSection Section, int Order)
{
    /// <summary>The number beside it, asked by the same query as the list it leads to; it may be capped.</summary>
    public Func<IServiceProvider, CancellationToken, Task<int>>? Count { get; init; }
}
