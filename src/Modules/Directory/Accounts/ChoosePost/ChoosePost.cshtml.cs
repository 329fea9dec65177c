using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

/// <summary>Takes the POST of the top bar's list of posts.</summary>
[ForStaff]
sealed class ChoosePostPage(UseCases useCases) : PageModel
{
    [BindProperty] public Guid Post { get; set; }

    public IActionResult OnGet() => LocalRedirect(Addresses.Desk);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var chosen = await useCases.Run<ChoosePost, Done>(new(PostId.From(Post)), ct);
        if (!chosen.Succeeded) return this.Refuse(chosen);

        await Sessions.Continue(HttpContext, PostId.From(Post));
        return LocalRedirect(Addresses.Desk);
    }
}
