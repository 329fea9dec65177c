using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Notifications.Contracts;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;
using Ui.Parts;

namespace Notifications.Deliveries;

/// <summary>What left the house and what did not (通知发送记录).</summary>
[Requires(NotificationRights.ManageName), ResponseCache(NoStore = true)]
sealed class DeliveriesPage(UseCases useCases, Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true)] public DeliveryState? State { get; set; }

    [BindProperty(SupportsGet = true)] public Channel? Channel { get; set; }

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    /// <summary>The address asked for a page that no list ever told of: the first is shown, and it is said.</summary>
    public bool AfterUnknown { get; private set; }

    public IReadOnlyList<string> Wrong => WrongFilters.Of(ModelState, ("state", "没有这个状态，请从列表中选择。"), ("channel", "没有这种方式，请从列表中选择。"));

    public DeliveryLines Found { get; private set; } = null!;

    public Pager Pager => new(Found.Lines.Count, After is null ? null : Address(null), Found.Next is null ? null : Address(Found.Next), Found.Total.ToString());

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(Guid? retry, CancellationToken ct)
    {
        var done = await useCases.Run<RetryDelivery, Done>(new(DeliveryId.From(retry ?? Guid.Empty)), ct);
        if (done.Succeeded) return LocalRedirect(Address(null));
        return await Show(ct) is PageResult ? this.Refuse(done) : this.Refuse(CommandRefusals.CannotRead);
    }

    public string Address(string? after) =>
        Sought.Address(NotificationAddress.Deliveries, ("state", State?.ToString()), ("channel", Channel?.ToString()), ("after", after));

    public Tone ToneOf(DeliveryState state) => state switch
    {
        DeliveryState.Sent => Tone.Green,
        DeliveryState.Failed => Tone.Red,
        DeliveryState.Waiting => Tone.Blue,
        _ => Tone.Grey,
    };

    async Task<IActionResult> Show(CancellationToken ct)
    {
        if (After is not null && PageMark.Read(After) is null) (After, AfterUnknown) = (null, true);
        var answer = await queries.Ask<ListDeliveries, DeliveryLines>(new(State, Channel, After), ct);
        if (!answer.Succeeded) return this.Refuse(answer);

        Found = answer.Value;
        return Page();
    }
}
