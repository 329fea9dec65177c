using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Personal.Cards;
using Personal.Documents;
using Personal.Drafts;
using Personal.Notes;
using Personal.Own;
using Platform.Modules;
using Ui.Drafts;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Personal;

/// <summary>Personal: what an officer keeps for himself or herself, and nobody else may see (个人事务).</summary>
public sealed class PersonalModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<PersonalModule>();
        services.AddOptions<PersonalSettings>().Bind(configuration.GetSection("Personal")).ValidateDataAnnotations().ValidateOnStart();
        services.AddScoped<OwnPlace>();
        services.AddScoped<OwnNotes>();
        services.AddScoped<NotedMatters>();
        services.AddSingleton<IMatterSideline, NoteOfMatter>();
        services.AddScoped<OwnCards>();
        services.AddScoped<OwnDocuments>();
        services.AddScoped<OwnDrafts>();
        services.AddScoped<IFormDrafts, FormDrafts>();
        services.AddMenu(
            new MenuItem("便笺", PersonalAddress.Notes, Icons.Pencil, Permission.Staff, MenuSection.Personal, 10),
            new MenuItem("名片夹", PersonalAddress.Cards, Icons.Id, Permission.Staff, MenuSection.Personal, 20),
            new MenuItem("个人文档", PersonalAddress.Documents, Icons.Folder, Permission.Staff, MenuSection.Personal, 30),
            new MenuItem("草稿", PersonalAddress.Drafts, Icons.FileDescription, Permission.Staff, MenuSection.Personal, 40));
    }
}
