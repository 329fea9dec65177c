using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Ui.Drafts;
using Ui.Gate;

namespace Directory.Accounts;

/// <summary>Takes the form of signing in with a passkey in it, at once or as the second step, and puts the question to the script that fills it.</summary>
[OpenToPublic, ResponseCache(NoStore = true)]
sealed class SignInByPasskeyPage(BringingPasskey bringing, SecondStep step, SignInWay way) : PageModel
{
    [BindProperty] public string? Account { get; set; }

    [BindProperty] public string? Asked { get; set; }

    [BindProperty] public string? Credential { get; set; }

    [BindProperty(SupportsGet = true)] public bool Second { get; set; }

    /// <summary>Where the person wanted to go; anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    /// <summary>The form that came after the end of the session, sealed.</summary>
    [BindProperty(Name = FormKeeping.FieldName)] public string? Kept { get; set; }

    FactorWays ways;

    /// <summary>When the first step is over, it begins anew.</summary>
    public SignInForm Form => new(Kept, Back, way.HasSignedIn, AsksForCode: ways.Passkeys) { Account = Account, Ways = ways, WasRefused = true };

    public IActionResult OnGet() => LocalRedirect(Form.Anew);

    /// <summary>Asked for by the page's script.</summary>
    public async Task<IActionResult> OnGetQuestionAsync(CancellationToken ct) => this.Put((Result<string>)await bringing.Ask(HttpContext, Second, ct));

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var tried = await bringing.Try(HttpContext, Second, new(Asked, Credential), ct);
        if (tried.Succeeded) return await way.Enter(this, tried.Value, Kept, Back, ct);

        if (Second) ways = await step.Ways(HttpContext, ct);
        return SignInWay.Refused(this, tried);
    }
}
