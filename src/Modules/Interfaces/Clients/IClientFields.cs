using Ui.Forms;

namespace Interfaces.Clients;

/// <summary>A page with the fields of a client.</summary>
interface IClientFields
{
    ClientForm Input { get; }

    /// <summary>Those who bear the name that was typed, when it is not clear who is meant.</summary>
    IReadOnlyList<Choice> SameName { get; }

    IReadOnlyList<Choice> RightChoices { get; }
}
