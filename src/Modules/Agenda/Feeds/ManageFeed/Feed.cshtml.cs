using Agenda.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Agenda.Feeds;

/// <summary>The secret address of the officer's calendar: made, shown once, renewed, revoked (日历订阅).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class FeedPage(UseCases useCases, Queries queries) : PageModel
{
    public FeedFacts Facts { get; private set; } = new(null, null, []);

    /// <summary>What a press of the button has seen, as the form says.</summary>
    [BindProperty] public long? Seen { get; set; }

    /// <summary>Given out with each form anew: sent twice, it makes one address and is answered with it twice.</summary>
    [BindProperty] public Guid Press { get; set; }

    /// <summary>The whole address, in the one answer that tells it.</summary>
    public string? Made { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Show(ct) ?? Page();

    public async Task<IActionResult> OnPostMakeAsync(CancellationToken ct)
    {
        var made = await useCases.Run<MakeFeed, string>(new(Press, Seen), ct);
        if (await Show(ct) is { } gone) return gone;
        if (!made.Succeeded) return this.Refuse(made);

        Made = $"{Request.Scheme}://{Request.Host}{Request.PathBase}{FeedAddress.Of(made.Value)}";
        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(CancellationToken ct)
    {
        var revoked = await useCases.Run<RevokeFeed, Done>(new(), ct);
        return revoked.Succeeded ? LocalRedirect(AgendaAddress.Feed) : await Show(ct) ?? this.Refuse(revoked);
    }

    async Task<IActionResult?> Show(CancellationToken ct)
    {
        var facts = await queries.Ask<ReadFeed, FeedFacts>(new(), ct);
        if (!facts.Succeeded) return this.Refuse(facts);

        Facts = facts.Value;
        return null;
    }
}
