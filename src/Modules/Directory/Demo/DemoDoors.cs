using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Directory.Demo;

static class DemoDoors
{
    public static void AddDemoDoors(this IServiceCollection services)
    {
        foreach (var (officer, index) in DemoOfficer.All.Select((officer, index) => (officer, index)))
            services.AddScoped<IDemoEntry>(scope => ActivatorUtilities.CreateInstance<OfficerDoor>(scope, officer, index));
    }
}
