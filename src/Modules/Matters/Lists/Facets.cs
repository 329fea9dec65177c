using Kernel;
using Matters.Cases;
using Matters.Contracts;
using Ui.Marks;

namespace Matters.Lists;

/// <summary>Counts the choices of a list's filters over its rows before any filter.</summary>
/// <param name="whole">Whether the rows are the whole list: a part of it can name choices, and count none.</param>
sealed class Facets(IReadOnlyList<FacetRow> rows, bool whole, MatterSearch search, MatterNames names)
{
    /// <summary>More units than these are not a choice but a list of its own.</summary>
    const int MostLeads = 12;

    static readonly Light[] LightsInOrder = [Light.Red, Light.Yellow, Light.Green, Light.None];

    /// <summary>Where only a part was looked at, every light may shine in the rest.</summary>
    static readonly Light[] Shining = [Light.Red, Light.Yellow, Light.Green];

    public MatterFacets Choices() => new(
        Of(row => row.Light, search with { Light = null }, search.Light, LightNames.Name, order: light => Array.IndexOf(LightsInOrder, light), always: whole ? [] : Shining),
        Of(row => row.State, search with { State = null }, search.State, MatterWords.Of, order: state => (int)state),
        [.. Of(row => row.Kind, search with { Kind = null }, search.Kind, names.Kind, order: _ => 0).OrderBy(kind => kind.Value, StringComparer.Ordinal)],
        [.. Of(row => row.Lead, search with { Lead = null }, search.Lead, names.Unit, order: _ => 0)
            .OrderByDescending(lead => lead.Value == search.Lead).ThenByDescending(lead => lead.Count).ThenBy(lead => lead.Name, StringComparer.Ordinal).Take(MostLeads)]);

    /// <param name="others">The filters without the one whose choices are counted.</param>
    /// <param name="chosen">Stays a choice also when nothing is left of it.</param>
    /// <param name="always">Choices whether or not a row has them.</param>
    IReadOnlyList<FacetChoice<T>> Of<T>(Func<FacetRow, T> value, MatterSearch others, object? chosen, Func<T, string> name, Func<T, int> order, params ReadOnlySpan<T> always)
        where T : notnull
    {
        var counts = rows.Where(row => Passes(row, others)).GroupBy(value).ToDictionary(group => group.Key, group => group.Sum(row => row.Count));
        if (chosen is T kept) counts.TryAdd(kept, 0);
        foreach (var one in always) counts.TryAdd(one, 0);
        return [.. counts.OrderBy(one => order(one.Key)).Select(one => new FacetChoice<T>(one.Key, name(one.Key), whole ? one.Value : null))];
    }

    bool Passes(FacetRow row, MatterSearch filters) =>
        (filters.Light is not { } light || row.Light == light)
        && (filters.State is not { } state || row.State == state)
        && (string.IsNullOrEmpty(filters.Kind) || row.Kind == filters.Kind)
        && (filters.Lead is not { } lead || row.Lead == lead);
}
