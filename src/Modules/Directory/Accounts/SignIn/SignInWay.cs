using Kernel;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Time;
using Ui.Drafts;
using Ui.Forms;
using Ui.Layouts;
using Ui.Marks;
using Ui.Parts;

namespace Directory.Accounts;

/// <summary>The way of a browser through the steps of signing in, and on from there.</summary>
sealed class SignInWay(Sessions sessions, HalfCookie half, ReturningForms forms, FactorDetour detour, HouseZone zone)
{
    public bool HasSignedIn => sessions.HasBegun;

    /// <summary>The half-done sign-in that this browser has begun.</summary>
    public Guid? Half(HttpContext http) => half.Of(http);

    public void Wait(HttpContext http, Guid begun) => half.Give(http, begun);

    /// <summary>Begins the session and leads on: to the form that came after the end of an earlier one, else to where one wanted to go.</summary>
    /// <param name="kept">The form, sealed.</param>
    /// <param name="back">Anything but an address of this house is ignored.</param>
    public async Task<IActionResult> Enter(PageModel page, Guid account, string? kept, string? back, CancellationToken ct)
    {
        half.Take(page.HttpContext);
        if (!await sessions.Begin(page.HttpContext, account)) return page.Refuse(Refusals.NoPost);

        TellInTime(page);
        return await Go(page, kept, back, ct);
    }

    /// <summary>For whoever has signed in.</summary>
    public static LocalRedirectResult To(PageModel page, string? back) => page.LocalRedirect(page.Url.IsLocalUrl(back) ? back : Addresses.Desk);

    /// <summary>The page again, with a status of its own for an address from which too many have failed.</summary>
    public static IActionResult Refused<T>(PageModel page, Result<T> tried)
    {
        var again = page.Refuse(tried);
        page.Response.StatusCode = tried.Refusal!.Code == Refusals.TooManyFromHere(0).Code ? StatusCodes.Status429TooManyRequests : StatusCodes.Status422UnprocessableEntity;
        return again;
    }

    async Task<IActionResult> Go(PageModel page, string? kept, string? back, CancellationToken ct)
    {
        var returned = await forms.Return(kept, ct);
        return !returned.Succeeded ? page.Refuse(returned) : returned.Value is { } form ? page.LocalRedirect(form) : To(page, back);
    }

    /// <summary>Days of grace are of use only to whoever knows of them.</summary>
    void TellInTime(PageModel page)
    {
        if (Session.Of(page.User) is { } session && detour.Until(session) is { } until && until > session.Started)
            page.Tell($"按规定，您登录时还要核对动态口令或者通行密钥。请在{Dates.Day(zone.DateOf(until))}前设置：打开“登录情况”，点“动态口令”。");
    }
}
