using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Directory.Demo;

static class DemoDoors
{
    public static void AddDemoDoors(this IServiceCollection services)
    {
        services.AddScoped<Entrance>();
        services.AddScoped<DemoPeople>();
        foreach (var officer in DemoOfficer.All) services.AddScoped<IDemoEntry>(scope => ActivatorUtilities.CreateInstance<OfficerDoor>(scope, officer));
    }
}
