using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Drafts;
using Ui.Gate;

namespace Directory.Accounts;

/// <summary>The second step of signing in. Whoever comes without the first one is led there.</summary>
[OpenToPublic, ResponseCache(NoStore = true)]
sealed class SignInByCodePage(BringingCode bringing, SignInWay way, SecondStep step) : PageModel
{
    [BindProperty] public string? Code { get; set; }

    /// <summary>Where the person wanted to go; anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    /// <summary>The form that came after the end of the session, sealed.</summary>
    [BindProperty(Name = FormKeeping.FieldName)] public string? Kept { get; set; }

    /// <summary>The first step must be done anew.</summary>
    bool isOver;

    FactorWays ways;

    public SignInForm Form => new(Kept, Back, way.HasSignedIn, AsksForCode: !isOver) { Ways = ways };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (way.HasSignedIn) return SignInWay.To(this, Back);
        if (way.Half(HttpContext) is null) return LocalRedirect(Form.Anew);

        ways = await step.Ways(HttpContext, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var tried = await bringing.Try(way.Half(HttpContext), Code, DeviceWords.Of(Request.Headers.UserAgent), ct);
        if (tried.Succeeded) return await way.Enter(this, tried.Value, Kept, Back, ct);

        isOver = tried.Refusal.Code == FactorRefusals.TooLate.Code;
        ways = await step.Ways(HttpContext, ct);
        return SignInWay.Refused(this, tried);
    }
}
