namespace Ui.Design;

/// <summary>A piece that a module lends to all pages, shown alive on the page of the design system.</summary>
/// <param name="View">The shared view that draws it.</param>
/// <param name="Model">What it draws: the same each time.</param>
public sealed record DesignPiece(string Title, string View, Func<IServiceProvider, object> Model);
