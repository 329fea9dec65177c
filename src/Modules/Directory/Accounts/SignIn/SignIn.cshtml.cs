using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Demo;
using Ui.Drafts;
using Ui.Gate;

namespace Directory.Accounts;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class SignInPage(SigningIn signingIn, SignInWay way, Factors factors, DemoMark demo, IOptions<SignInSettings> settings) : PageModel
{
    [BindProperty] public string? Account { get; set; }

    [BindProperty] public string? Password { get; set; }

    /// <summary>Where the person wanted to go; anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    /// <summary>The form that came after the end of the session, sealed.</summary>
    [BindProperty(Name = FormKeeping.FieldName)] public string? Kept { get; set; }

    /// <summary>The password was right, and a code belongs to it.</summary>
    public bool AsksForCode { get; private set; }

    /// <summary>Once signed in, only the way on: the form could not be given back yet.</summary>
    public SignInForm Form => new(Kept, Back, way.HasSignedIn, AsksForCode) { Account = Account, Ways = ways };

    FactorWays ways;

    public bool IsDemo { get; private set; }

    public string Limits => $"连续{settings.Value.IdleMinutes}分钟没有操作将自动退出；办公结束请主动退出登录。";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        return way.HasSignedIn ? SignInWay.To(this, Back) : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        var tried = await signingIn.Try(Account, Password, DeviceWords.Of(Request.Headers.UserAgent), ct);
        if (!tried.Succeeded) return SignInWay.Refused(this, tried);
        if (tried.Value.Half is not { } half) return await way.Enter(this, tried.Value.Account, Kept, Back, ct);

        way.Wait(HttpContext, half);
        (AsksForCode, ways) = (true, await factors.Ways(tried.Value.Account, ct));
        return Page();
    }
}
