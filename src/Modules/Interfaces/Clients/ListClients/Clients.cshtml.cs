using Interfaces.Calling;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Api;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Interfaces.Clients;

[Requires(InterfacesRights.MaintainClients)]
sealed class ClientsPage(Queries queries, ApiRights rights) : PageModel
{
    public IReadOnlyList<ClientLine> Clients { get; private set; } = [];

    public string Names(Client client) => RightChoices.Names(client.Rights, rights);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var listed = await queries.Ask<ListClients, ClientLines>(new(), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Clients = listed.Value.Clients;
        return Page();
    }
}
