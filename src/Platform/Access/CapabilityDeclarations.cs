using Microsoft.Extensions.DependencyInjection;

namespace Platform.Access;

/// <summary>Where a module declares its capabilities and who usually holds them: in its <c>Register</c>.</summary>
public static class CapabilityDeclarations
{
    public static IServiceCollection AddCapabilities(this IServiceCollection services, params Capability[] capabilities)
    {
        foreach (var capability in capabilities) services.AddSingleton(capability);
        return services;
    }

    /// <summary>Says which roles usually hold the module's capabilities, and how far they reach.</summary>
    public static IServiceCollection AddUsualRoles(this IServiceCollection services, params UsualRole[] roles)
    {
        foreach (var role in roles) services.AddSingleton(role);
        return services;
    }
}
