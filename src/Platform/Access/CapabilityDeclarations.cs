using Microsoft.Extensions.DependencyInjection;

namespace Platform.Access;

/// <summary>Where a module declares its capabilities: in its <c>Register</c>.</summary>
public static class CapabilityDeclarations
{
    public static IServiceCollection AddCapabilities(this IServiceCollection services, params Capability[] capabilities)
    {
        foreach (var capability in capabilities) services.AddSingleton(capability);
        return services;
    }
}
