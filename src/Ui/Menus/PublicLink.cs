namespace Ui.Menus;

/// <summary>One entry of the public site's navigation, contributed by a module.</summary>
public sealed record PublicLink(string Text, string Href, int Order);
