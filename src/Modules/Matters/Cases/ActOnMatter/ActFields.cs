using Ui.Forms;

namespace Matters.Cases;

/// <summary>The fields that an action asks for: <c>&lt;partial name="…/_ActFields.cshtml" model="fields" /&gt;</c>.</summary>
/// <param name="Route">The page's own address, for the search among units and people.</param>
sealed record ActFields(MatterAct Does, ActInput Input, IReadOnlyList<Choice> Units, IReadOnlyList<Choice> Officers, Dictionary<string, string> Route)
{
    /// <summary>The officer's work on the matter is that of an assisting unit, which ends with its opinion.</summary>
    public bool Assists { get; init; }
}
