using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Gate;
using Ui.Help;

namespace Handbook.Releases;

/// <summary>What is new (更新说明).</summary>
[ForStaff]
sealed class ReleasesPage(ReleaseNotes releases) : PageModel
{
    public IReadOnlyList<HelpChapter> Notes => releases.All;
}
