using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Api;
using Platform.Modules;
using Search.Contracts;
using Search.Files;
using Search.Finding;
using Search.Index;
using Search.Words;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Search;

/// <summary>Search: finds what is written in any module's things, as far as the row policy of their owner lets one see it.</summary>
public sealed class SearchModule : IModule
{
    public int Tier => 2;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<SearchModule>();
        services.AddFirstDay(new FirstDayStep("search", "全系统查找", "在查找框里写一个词、文号的一部分或拼音首字母，看看能找到什么；附件里的文字也能找到。", SearchAddress.Page, Permission.Staff, 40));
        services.AddApiRights(SearchApi.Right);
        services.AddScoped<FileTexts>();
        services.AddScoped<Visibility>();
        services.AddScoped<EntryReading>();
        services.AddScoped<Looking>();
        services.AddScoped<Suggesting>();
        services.AddScoped<Showing>();
        services.AddSingleton<WordsOfFile>();
        services.AddHostedService<FileReading>();
        services.AddMenu(new MenuItem("查找", SearchAddress.Page, Icons.Search, Permission.Staff, MenuSection.Figures, 0));
        services.AddTopBar(new TopBarSearch("全系统查找", SearchAddress.Page, "q", Sought.Longest, Permission.Staff));
        AddIndex(services);
    }

    static void AddIndex(IServiceCollection services)
    {
        services.AddScoped<EntryWriter>();
        services.AddScoped<Numbering>();
        services.AddScoped<SegmentReading>();
        services.AddScoped<SegmentWriting>();
        services.AddSingleton<SegmentJoining>();
        services.AddSingleton<SegmentRepair>();
        services.AddSingleton<DamagedSegments>();
        services.AddHostedService<IndexUpkeep>();
        services.AddScoped<IndexState>();
        services.AddSingleton<Rebuilding>();
        services.AddScoped<ISearchIndex, Indexing>();
    }
}
