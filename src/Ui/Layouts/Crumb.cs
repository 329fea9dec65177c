namespace Ui.Layouts;

/// <summary>One step of the way to a page: <c>ViewData["Crumbs"] = new Crumb[] { new("依申请公开", "/foi") }</c>. The page itself is added by its title.</summary>
public sealed record Crumb(string Text, string Href);
