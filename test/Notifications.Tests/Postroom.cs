using System.Globalization;
using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Choices;
using Notifications.Contracts;
using Notifications.Deliveries;
using Notifications.Inbox;
using Offices;
using Platform.Commands;
using Platform.Database;
using Platform.Modules;
using Testing;
using WebTesting;

namespace Notifications.Tests;

/// <summary>A house with a mail server, and two people in it who have mail addresses.</summary>
sealed class Postroom : IAsyncDisposable
{
    static readonly ModuleList Modules = ModuleList.Of(typeof(Postroom).Assembly);

    readonly RunningHouse house;

    Postroom(RunningHouse house, MailServer mail) => (this.house, Mail) = (house, mail);

    public RunningHouse House => house;

    public WebHouse Web => (WebHouse)house;

    public MailServer Mail { get; }

    public Officer Clerk { get; private set; } = null!;

    public Officer Head { get; private set; } = null!;

    public PlainTitles Titles => house.Services.GetServices<ISubjectTitles>().OfType<PlainTitles>().Single();

    /// <summary>Friday, 2026-09-18 at nine in the morning.</summary>
    public static async Task<Postroom> Open(Engine engine, bool withPages = false, Dictionary<string, string?>? settings = null, string clerksAddress = "zhou.wen@example.com")
    {
        var mail = MailServer.Start();
        var all = new Dictionary<string, string?>(settings ?? [])
        {
            ["Smtp:Host"] = "127.0.0.1",
            ["Smtp:Port"] = mail.Port.ToString(CultureInfo.InvariantCulture),
            ["Smtp:From"] = "office@example.com",
            ["Notifications:Address"] = "https://oa.example.com",
        };
        RunningHouse house = withPages ? await WebHouse.Open(engine, change: Furnish, settings: all) : await TestHouse.Open(engine, Modules, Furnish, settings: all);
        var room = new Postroom(house, mail);
        var office = await Office.In(house);
        room.Clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        room.Head = await office.Officer(office.Section, "李敏", PostRank.Head);
        await office.Reach(room.Clerk, clerksAddress);
        await office.Reach(room.Head, "li.min@example.com");
        return room;
    }

    static void Furnish(IServiceCollection services)
    {
        services.AddSingleton(PlainNews.Category);
        services.AddSingleton<ISubjectTitles, PlainTitles>();
        services.AddScoped<IHandle<TellPlain, Done>, TellPlainHandler>();
        services.AddScoped<IHandle<DecidePlain, Done>, DecidePlainHandler>();
    }

    public async Task Tell(params Notification[] notifications) => Assert.True((await house.Run<TellPlain, Done>(new(notifications))).Succeeded);

    /// <summary>What happens each minute.</summary>
    public async Task Deliver() => Assert.True(await house.RunJob<DeliverNotifications>());

    public Task Choose(Officer officer, Channel channel, Pace pace) => Choose(officer, [new(PlainNews.Key, channel, pace)]);

    public async Task Choose(Officer officer, IReadOnlyList<ChosenPace> paces, QuietRule quiet = QuietRule.OutsideOffice, string from = "", string to = "", string mobile = "") =>
        Assert.True((await house.Run<ChooseChannels, Done>(new(paces, quiet, from, to, mobile), officer.Actor)).Succeeded);

    /// <param name="local">As the authority's zone shows it, <c>2026-10-19 09:00</c>.</param>
    public void SetTime(string local) => house.Time.Set(new DateTimeOffset(DateTime.Parse(local, CultureInfo.InvariantCulture), TimeSpan.FromHours(8)));

    public async Task<InboxLines> Inbox(Officer officer, bool read = false, string? after = null) =>
        (await house.Ask<ListInbox, InboxLines>(new(read, null, after), officer.Actor)).Value;

    public Task<List<Delivery>> Deliveries(Channel channel = Channel.Email) =>
        house.Look(db => db.Set<Delivery>().AsNoTracking().Where(delivery => delivery.Channel == channel).OrderBy(delivery => delivery.Id).ToListAsync());

    public async ValueTask DisposeAsync()
    {
        await ((IAsyncDisposable)house).DisposeAsync();
        await Mail.DisposeAsync();
    }
}
