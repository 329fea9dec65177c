using Ui.Marks;

namespace Ui.Menus;

/// <summary>One thing that a citizen can do from the home page, contributed by the module that does it.</summary>
/// <param name="Text">One sentence: what it is for.</param>
/// <param name="Icon">One of <see cref="Icons"/>.</param>
public sealed record HomeCard(string Title, string Text, string Href, string Icon, int Order);
