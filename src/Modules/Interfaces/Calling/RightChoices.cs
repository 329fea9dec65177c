using Platform.Api;
using Ui.Forms;

namespace Interfaces.Calling;

/// <summary>The rights to call, as forms and lists show them.</summary>
static class RightChoices
{
    public static IReadOnlyList<Choice> Of(ApiRights rights) => [.. rights.All.Select(right => new Choice(right.Name, right.Text))];

    public static string Names(string ticked, ApiRights rights) => string.Join("；", Ticked.Read(ticked).Select(rights.TextOf));
}
