using Directory.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Directory.Proposals;

static class ProposalServices
{
    public static void AddProposals(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectorySettings>().Bind(configuration.GetSection("Directory")).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<ProposalPolicy>();
        services.AddScoped<ProposalDesk>();
        services.AddScoped<ProposalWords>();
        services.AddScoped<ProposedActs>();
        services.AddScoped<Closing>();
        services.AddScoped<GrantingRights>();
        services.AddScoped<IRightsProposals, RightsProposals>();
    }
}
