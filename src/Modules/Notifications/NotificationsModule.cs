using Kernel;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Channels;
using Notifications.Channels.Email;
using Notifications.Channels.Messengers;
using Notifications.Channels.Sms;
using Notifications.Choices;
using Notifications.Contracts;
using Notifications.DecisionLinks;
using Notifications.Deliveries;
using Notifications.Inbox;
using Notifications.RightsProposals;
using Platform.Access;
using Platform.Modules;
using Ui.Help;
using Ui.Marks;
using Ui.Menus;

namespace Notifications;

/// <summary>Notifications: what people are told, in the system and by mail, text message and messenger.</summary>
public sealed class NotificationsModule : IModule
{
    public int Tier => 2;

    public void Register(IServiceCollection services, IConfiguration configuration)
    {
        services.AddHandbook<NotificationsModule>();
        services.AddFirstDay(
            new FirstDayStep("notices", "通知提醒", "新到的件、催办和快到期的提醒都在这里；点一条就打开那件事。", NotificationAddress.Inbox, Permission.Staff, 50),
            new FirstDayStep("notice-choices", "通知怎么收", "选好哪些要发邮件或短信、什么时段不打扰，然后保存。", NotificationAddress.Choices, Permission.Staff, 60));
        services.AddOptions<NotificationSettings>().Bind(configuration.GetSection("Notifications")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SmtpSettings>().Bind(configuration.GetSection("Smtp")).ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<SmsSettings>().Bind(configuration.GetSection("Sms"));
        services.AddOptions<MessengerSettings>().Bind(configuration.GetSection("Messenger"));
        services.AddCapabilities(NotificationRights.Declared);
        services.AddUsualRoles(NotificationRights.Usual);
        services.AddMenu(new MenuItem("通知发送记录", NotificationAddress.Deliveries, Icons.Send, NotificationRights.Manage, MenuSection.Administration, 60));
        services.AddTopBar(new TopBarLink("通知提醒", NotificationAddress.Inbox, Icons.Bell, Permission.Staff, Unread));
        AddInboxes(services);
        AddChannels(services);
    }

    static void AddInboxes(IServiceCollection services)
    {
        services.AddSingleton<Categories>();
        services.AddSingleton(ProposalNotice.Category);
        services.AddScoped<ISubjectTitles, ProposalTitles>();
        services.AddScoped<Inboxes>();
        services.AddScoped<INotifications, Telling>();
        services.AddScoped<IInbox, Settling>();
        services.AddSingleton<SightBook>();
        services.AddSingleton<SightWriter>();
        services.AddHostedService(provider => provider.GetRequiredService<SightWriter>());
        services.AddScoped<QuietTimes>();
        services.AddScoped<DeliveryPlan>();
        services.AddSingleton<DecisionTokens>();
        services.AddScoped<IDecisionLinks, SpendingLinks>();
        services.AddScoped<Sending>();
    }

    static void AddChannels(IServiceCollection services)
    {
        services.AddScoped<MailText>();
        services.AddScoped<IChannel, EmailChannel>();
        services.AddScoped<ISmsGateway, SmsSimulator>();
        services.AddScoped<IChannel, TextMessages>();
        services.AddSingleton<RobotClient>();
        services.AddScoped<IChannel, MessengerChannel>();
    }

    static async Task<string?> Unread(IServiceProvider services, CancellationToken ct) =>
        await services.GetRequiredService<Inboxes>().Unread(ct) is { Value: > 0 } unread ? unread.ToString() : null;
}
