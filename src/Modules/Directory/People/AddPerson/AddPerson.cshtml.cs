using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Forms;
using Ui.Gate;

namespace Directory.People;

[Requires(Rights.MaintainPeople)]
sealed class AddPersonPage(UseCases useCases) : PageModel
{
    [BindProperty] public string? Name { get; set; }

    [BindProperty] public string? Telephone { get; set; }

    [BindProperty] public string? Email { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var added = await useCases.Run<AddPerson, PersonId>(new(Name, Telephone, Email), ct, this.Once());
        return added.Succeeded ? LocalRedirect($"/desk/directory/people/{added.Value}") : this.Refuse(added);
    }
}
