using System.Globalization;
using Directory.Contracts;
using Search.Contracts;

namespace Search.Finding;

/// <summary>Counts what the officer may see of what was found.</summary>
static class Facets
{
    public static SearchFacets Of(IReadOnlyList<Found> seen, IDirectory directory) => new(
        Count(seen, one => one.Kind),
        Count(seen.Where(one => one.Unit is not null), one => one.Unit!.Value.Value.ToString(), one => directory.FullNameOf(one.Unit!.Value)),
        Count(seen, one => one.Year.ToString(CultureInfo.InvariantCulture), one => string.Create(CultureInfo.InvariantCulture, $"{one.Year}年")),
        Count(seen.Where(one => one.State.Length > 0), one => one.State));

    static IReadOnlyList<SearchFacet> Count(IEnumerable<Found> seen, Func<Found, string> value, Func<Found, string>? name = null) =>
    [
        .. seen.GroupBy(value)
            .Select(same => new SearchFacet(same.Key, (name ?? value)(same.First()), same.Count()))
            .OrderByDescending(facet => facet.Count).ThenBy(facet => facet.Value, StringComparer.Ordinal),
    ];
}
