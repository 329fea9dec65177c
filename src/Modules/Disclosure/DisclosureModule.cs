using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Platform.Access;
using Platform.Api;
using Platform.Modules;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Disclosure;

/// <summary>Disclosure of government information; so far on request (依申请公开).</summary>
public sealed class DisclosureModule : IModule
{
    public int Tier => 5;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<DisclosureModule>();
        services.AddHelpRoles(
            new HelpRole("disclosure", "政务公开经办手册", "给受理和答复政府信息公开申请的同志。", Rights.Register, 30),
            new HelpRole("leader", "领导手册", "给审批延期、签发答复的同志。", Rights.Sign, 40));
        services.AddFirstDay(new FirstDayStep("disclosure", "依申请公开", "全部申请在这里按环节和期限排列。打开一件，看期限条怎样数工作日、能做的和暂不能做的各是什么。", DisclosureAddress.Requests, Rights.Handle, 70));
        services.AddOptions<DisclosureSettings>().Bind(configuration.GetSection("Disclosure")).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => RequestKind.Of(provider.GetRequiredService<IOptions<DisclosureSettings>>().Value));
        services.AddApiRights(DisclosureApi.Right);
        services.AddCapabilities(Rights.Declared);
        services.AddScoped<Platform.Demo.IDemoEntry, Demo.ApplicantDoor>();
        services.AddUsualRoles(Rights.Usual);
        AddParts(services);
        services.AddMenu(new MenuItem("依申请公开", DisclosureAddress.Requests, Icons.FileSearch, Rights.Handle, MenuSection.Business, 10));
        services.AddPublicLinks(new PublicLink("依申请公开", DisclosureAddress.Guide, 30));
        services.AddHomeCards(
            new HomeCard("申请政府信息公开", "在线提出申请，凭编号查询进度和答复。", DisclosureAddress.Request, Icons.FileDescription, 10),
            new HomeCard("查询申请进度", "凭编号、联系方式和查询码查阅答复。", DisclosureAddress.Track, Icons.Search, 20));
    }

    static void AddParts(IServiceCollection services)
    {
        services.AddScoped<RequestDesk>();
        services.AddScoped<RequestsInHand>();
        services.AddScoped<Offices>();
        services.AddSingleton(AskedApprovals.Category);
        services.AddScoped<AskedApprovals>();
        services.AddScoped<Guide.OfficeCard>();
        services.AddScoped<RequestFiles>();
        services.AddScoped<SupplementTaking>();
        services.AddScoped<Letters>();
        services.AddScoped<ReplyNumbers>();
        services.AddSingleton<LetterRendering>();
        services.AddScoped<WrongTries>();
        services.AddSingleton<LookUpCodes>();
        services.AddSingleton<ApplicantKeeping>();
        services.AddSingleton<ApplicantTickets>();
        services.AddSingleton<Receipts>();
        services.AddScoped<RequestWalk>();
        services.AddScoped<RequestLines>();
        services.AddScoped<Matters.Contracts.IMatterPanel, RequestPanel>();
        services.AddScoped<Matters.Contracts.IMatterListener, RequestTakenUpAgain>();
        services.AddScoped<Matters.Contracts.IMatterWords, Writings>();
    }
}
