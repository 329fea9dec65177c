using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;
using Search.Contracts;
using Search.Files;
using Search.Finding;
using Search.Index;
using Ui.Marks;
using Ui.Menus;

namespace Search;

/// <summary>Search: finds what is written in any module's things, as far as the row policy of their owner lets one see it.</summary>
public sealed class SearchModule : IModule
{
    public int Tier => 2;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<ISearchIndex, Indexing>();
        services.AddScoped<EntryWriter>();
        services.AddScoped<FileTexts>();
        services.AddScoped<Visibility>();
        services.AddScoped<Looking>();
        services.AddScoped<Suggesting>();
        services.AddScoped<Showing>();
        services.AddSingleton<Rebuilding>();
        services.AddHostedService<FileReading>();
        services.AddMenu(new MenuItem("查找", SearchAddress.Page, Icons.Search, Permission.Staff, MenuSection.Figures, 0));
    }
}
