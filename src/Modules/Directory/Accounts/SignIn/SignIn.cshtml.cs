using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Options;
using Platform.Commands;
using Platform.Demo;
using Ui.Forms;
using Ui.Gate;
using Ui.Layouts;

namespace Directory.Accounts;

[OpenToPublic]
sealed class SignInPage(SigningIn signingIn, Sessions sessions, CurrentActor current, DemoMark demo, IOptions<SignInSettings> settings) : PageModel
{
    [BindProperty] public string? Account { get; set; }

    [BindProperty] public string? Password { get; set; }

    /// <summary>Where the person wanted to go; anything but an address of this house is ignored.</summary>
    [BindProperty(Name = "return", SupportsGet = true)] public string? Back { get; set; }

    public bool IsDemo { get; private set; }

    public string Limits => $"连续{settings.Value.IdleMinutes}分钟没有操作将自动退出；办公结束请主动退出登录。";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        return current.Actor.Kind == ActorKind.Officer ? Go() : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        IsDemo = await demo.IsSet(ct);
        var tried = await signingIn.Try(Account, Password, ct);
        if (!tried.Succeeded) return Refused(tried);
        return await sessions.Begin(HttpContext, tried.Value) ? Go() : this.Refuse(Refusals.NoPost);
    }

    IActionResult Refused(Result<Guid> tried)
    {
        var page = this.Refuse(tried);
        Response.StatusCode = tried.Refusal!.Code == Refusals.TooManyFromHere(0).Code ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return page;
    }

    LocalRedirectResult Go() => LocalRedirect(Url.IsLocalUrl(Back) ? Back : Addresses.Desk);
}
