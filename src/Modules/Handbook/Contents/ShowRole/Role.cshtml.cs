using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;
using Ui.Help;

namespace Handbook.Contents;

/// <summary>The whole handbook of one role, to be read from top to bottom or printed.</summary>
[ForStaff]
sealed class RolePage(Roles roles) : PageModel
{
    public HelpRole Role { get; private set; } = null!;

    public IReadOnlyList<HelpChapter> Chapters { get; private set; } = [];

    public IActionResult OnGet(string key)
    {
        if (roles.Find(key) is not { } found) return NotFound();

        (Role, Chapters) = (found, roles.ChaptersOf(found));
        return Page();
    }
}
