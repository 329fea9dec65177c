using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;
using Ui.Parts;

namespace Directory.Accounts;

/// <summary>Where whoever wants to do something grave shows anew who he or she is, and is led back.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class ProvePage(Proving proving, Sessions sessions, Queries queries, IOptions<SignInSettings> settings) : PageModel
{
    [BindProperty] public string? Password { get; set; }

    [BindProperty] public string? Code { get; set; }

    /// <summary>Anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    public bool AsksForCode { get; private set; }

    public int Minutes => settings.Value.ProofMinutes;

    public string Way => Url.IsLocalUrl(Back) ? Back! : Addresses.Desk;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await Load(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Load(ct) is { } refused) return refused;

        var proven = await proving.Try(Password, Code, DeviceWords.Of(Request.Headers.UserAgent), ct);
        if (!proven.Succeeded) return this.Refuse(proven);

        await sessions.Prove(HttpContext);
        this.Tell("身份已核对，请继续办理。");
        return LocalRedirect(Way);
    }

    async Task<IActionResult?> Load(CancellationToken ct)
    {
        var read = await queries.Ask<ReadFactor, FactorView>(new(), ct);
        if (!read.Succeeded) return this.Refuse(read);

        AsksForCode = read.Value.SetAt is not null;
        return null;
    }
}
