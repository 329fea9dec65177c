using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Platform.Modules;

/// <summary>A module's front door. The host discovers it; nothing lists modules by hand.</summary>
/// <remarks>Handlers, answers, reactions, entity configurations and demo data are found in the module's assembly by themselves.</remarks>
public interface IModule
{
    /// <summary>Tier of architecture.md: a module may use only Contracts of lower tiers.</summary>
    int Tier { get; }

    void Register(IServiceCollection services, IConfiguration configuration);

    /// <summary>Endpoints that are not pages.</summary>
    void Map(IEndpointRouteBuilder endpoints)
    {
    }
}
