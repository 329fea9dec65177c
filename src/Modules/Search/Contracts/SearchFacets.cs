namespace Search.Contracts;

/// <summary>How what was found spreads, the largest part first.</summary>
public sealed record SearchFacets(
    IReadOnlyList<SearchFacet> Kinds,
    IReadOnlyList<SearchFacet> Units,
    IReadOnlyList<SearchFacet> Years,
    IReadOnlyList<SearchFacet> States);

/// <summary>One value of a facet.</summary>
/// <param name="Value">As a filter takes it.</param>
/// <param name="Name">As people read it.</param>
public sealed record SearchFacet(string Value, string Name, int Count);
