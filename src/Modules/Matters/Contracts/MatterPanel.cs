namespace Matters.Contracts;

/// <summary>A kind's part of the matter's page.</summary>
/// <param name="Partial">The partial with the kind's facts by its whole path, <c>/Areas/Disclosure/Pages/Requests/_Facts.cshtml</c>; null when there is nothing to show.</param>
/// <param name="Model">The partial's model.</param>
/// <param name="Offers">The kind's own actions, in the order in which they usually happen.</param>
public sealed record MatterPanel(string? Partial, object? Model, IReadOnlyList<MatterOffer> Offers);
