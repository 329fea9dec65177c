using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Directory.Accounts;

/// <summary>Where whoever wants to do something grave shows anew who he or she is, and is led back.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ProvePage(Proving proving, ProvingByPasskey byPasskey, Sessions sessions, Queries queries, PasskeyPlace place) : PageModel
{
    [BindProperty] public string? Password { get; set; }

    [BindProperty] public string? Code { get; set; }

    /// <summary>Anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    [BindProperty] public string? Asked { get; set; }

    [BindProperty] public string? Credential { get; set; }

    public FactorView Factor { get; private set; } = new("", null, null, 0);

    public bool AsksForCode => Factor.SetAt is not null || Factor.Passkeys > 0;

    /// <summary>With the way back, which the form's own address has too.</summary>
    public PasskeyButton Button => new("用通行密钥核对", $"{Addresses.Prove}?handler=Question", $"{Addresses.Prove}?handler=Passkey&return={Uri.EscapeDataString(Way)}", "请输入密码核对。", place);

    public int Minutes => sessions.ProofMinutes;

    public string Way => Url.IsLocalUrl(Back) ? Back! : Addresses.Desk;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        return await Led(await proving.Try(Password, Code, Sitting.Of(HttpContext), ct));
    }

    /// <summary>Asked for by the page's script.</summary>
    public async Task<IActionResult> OnGetQuestionAsync(CancellationToken ct) => this.Put(await byPasskey.Ask(HttpContext, ct));

    public async Task<IActionResult> OnPostPasskeyAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        return await Led(await byPasskey.Try(HttpContext, new(Asked, Credential), Sitting.Of(HttpContext), ct));
    }

    async Task<IActionResult> Led(Result<Done> proven)
    {
        if (!proven.Succeeded) return this.Refuse(proven);

        await sessions.Prove(HttpContext);
        this.Tell("身份已核对，请继续办理。");
        return LocalRedirect(Way);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadFactor, FactorView>(new(), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Factor = read.Value;
        return null;
    }
}
