using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Access;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace Directory.Roles;

[Requires(Rights.MaintainRoles)]
sealed class DefineRolePage(UseCases useCases, Capabilities capabilities) : PageModel
{
    [BindProperty] public string? Code { get; set; }

    [BindProperty] public string? Name { get; set; }

    [BindProperty] public Dictionary<string, Scope?> Grants { get; set; } = [];

    public IReadOnlyList<GrantRow> Rows => GrantRow.Of(capabilities, Grants);

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid) return this.Refuse();
        var defined = await useCases.Run<DefineRole, RoleId>(new(Code, Name, GrantRow.Granted(Grants)), ct, this.Once());
        return defined.Succeeded ? LocalRedirect("/desk/directory/roles") : this.Refuse(defined);
    }
}
