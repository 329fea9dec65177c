using Microsoft.Extensions.DependencyInjection;

namespace Ui.Help;

/// <summary>How a module's front door contributes to the handbook and to the guided first day.</summary>
public static class HelpServices
{
    /// <summary>Brings the chapters of the folder <c>Handbook</c> of the assembly in which that type is.</summary>
    public static IServiceCollection AddHandbook<TModule>(this IServiceCollection services) => services.AddSingleton(new HelpSource(typeof(TModule).Assembly));

    public static IServiceCollection AddHelpRoles(this IServiceCollection services, params ReadOnlySpan<HelpRole> roles)
    {
        foreach (var role in roles) services.AddSingleton(role);
        return services;
    }

    public static IServiceCollection AddFirstDay(this IServiceCollection services, params ReadOnlySpan<FirstDayStep> steps)
    {
        foreach (var step in steps) services.AddSingleton(step);
        return services;
    }
}
