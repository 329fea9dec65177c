using System.Net;
using Agenda.Feeds;
using Agenda.Reminders;
using Directory.Contracts;
using Kernel;
using Offices;
using Platform.Database;
using Testing;
using WebTesting;

namespace Agenda.Tests.Feeds;

/// <summary>Who may read a calendar by its secret address, and for how long.</summary>
public sealed class A_secret_address
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_kept_as_a_hash_alone(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = await Clerk(house);

        var secret = await Made(house, clerk);

        Assert.Equal(43, secret.Length); // 256 bits
        Assert.Equal(FeedSecret.HashOf(secret), await house.Value("SELECT hash FROM agenda_calendar_feed"));
        var records = $"{await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'MakeFeed' AND subject LIKE 'calendar-feed:%'")}";
        Assert.Equal("1", records);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Opens_until_it_is_renewed_and_revoked(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = await Clerk(house);
        var first = await Made(house, clerk);
        Assert.Contains("催送初审意见", await Read(house, first), StringComparison.Ordinal);

        var second = await Made(house, clerk);
        Assert.Null(await Read(house, first));
        Assert.NotNull(await Read(house, second));

        Assert.True((await house.Run<RevokeFeed, Done>(new(), clerk.Actor)).Succeeded);
        Assert.Null(await Read(house, second));
        Assert.Equal("agenda.no-feed", (await house.Run<RevokeFeed, Done>(new(), clerk.Actor)).Refusal?.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_made_once_for_each_press(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = await Clerk(house);
        var press = Guid.CreateVersion7();

        var twice = await Task.WhenAll(Press(house, clerk, press, null), Press(house, clerk, press, null));

        var secret = Assert.Single(twice.Select(made => made.Value).Distinct());
        Assert.NotNull(await Read(house, secret));
        Assert.Equal("0", $"{await house.Value("SELECT version FROM agenda_calendar_feed")}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_replaced_by_a_form_that_has_not_seen_it(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = await Clerk(house);
        var press = Guid.CreateVersion7();
        var first = (await Press(house, clerk, press, null)).Value;

        Assert.Equal("agenda.feed-renewed-meanwhile", (await Press(house, clerk, Guid.CreateVersion7(), null)).Refusal?.Code);
        Assert.NotNull(await Read(house, first));

        Assert.True((await house.Run<RevokeFeed, Done>(new(), clerk.Actor)).Succeeded);
        Assert.Equal("agenda.feed-ended-meanwhile", (await Press(house, clerk, press, null)).Refusal?.Code);
        Assert.Null(await Read(house, first));
        // Even a form that somebody wrote by hand brings no old address back.
        Assert.NotEqual(first, (await Press(house, clerk, press, await Seen(house, clerk))).Value);
        Assert.Null(await Read(house, first));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_shown_by_either_answer_to_a_form_that_is_sent_twice(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = house.Visit((await Clerk(house)).Actor);
        var form = (await clerk.Get("/desk/agenda/feed")).Form("生成订阅地址");

        var (one, other) = (await form.Submit(), await form.Submit());

        Assert.Equal(Shown(one), Shown(other));
        Assert.Contains("地址生成于", other.Text, StringComparison.Ordinal);
        var renewing = other.Form("确认更换");
        var renewed = await renewing.Submit();
        Assert.NotEqual(Shown(one), Shown(renewed));
        Assert.Equal(Shown(renewed), Shown(await renewing.Submit()));
        var late = await form.Submit();
        Assert.Equal((HttpStatusCode.Conflict, null), (late.Status, Shown(late)));
        Assert.Contains("这次没有再换，那个地址仍然有效", late.Text, StringComparison.Ordinal);
        Assert.NotNull(Shown(await late.Form("确认更换").Submit()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_with_the_account_and_with_the_post(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var office = await Office.In(house);
        var (leaving, locked) = (await Clerk(house, office, "周文", "zhouwen"), await Clerk(house, office, "李敏", "limin"));
        var (one, other) = (await Made(house, leaving), await Made(house, locked));
        Assert.NotNull(await Read(house, one));
        Assert.NotNull(await Read(house, other));

        await office.Leave(leaving);
        await office.LockOut(locked);

        Assert.Null(await Read(house, one));
        Assert.Null(await Read(house, other));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Answers_a_wrong_secret_like_one_that_ended(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var clerk = await Clerk(house);
        var ended = await Made(house, clerk);
        await house.Run<RevokeFeed, Done>(new(), clerk.Actor);

        var answers = new List<string>();
        foreach (var secret in new[] { ended, Unknown(), "x", new string('A', 43) })
        {
            var page = await house.Visit().Peek(FeedAddress.Of(secret));
            Assert.Equal(HttpStatusCode.NotFound, page.Status);
            answers.Add(page.Text);
        }

        Assert.Single(answers.Distinct());
        Assert.Equal(4L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'OpenFeed'"), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_to_be_tried_without_end(Engine engine)
    {
        await using var house = await WebHouse.Open(engine, settings: new() { ["Web:PublicPostsPerMinute"] = "5" });
        var visitor = house.Visit();

        var found = new List<HttpStatusCode>();
        for (var tries = 0; tries < 7; tries++) found.Add((await visitor.Peek(FeedAddress.Of(Unknown()))).Status);

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.NotFound, 5), HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], found);
    }

    static string? Shown(SeenPage page) => page.Document.QuerySelector("#feed-address")?.GetAttribute("value");

    static async Task<Officer> Clerk(WebHouse house) => await Clerk(house, await Office.In(house), "周文", "zhouwen");

    static async Task<Officer> Clerk(WebHouse house, Office office, string name, string account)
    {
        var clerk = await office.Officer(office.Section, name, PostRank.Member);
        await office.LetIn(clerk, account);
        Assert.True((await house.Run<AddReminder, ReminderId>(new(Desktop.Input()), clerk.Actor)).Succeeded);
        return clerk;
    }

    static async Task<string> Made(WebHouse house, Officer officer) => (await Press(house, officer, Guid.CreateVersion7(), await Seen(house, officer))).Value;

    static Task<Result<string>> Press(WebHouse house, Officer officer, Guid press, long? seen) => house.Run<MakeFeed, string>(new(press, seen), officer.Actor);

    static async Task<long?> Seen(WebHouse house, Officer officer) => (await house.Ask<ReadFeed, FeedFacts>(new(), officer.Actor)).Value.Version;

    static string Unknown() => FeedSecret.HashOf(Guid.CreateVersion7().ToString())[..43];

    /// <returns>Null when there is no such calendar.</returns>
    static async Task<string?> Read(WebHouse house, string secret)
    {
        var page = await house.Visit().Peek(FeedAddress.Of(secret));
        return page.Status == HttpStatusCode.OK ? page.Html : page.Status == HttpStatusCode.NotFound ? null : throw new InvalidOperationException($"{page.Status}");
    }
}
