using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Ui.Layouts;
using Ui.Menus;

namespace Ui;

/// <summary>Puts the design system into the program.</summary>
public static class UiServices
{
    public static IServiceCollection AddUi(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<SiteSettings>().Bind(configuration.GetSection("Site"));
        services.AddScoped<DeskMenu>();
        // Otherwise every Chinese character leaves as &#x…;.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages().AddMvcOptions(options => options.SuppressImplicitRequiredAttributeForNonNullableReferenceTypes = true);
        return services;
    }
}
