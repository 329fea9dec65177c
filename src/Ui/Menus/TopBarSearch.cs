using Kernel;

namespace Ui.Menus;

/// <summary>The field in the desk's top bar by which everything is found, contributed by the module that finds it.</summary>
/// <param name="Field">The name of the query that its page takes.</param>
/// <param name="Longest">As many characters as that page takes.</param>
public sealed record TopBarSearch(string Text, string Href, string Field, int Longest, Permission Permission);
