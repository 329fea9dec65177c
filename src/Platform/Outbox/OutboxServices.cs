using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;

namespace Platform.Outbox;

static class OutboxServices
{
    public static void AddOutbox(this IServiceCollection services, ModuleList modules)
    {
        var found = (
            from assembly in modules.Assemblies
            from type in assembly.GetTypes()
            where type is { IsClass: true, IsAbstract: false }
            from face in type.GetInterfaces()
            where face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IReact<>)
            select Subscription.Of(face.GenericTypeArguments[0], type)).ToList();

        foreach (var subscriber in found.Select(subscription => subscription.Subscriber).Distinct()) services.AddScoped(subscriber);
        services.AddSingleton(new Subscriptions(found));
        services.AddSingleton<CommittedEvents>();
        services.AddSingleton<DeliveryTurn>();
        services.AddSingleton<Backlog>();
        services.AddSingleton<Dispatcher>();
        services.AddHostedService<DispatcherService>();
    }
}
