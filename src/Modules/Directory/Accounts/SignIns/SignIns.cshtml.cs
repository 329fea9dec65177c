using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Directory.Accounts;

[ForStaff, ResponseCache(NoStore = true)]
sealed class SignInsPage(Queries queries, UseCases useCases, EndedSessions ended, HouseZone zone) : PageModel
{
    public const string Address = "/desk/sign-ins";

    public SignInsView View { get; private set; } = null!;

    public HouseZone Zone => zone;

    public SessionId Here => Session.Of(User)?.Id ?? default;

    /// <summary>The list knows of a session some seconds after it began.</summary>
    public bool IsListed => View.Stays.Any(stay => stay.Id == Here);

    public bool HasOthers => View.Stays.Any(stay => stay.Id != Here);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public Task<IActionResult> OnPostEndAsync(Guid session, CancellationToken ct) => End(new(Here, new(session)), ct);

    public Task<IActionResult> OnPostEndOthersAsync(CancellationToken ct) => End(new(Here), ct);

    async Task<IActionResult> End(EndStays command, CancellationToken ct)
    {
        var done = await useCases.Run<EndStays, int>(command, ct);
        if (!done.Succeeded) return await Load(ct) ?? this.Refuse(done);

        ended.LookAgain();
        this.Tell(done.Value > 0 ? $"已退出{done.Value}处登录。" : "该处登录此前已经结束。");
        return LocalRedirect(Address);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadSignIns, SignInsView>(new(), ct);
        if (!read.Succeeded) return this.Refuse(read);

        View = read.Value;
        return null;
    }
}
