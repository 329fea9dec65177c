using Directory.Accounts;
using Directory.Contracts;
using Directory.Demo;
using Directory.People;
using Directory.Reading;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Modules;
using Ui.Marks;
using Ui.Menus;

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
        services.AddMenu(
            new MenuItem("机构", "/desk/directory/units", Icons.Sitemap, Rights.Units, MenuSection.Administration, 10),
            new MenuItem("人员", "/desk/directory/people", Icons.Users, Rights.People, MenuSection.Administration, 20),
            new MenuItem("角色", "/desk/directory/roles", Icons.Key, Rights.Roles, MenuSection.Administration, 30));
        services.AddCapabilities(Rights.Declared);
        services.AddUsualRoles(Rights.Usual);
    }
}
