using Kernel;
using Matters.Contracts;
using Ui.Parts;

namespace Desk.Lists;

/// <summary>What an officer narrows a list to, as it stands in the address.</summary>
sealed class ListFilter
{
    public string? Q { get; set; }

    public string? Kind { get; set; }

    public MatterState? State { get; set; }

    public Light? Light { get; set; }

    public bool IsOpen => Search == MatterSearch.None;

    public MatterSearch Search => new(Sought.Text(Q), Sought.Text(Kind), State, Light);

    /// <param name="after">Where the page before ended; null for the first page.</param>
    public string Address(string list, string? after) => Sought.Address(
        list, ("q", Sought.Text(Q)), ("kind", Sought.Text(Kind)), ("state", State?.ToString()), ("light", Light?.ToString()), ("after", after));
}
