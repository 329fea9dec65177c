using Kernel;

namespace Ui.Menus;

/// <summary>A link in the desk's top bar, contributed by a module and seen by those who hold its permission: the bell.</summary>
/// <param name="Icon">One of <see cref="Marks.Icons"/>.</param>
/// <param name="Count">The number beside it, as it is shown; null for none.</param>
public sealed record TopBarLink(string Text, string Href, string Icon, Permission Permission, Func<IServiceProvider, CancellationToken, Task<string?>> Count);
