using Agenda.Contracts;
using Agenda.Feeds;
using Agenda.Reminders;
using Directory.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Database;
using Testing;
using WebTesting;

namespace Agenda.Tests.Feeds;

/// <summary>Somebody who acts in several posts has one calendar on the telephone, with what each post may see and nothing else.</summary>
public sealed class A_calendar_of_several_posts
{
    static readonly DateOnly Past = new(2024, 1, 1);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_of_each_post_held_today_and_in_which_it_is_to_be_done(Engine engine)
    {
        await using var house = await Opened(engine);
        var office = await Office.In(house);
        var clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        await office.LetIn(clerk, "zhouwen");
        await office.Also(clerk, office.Neighbour, "代理科长", Past, null);
        await office.Also(clerk, office.Main, "原秘书", Past, new(2026, 9, 17));
        await office.Also(clerk, office.Main, "下月主任", new(2026, 10, 1), null);
        await office.Officer(office.Section, "别人", PostRank.Member);
        Assert.True((await house.Run<AddReminder, ReminderId>(new(Desktop.Input()), clerk.Actor)).Succeeded);

        var events = await Fed(house, clerk);

        Assert.Equal(["到期：代理科长的件", "到期：共同的件", "到期：周文的岗位的件", "提醒：催送初审意见"], events.Keys.Order(StringComparer.Ordinal));
        Assert.EndsWith("县教育局 代理科长", events["到期：代理科长的件"], StringComparison.Ordinal);
        Assert.EndsWith("政务公开科 周文的岗位", events["到期：周文的岗位的件"], StringComparison.Ordinal);
        Assert.Equal(2, events["到期：共同的件"]!.Split('、').Length);
        Assert.DoesNotContain("岗位", events["提醒：催送初审意见"] ?? "", StringComparison.Ordinal);
        var page = await house.Visit(clerk.Actor).Get("/desk/agenda/feed");
        Assert.Contains("代理科长", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("原秘书", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("下月主任", page.Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Asks_each_post_for_its_own_rights(Engine engine)
    {
        await using var house = await Opened(engine);
        var office = await Office.In(house);
        var clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        await office.LetIn(clerk, "zhouwen");
        await office.Also(clerk, office.Neighbour, "代理科长", Past, null, new Grant(OfThePost.Secret, Scope.All));

        var events = await Fed(house, clerk);

        Assert.Contains("到期：代理科长的另一件", events.Keys);
        Assert.DoesNotContain("到期：周文的岗位的另一件", events.Keys);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_nothing_of_posts_to_whom_holds_one(Engine engine)
    {
        await using var house = await Opened(engine);
        var office = await Office.In(house);
        var clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        await office.LetIn(clerk, "zhouwen");

        Assert.All((await Fed(house, clerk)).Values, note => Assert.Null(note));
    }

    static Task<WebHouse> Opened(Engine engine) => WebHouse.Open(engine, change: services => services.AddScoped<IAgendaSource, OfThePost>());

    /// <returns>What each event is called, and its description.</returns>
    static async Task<Dictionary<string, string?>> Fed(WebHouse house, Officer officer)
    {
        var secret = (await house.Run<MakeFeed, string>(new(Guid.CreateVersion7(), null), officer.Actor)).Value;
        var page = await house.Visit().Peek(FeedAddress.Of(secret));
        return Ical.Net.Calendar.Load(page.Html)!.Events.ToDictionary(one => one.Summary!, one => one.Description);
    }
}
