using Interfaces.Calling;
using Interfaces.Clients;
using Interfaces.Describing;
using Interfaces.Tokens;
using Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Api;
using Platform.Modules;
using Ui.Gate;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Interfaces;

/// <summary>Interfaces (开放接口): who may call from outside, by what secret, and what there is to call. The endpoints themselves are the modules' own.</summary>
public sealed class InterfacesModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<InterfacesSettings>().Bind(configuration.GetSection("Interfaces")).ValidateDataAnnotations().ValidateOnStart();
        services.AddHandbook<InterfacesModule>();
        services.AddCapabilities(InterfacesRights.Declared);
        services.AddUsualRoles(InterfacesRights.Usual);
        services.AddMenu(
            new MenuItem("对接系统", InterfacesAddress.Clients, Icons.Link, InterfacesRights.Clients, MenuSection.Administration, 50),
            new MenuItem("访问令牌", InterfacesAddress.Tokens, Icons.Key, Permission.Staff, MenuSection.Personal, 85));
        services.AddSingleton<Credentials>();
        services.AddScoped<ClientDesk>();
        services.AddScoped<ClientNames>();
        services.AddScoped<OwnTokens>();
        AddCalling(services);
        services.AddApiDescription();
    }

    /// <summary>The modules' endpoints, each shut to whoever has no token with its right.</summary>
    public void Map(IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup(ApiRoutes.Root);
        ((IEndpointConventionBuilder)group).Finally(endpoint =>
        {
            if (endpoint.Metadata.OfType<ApiRight>().FirstOrDefault() is { } right) endpoint.Metadata.Add(new RequiresAttribute(right.Name));
        });
        foreach (var api in endpoints.ServiceProvider.GetServices<IApi>()) api.Map(new(group));
        TokenEndpoint.Map(endpoints);
        DescriptionFile.Map(endpoints);
    }

    static void AddCalling(IServiceCollection services)
    {
        services.AddSingleton<AccessTokens>();
        services.AddScoped<ICallerSource, Callers>();
        services.AddSingleton<CallBook>();
        services.AddSingleton<CallWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<CallWriter>());
    }
}
