using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Web;
using Ui.Drafts;
using Ui.Forms;
using Ui.Gate;
using Ui.Help;
using Ui.Layouts;
using Ui.Menus;
using Ui.Parts;

namespace Ui;

/// <summary>Puts the design system, and the web it stands on, into the program.</summary>
public static class UiServices
{
    const string ErrorAddress = "/error";

    public static IServiceCollection AddUi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddWeb(configuration);
        services.AddOptions<SiteSettings>().Bind(configuration.GetSection("Site"));
        services.AddScoped<DeskMenu>();
        services.AddSingleton<HelpChapters>();
        services.AddScoped<FormFiles>();
        services.AddSingleton<DraftFilling>();
        services.AddSingleton<FormKeeping>();
        services.AddScoped<ReturningForms>();
        // Otherwise every Chinese character leaves as &#x…;.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages().AddMvcOptions(ChineseBinding.Apply).AddMvcOptions(mvc => mvc.Filters.Add<KnownHandlers>()).AddMvcOptions(mvc => mvc.Filters.Add<DraftFilter>()).AddMvcOptions(mvc => mvc.Filters.Add<OvertakenForms>());
        services.AddTelling();
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IOptions<WebSettings>>((antiforgery, web) =>
        {
            antiforgery.Cookie.Name = web.Value.CookieName("zw-form");
            antiforgery.Cookie.SecurePolicy = web.Value.Https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.HeaderName = "X-Form";
        });
        return services;
    }

    /// <summary>The pages, behind what every request meets.</summary>
    public static void UseUi(this WebApplication app)
    {
        app.UseWeb(ErrorAddress);
        app.UseMiddleware<Gate.Gate>();
        app.MapStaticAssets().OpenToPublic();
        app.MapRazorPages().WithStaticAssets();
    }
}
