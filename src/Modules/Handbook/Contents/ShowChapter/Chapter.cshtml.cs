using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;
using Ui.Help;

namespace Handbook.Contents;

/// <summary>One chapter, and the way to its neighbours.</summary>
[ForStaff]
sealed class ChapterPage(HelpChapters chapters) : PageModel
{
    public HelpChapter Chapter { get; private set; } = null!;

    public HelpChapter? Before { get; private set; }

    public HelpChapter? After { get; private set; }

    public IActionResult OnGet(string key)
    {
        if (chapters.Find(key) is not { } found) return NotFound();

        var all = chapters.All.ToList();
        var place = all.IndexOf(found);
        (Chapter, Before, After) = (found, all.ElementAtOrDefault(place - 1), all.ElementAtOrDefault(place + 1));
        return Page();
    }
}
