using Directory.Accounts;
using Directory.Contracts;
using Directory.Demo;
using Directory.People;
using Directory.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Modules;

namespace Directory;

public sealed class DirectoryModule : IModule
{
    public int Tier => 1;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton<DirectoryCache>();
        services.AddScoped<Changes>();
        services.AddScoped<PersonPolicy>();
        services.AddSignIn(configuration);
        services.AddScoped<IDirectory, DirectoryReader>();
        services.AddDemoDoors();
        services.AddCapabilities(Rights.Declared);
        services.AddUsualRoles(Rights.Usual);
    }
}
