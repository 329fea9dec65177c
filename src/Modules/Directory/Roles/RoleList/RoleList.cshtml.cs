using Directory.Administrators;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Roles;

[Requires(Rights.MaintainRoles)]
sealed class RoleListPage(Queries queries, ThreeAdministrators three) : PageModel
{
    public IReadOnlyList<RoleSummary> Roles { get; private set; } = [];

    public string? NotSeparated => three.NotYet;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var listed = await queries.Ask<ListRoles, RoleLines>(new(), ct);
        if (!listed.Succeeded) return this.Refuse(listed);

        Roles = listed.Value.Roles;
        return Page();
    }
}
