using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Demo;
using Ui.Drafts;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

[OpenToPublic, ResponseCache(NoStore = true)]
sealed class SignInPage(SigningIn signingIn, Sessions sessions, ReturningForms forms, DemoMark demo, IOptions<SignInSettings> settings) : PageModel
{
    [BindProperty] public string? Account { get; set; }

    [BindProperty] public string? Password { get; set; }

    /// <summary>Where the person wanted to go; anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    /// <summary>The form that came after the end of the session, sealed.</summary>
    [BindProperty(Name = FormKeeping.FieldName)] public string? Kept { get; set; }

    /// <summary>Once signed in, only the way on: the form could not be given back yet.</summary>
    public SignInForm Form => new(Kept, Addresses.SignIn + (Back is null ? "" : $"?return={Uri.EscapeDataString(Back)}"), sessions.HasBegun) { Account = Account };

    public bool IsDemo { get; private set; }

    public string Limits => $"连续{settings.Value.IdleMinutes}分钟没有操作将自动退出；办公结束请主动退出登录。";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        return sessions.HasBegun ? Elsewhere() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        var tried = await signingIn.Try(Account, Password, DeviceWords.Of(Request.Headers.UserAgent), ct);
        if (!tried.Succeeded) return Refused(tried);
        return await sessions.Begin(HttpContext, tried.Value) ? await Go(ct) : this.Refuse(Refusals.NoPost);
    }

    IActionResult Refused(Result<Guid> tried)
    {
        var page = this.Refuse(tried);
        Response.StatusCode = tried.Refusal!.Code == Refusals.TooManyFromHere(0).Code ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    async Task<IActionResult> Go(CancellationToken ct)
    {
        var returned = await forms.Return(Kept, ct);
        return !returned.Succeeded ? this.Refuse(returned) : returned.Value is { } form ? LocalRedirect(form) : Elsewhere();
    }

    LocalRedirectResult Elsewhere() => LocalRedirect(Url.IsLocalUrl(Back) ? Back : Addresses.Desk);
}
