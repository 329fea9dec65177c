using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Ui.Gate;
using Ui.Help;

namespace Handbook.Contents;

/// <summary>What the handbook holds: first the handbooks of the roles that one has.</summary>
[ForStaff]
sealed class ContentsPage(Roles roles, HelpChapters chapters, CurrentActor current) : PageModel
{
    public IReadOnlyList<HelpRole> Own => [.. roles.Of(current.Actor)];

    public IReadOnlyList<HelpRole> Others => [.. roles.All.Except(Own)];

    public IReadOnlyList<HelpChapter> Chapters => chapters.All;
}
