using Platform.Reading;

namespace Search.Contracts;

/// <summary>What was found. Every number in it counts only what the officer may see.</summary>
/// <param name="Total">How many there are.</param>
/// <param name="IsCut">There are more than are looked through: counts are "at least", and narrowing finds the rest.</param>
/// <param name="Otherwise">Words that were typed and can be said otherwise: that was looked for too, unless it was to be only what was typed.</param>
/// <param name="Suggestions">What may have been meant: words from titles that sound like what was typed.</param>
public sealed record SearchFindings(
    IReadOnlyList<SearchHit> Hits,
    CappedCount Total,
    bool IsCut,
    SearchFacets Facets,
    IReadOnlyList<SaidOtherwise> Otherwise,
    IReadOnlyList<string> Suggestions,
    bool TitlesOnly,
    bool HasNext)
{
    /// <summary>The index is being mended or built anew: something may be missing.</summary>
    public bool IsIncomplete { get; init; }
}
