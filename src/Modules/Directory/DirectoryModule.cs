using Directory.Accounts;
using Directory.Administrators;
using Directory.Contracts;
using Directory.Demo;
using Directory.People;
using Directory.Proposals;
using Directory.Reading;
using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Access;
using Platform.Api;
using Platform.Modules;
using Ui.Help;
using Ui.Layouts;
using Ui.Marks;
using Ui.Menus;

namespace Directory;

public sealed class DirectoryModule : IModule
{
    public int Tier => 1;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<DirectoryModule>();
        services.AddHelpRoles(
            new HelpRole("admin", "系统管理员手册", "给维护机构、人员、账号和日历的同志。", Rights.Units, 90),
            new HelpRole("security", "安全管理员手册", "给维护角色、授予权限的同志。", Rights.Roles, 92));
        services.AddFirstDay(
            new FirstDayStep("units", "机构和人员", "先核对机构树，再到“人员”里为每位同志登记岗位、开通账号。", "/desk/directory/units", Rights.Units, 80),
            new FirstDayStep("password", "修改密码", "把初始密码换成只有自己知道的。", Addresses.Password, Permission.Staff, 100));
        services.AddSingleton<DirectoryCache>();
        services.AddScoped<Changes>();
        services.AddScoped<PersonPolicy>();
        AddAdministrators(services, configuration);
        services.AddSignIn(configuration);
        services.AddScoped<IDirectory, DirectoryReader>();
        services.AddDemoDoors();
        AddMenus(services);
        services.AddApiRights(DirectoryApi.Right);
        services.AddCapabilities(Rights.Declared);
        services.AddUsualRoles(Rights.Usual);
    }

    static void AddAdministrators(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Administering>();
        services.AddScoped<RightsRule>();
        services.AddScoped<Consent>();
        services.AddScoped<ThreeAdministrators>();
        services.AddProposals(configuration);
    }

    static void AddMenus(IServiceCollection services)
    {
        services.AddMenu(
            new MenuItem("机构", "/desk/directory/units", Icons.Sitemap, Rights.Organisation, MenuSection.Administration, 10),
            new MenuItem("人员", "/desk/directory/people", Icons.Users, Rights.Organisation, MenuSection.Administration, 20),
            new MenuItem("角色", "/desk/directory/roles", Icons.Key, Rights.Roles, MenuSection.Administration, 30),
            new MenuItem("登录情况", SignInsPage.Address, Icons.Lock, Permission.Staff, MenuSection.Personal, 80),
            new MenuItem("授权核准", ProposalAddress.List, Icons.CircleCheck, Rights.Roles, MenuSection.Administration, 35) { Count = ToDecide },
            new MenuItem("任命核准", ProposalAddress.List, Icons.CircleCheck, Rights.People, MenuSection.Administration, 36));
    }

    static Task<int> ToDecide(IServiceProvider services, CancellationToken ct) => services.GetRequiredService<ProposalPolicy>().CountToDecide(ct);
}
