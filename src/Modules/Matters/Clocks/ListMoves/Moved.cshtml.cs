using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Matters.Clocks;

/// <summary>Which due days a changed calendar has moved (期限变动).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class MovedPage(Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid? Change { get; set; }

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IReadOnlyList<string> Wrong => WrongFilters.Of(ModelState, ("change", "地址中的日历改动无效，下面是全部期限变动。"));

    public MovesPage Found { get; private set; } = null!;

    public Pager Pager => new(Found.Lines.Count, After is null ? null : Address(null), Found.Next is null ? null : Address(Found.Next), Found.Total.ToString());

    public string WhatOf(ReplayId replay) => Found.Replays.First(one => one.Id == replay).What;

    public bool Running => Found.Replays.Any(replay => replay.Running && (Change is null || replay.Id.Value == Change));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListMoves, MovesPage>(new(Change is { } one ? new ReplayId(one) : null, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }

    string Address(string? after) => Sought.Address(MatterAddress.Moved, ("change", Change?.ToString()), ("after", after));
}
