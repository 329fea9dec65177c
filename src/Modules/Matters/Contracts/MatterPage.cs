using Platform.Reading;

namespace Matters.Contracts;

/// <summary>A page of a list, and how long the whole list is.</summary>
/// <param name="Next">Asks for the page after this; null on the last.</param>
public sealed record MatterPage(IReadOnlyList<MatterLine> Lines, CappedCount Total, string? Next)
{
    /// <summary>Null unless they were asked for.</summary>
    public MatterFacets? Facets { get; init; }
}
