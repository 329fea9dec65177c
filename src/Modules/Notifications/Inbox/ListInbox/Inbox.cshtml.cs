using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Notifications.Inbox;

/// <summary>One's own notifications (通知提醒).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class InboxPage(UseCases useCases, Queries queries, Categories categories) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Read { get; set; }

    [BindProperty(SupportsGet = true)] public string? Category { get; set; }

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IEnumerable<NotificationCategory> Categories => categories.All;

    public InboxLines Found { get; private set; } = null!;

    public Pager Pager => new(Found.Lines.Count, After is null ? null : Address(Read, null), Found.Next is null ? null : Address(Read, Found.Next), Found.Total.ToString());

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    /// <param name="open">The one to be read: it leads to what it is about.</param>
    /// <param name="done">The one to be marked as read.</param>
    /// <param name="upTo">The newest that the page showed, when all are to be marked.</param>
    public async Task<IActionResult> OnPostAsync(Guid? open, Guid? done, bool all, long upTo, CancellationToken ct)
    {
        if (all) return await Back(await useCases.Run<MarkAllRead, Done>(new(Category, upTo), ct), ct);
        var marked = await useCases.Run<OpenItem, string>(new(InboxItemId.From(open ?? done ?? Guid.Empty)), ct);
        return marked.Succeeded && open is not null ? LocalRedirect(marked.Value) : await Back(marked, ct);
    }

    public string Address(bool read, string? after) =>
        Sought.Address(NotificationAddress.Inbox, ("read", read ? "true" : null), ("category", Category), ("after", after));

    async Task<IActionResult> Back<T>(Result<T> result, CancellationToken ct)
    {
        if (result.Succeeded) return LocalRedirect(Address(Read, null));
        return await Show(ct) is PageResult ? this.Refuse(result) : this.Refuse(CommandRefusals.CannotRead);
    }

    async Task<IActionResult> Show(CancellationToken ct)
    {
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        Category = categories.Find(Category ?? "")?.Key;
        var answer = await queries.Ask<ListInbox, InboxLines>(new(Read, Category, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
