using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;

namespace Platform.Demo;

static class DemoServices
{
    public static void AddDemo(this IServiceCollection services, ModuleList modules)
    {
        services.AddSingleton<DemoMark>();
        services.AddSingleton<DemoHouse>();
        services.AddSingleton<DemoDay>();
        foreach (var type in modules.Assemblies.SelectMany(assembly => assembly.GetTypes()).Where(type => type is { IsClass: true, IsAbstract: false }))
        {
            if (type.IsAssignableTo(typeof(IDemo))) services.AddScoped(typeof(IDemo), type);
            if (type.IsAssignableTo(typeof(IDemoActs))) services.AddScoped(typeof(IDemoActs), type);
        }
    }

    /// <summary>The demo data come when all that writes has started, and the day that is played after them.</summary>
    public static void AddDemoSeeding(this IServiceCollection services)
    {
        services.AddHostedService<DemoService>();
        services.AddHostedService<DemoDayService>();
    }
}
