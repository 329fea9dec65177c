using Microsoft.Extensions.DependencyInjection;

namespace Ui.Menus;

/// <summary>How a module's front door contributes to menus and to the home page.</summary>
public static class MenuServices
{
    public static IServiceCollection AddMenu(this IServiceCollection services, params ReadOnlySpan<MenuItem> items)
    {
        foreach (var item in items) services.AddSingleton(item);
        return services;
    }

    public static IServiceCollection AddTopBar(this IServiceCollection services, params ReadOnlySpan<TopBarLink> links)
    {
        foreach (var link in links) services.AddSingleton(link);
        return services;
    }

    public static IServiceCollection AddTopBar(this IServiceCollection services, TopBarSearch search) => services.AddSingleton(search);

    public static IServiceCollection AddPublicLinks(this IServiceCollection services, params ReadOnlySpan<PublicLink> links)
    {
        foreach (var link in links) services.AddSingleton(link);
        return services;
    }

    public static IServiceCollection AddHomeCards(this IServiceCollection services, params ReadOnlySpan<HomeCard> cards)
    {
        foreach (var card in cards) services.AddSingleton(card);
        return services;
    }
}
