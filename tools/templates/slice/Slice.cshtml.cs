@using@
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace @Module@.@Folder@;

[Requires("@module@.@slice@")]
sealed class @Slice@Page(UseCases useCases) : PageModel
{
    [FromRoute] public Guid Id { get; set; }

    [BindProperty] public long Version { get; set; }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var result = await useCases.Run<@Slice@, Done>(new(@Id@.From(Id), Version), ct, this.Once());
        return result.Succeeded ? RedirectToPage() : this.Refuse(result);
    }
}
