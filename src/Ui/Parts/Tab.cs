namespace Ui.Parts;

/// <summary>One of several views of the same thing, each with its own address: <c>&lt;partial name="_Tabs" model="tabs" /&gt;</c>.</summary>
public sealed record Tab(string Text, string Href, bool Here, string? Count = null);
