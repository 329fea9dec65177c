using System.Globalization;
using Matters.Contracts;

namespace Desk.Lists;

/// <summary>The choices of one filter as they stand above a list: <c>&lt;partial name="_Facets" model="groups" /&gt;</c>.</summary>
sealed record FacetGroup(string Name, IReadOnlyList<FacetLink> Links)
{
    /// <summary>All filters of a list; one that leaves no choice is not shown.</summary>
    public static IReadOnlyList<FacetGroup> Of(MatterFacets facets, ListFilter filter, string list) =>
    [
        .. new[]
        {
            Group("亮灯", "light", facets.Lights, light => light.ToString(), filter, list),
            Group("状态", "state", facets.States, state => state.ToString(), filter, list),
            Group("种类", "kind", facets.Kinds, kind => kind, filter, list),
            Group("主办", "unit", facets.Leads, lead => lead.Value.ToString(), filter, list),
        }.Where(group => group.Links.Count > 1 || group.Links.Any(link => link.Chosen)),
    ];

    static FacetGroup Group<T>(string name, string key, IReadOnlyList<FacetChoice<T>> choices, Func<T, string> value, ListFilter filter, string list)
    {
        var chosen = filter.Chosen.Single(one => one.Name == key).Value;
        return new(name, [.. choices.Select(choice => Link(choice, value(choice.Value)))]);

        FacetLink Link(FacetChoice<T> choice, string its) => new(
            choice.Name,
            choice.Count?.ToString(CultureInfo.InvariantCulture),
            filter.With(list, key, its == chosen ? null : its),
            its == chosen);
    }
}

/// <param name="Href">Narrows the list to it; drops it again when it is chosen.</param>
sealed record FacetLink(string Text, string? Count, string Href, bool Chosen);
