using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Ui.Parts;

namespace Desk.Lists;

/// <summary>What an officer narrows a list to, as it stands in the address.</summary>
sealed class ListFilter
{
    public string? Q { get; set; }

    public string? Kind { get; set; }

    public MatterState? State { get; set; }

    public Light? Light { get; set; }

    /// <summary>The unit that answers for the matter.</summary>
    public Guid? Unit { get; set; }

    public bool IsOpen => Search == MatterSearch.None;

    public MatterSearch Search => new(Sought.Text(Q), Sought.Text(Kind), State, Light, Unit is { } unit ? new UnitId(unit) : null);

    /// <summary>What of the address means nothing; it is left out of the search.</summary>
    public static IReadOnlyList<string> Wrong(ModelStateDictionary typed) => WrongFilters.Of(
        typed, ("state", "没有这个状态，请从列表中选择。"), ("light", "没有这种亮灯，请从列表中选择。"), ("unit", "没有这个单位，请从列表中选择。"));

    /// <summary>The filters without the words that were typed.</summary>
    public IEnumerable<(string Name, string? Value)> Chosen =>
        [("kind", Sought.Text(Kind)), ("state", State?.ToString()), ("light", Light?.ToString()), ("unit", Unit?.ToString())];

    public IEnumerable<(string Name, string? Value)> Everything => [("q", Sought.Text(Q)), .. Chosen];

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => Sought.Address(list, [.. Everything, ("after", after)]);

    /// <summary>The list with one filter chosen anew, or dropped.</summary>
    public string With(string list, string name, string? value) =>
        Sought.Address(list, Everything.Select(one => one.Name == name ? (name, value) : one));
}
