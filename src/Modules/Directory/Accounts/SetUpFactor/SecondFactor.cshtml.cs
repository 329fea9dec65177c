using Kernel;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using OtpNet;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Directory.Accounts;

/// <summary>One's own second factor: set up, shown once, renewed and removed (动态口令).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class SecondFactorPage(UseCases useCases, Queries queries, FactorSteps steps, FactorDetour detour, IOptions<SiteSettings> site) : PageModel
{
    public FactorView View { get; private set; } = new("", null, null, 0);

    [BindProperty] public string? Code { get; set; }

    [BindProperty] public string? Password { get; set; }

    /// <summary>In the one answer that tells them.</summary>
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    /// <summary>When nothing else can be done without a second factor; null where the house asks none of this person, or it is set.</summary>
    public DateTimeOffset? Until => Session.Of(User) is { } session ? detour.Until(session) : null;

    /// <summary>It is so far.</summary>
    public bool IsDue => Session.Of(User) is { } session && detour.IsDue(session);

    public string? SecretInGroups => View.Secret is { } secret ? string.Join(' ', secret.Chunk(4).Select(group => new string(group))) : null;

    public IHtmlContent Picture => QrPicture.Of(new OtpUri(OtpType.Totp, View.Secret, View.Account, site.Value.Name).ToString(), "供手机验证器扫描的二维码；不能扫描的，请输入下面的密钥");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostBeginAsync(CancellationToken ct) => await Led(await useCases.Run<BeginFactor, Done>(new(), ct), ct);

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) => await Shown(await steps.Confirm(HttpContext, Code, ct), ct);

    public async Task<IActionResult> OnPostRenewAsync(CancellationToken ct) => await Shown(await useCases.Run<RenewRecoveryCodes, IReadOnlyList<string>>(new(), ct), ct);

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken ct)
    {
        var removed = await steps.Remove(HttpContext, Password, Code, ct);
        if (removed.Succeeded) this.Tell("动态口令已移除，以后登录不再核对它。");
        return await Led(removed, ct);
    }

    async Task<IActionResult> Led(Result<Done> done, CancellationToken ct) =>
        done.Succeeded ? LocalRedirect(Addresses.SecondFactor) : await Load(ct) ?? this.Refuse(done);

    /// <summary>The answer itself shows the recovery codes: there is no other that could.</summary>
    async Task<IActionResult> Shown(Result<IReadOnlyList<string>> told, CancellationToken ct)
    {
        if (await Load(ct) is { } gone) return gone;
        if (!told.Succeeded) return this.Refuse(told);

        RecoveryCodes = told.Value;
        return Page();
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadFactor, FactorView>(new(), ct);
        if (!read.Succeeded) return this.Refuse(read);

        View = read.Value;
        return null;
    }
}
