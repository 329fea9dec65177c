namespace Ui.Parts;

/// <summary>The foot of a list that is paged by keys: <c>&lt;partial name="_Pager" model="pager" /&gt;</c>.</summary>
/// <param name="Shown">How many lines this page has.</param>
/// <param name="First">The address of the first page, when this is not it.</param>
/// <param name="Next">The address of the next page, when there is one.</param>
/// <param name="Total">How many there are in all, "1000+" when the count was capped.</param>
public sealed record Pager(int Shown, string? First, string? Next, string? Total = null);
