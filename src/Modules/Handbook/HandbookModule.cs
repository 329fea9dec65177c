using Handbook.Contents;
using Handbook.FirstDay;
using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Platform.Modules;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Handbook;

/// <summary>Handbook: shows the chapters that the modules have written, by role and by page, leads through the first day, and says what is new.</summary>
public sealed class HandbookModule : IModule
{
    public int Tier => 2;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<HandbookModule>();
        services.AddSingleton<Roles>();
        services.AddSingleton<Releases.ReleaseNotes>();
        services.AddSingleton<FirstDaySteps>();
        services.AddScoped<IDeskGuide, FirstDayGuide>();
        services.AddMenu(new MenuItem("使用手册", HelpChapters.Address, Icons.Book, Permission.Staff, MenuSection.Personal, 90));
    }
}
