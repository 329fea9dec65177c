using Kernel;

namespace Matters.Contracts;

/// <summary>The choices of a list's filters. Each tells how many lines it would leave while the other filters stay as they are.</summary>
public sealed record MatterFacets(
    IReadOnlyList<FacetChoice<Light>> Lights,
    IReadOnlyList<FacetChoice<MatterState>> States,
    IReadOnlyList<FacetChoice<string>> Kinds,
    IReadOnlyList<FacetChoice<UnitId>> Leads);

/// <summary>One value that a list can be narrowed to.</summary>
/// <param name="Count">Null in a list that is too long to be counted out for every choice.</param>
public sealed record FacetChoice<T>(T Value, string Name, int? Count);
