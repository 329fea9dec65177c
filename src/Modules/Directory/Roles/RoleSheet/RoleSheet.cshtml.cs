using Directory.Proposals;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Access;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Roles;

[Requires(Rights.MaintainRoles)]
sealed class RoleSheetPage(Queries queries, GrantingRights granting, Capabilities capabilities) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public Dictionary<string, Scope?> Grants { get; set; } = [];

    [BindProperty] public long Version { get; set; }

    /// <summary>The version as it stands, whatever the form was opened with: what comes back refused shows the latest.</summary>
    public long Current { get; private set; }

    public string RoleName { get; private set; } = "";

    public IReadOnlyList<GrantRow> Rows => GrantRow.Of(capabilities, Grants);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var shown = await queries.Ask<ShowRole, RoleSheet>(new(RoleId.From(Id)), ct);
        if (!shown.Succeeded) return this.Refuse(shown);

        (Name, RoleName, Current) = (shown.Value.Name, shown.Value.Name, shown.Value.Version);
        Grants = shown.Value.Grants.ToDictionary(grant => grant.Key, grant => (Scope?)grant.Value);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var shown = await queries.Ask<ShowRole, RoleSheet>(new(RoleId.From(Id)), ct);
        if (!shown.Succeeded) return this.Refuse(shown);

        (RoleName, Current) = (shown.Value.Name, shown.Value.Version);
        if (!ModelState.IsValid) return this.Refuse();
        var changed = await granting.Change(new(RoleId.From(Id), Name, GrantRow.Granted(Grants), Version), this.Once(), ct);
        return changed.Succeeded ? LocalRedirect(changed.Value.Proposal is null ? "/desk/directory/roles" : ProposalAddress.List) : this.Refuse(changed);
    }
}
