using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Web;

namespace Ui.Parts;

/// <summary>What was done on one page, said on top of the page to which one is then led: once, and whatever page that is.</summary>
public static class Telling
{
    const string Key = "told";
    const string Cookie = "zw-told";

    /// <summary>A sentence or two: it travels with the browser.</summary>
    public static void Tell(this PageModel page, string words) => page.TempData[Key] = words;

    /// <summary>Null when nothing is to be told. A page that is only fetched anew behind the reader's back leaves it for the one that is read.</summary>
    /// <remarks>Whoever only asks would otherwise be answered with a cookie that ends the cookie that there is not.</remarks>
    public static string? Told(this ITempDataDictionary kept, HttpRequest request) =>
        Unattended.Is(request) || !request.Cookies.ContainsKey(NameUnder(request.HttpContext.RequestServices.GetRequiredService<IOptions<WebSettings>>().Value)) ? null : kept[Key] as string;

    internal static void AddTelling(this IServiceCollection services) =>
        services.AddOptions<CookieTempDataProviderOptions>().Configure<IOptions<WebSettings>>((told, web) =>
        {
            told.Cookie.Name = NameUnder(web.Value);
            told.Cookie.SecurePolicy = web.Value.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            told.Cookie.IsEssential = true;
        });

    static string NameUnder(WebSettings web) => web.CookieName(Cookie);
}
