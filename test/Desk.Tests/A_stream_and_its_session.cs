using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Desk.Tests;

/// <summary>What an open page follows ends with the session that it was opened in, and keeps no session alive.</summary>
public sealed class A_stream_and_its_session
{
    static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_one_signs_out_and_nobody_elses_does(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, section) = (house.Visit(), house.Visit());
        var page = await clerk.Enter("clerk");
        await section.Enter("section");
        using var own = await Following.Changes(clerk);
        using var other = await Following.Changes(section);
        var otherEnds = other.Ended();

        await SignOut(clerk, page);
        await own.Ended().WaitAsync(Bound, TestContext.Current.CancellationToken);
        Assert.False(otherEnds.IsCompleted);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_the_account_is_disabled(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var (clerk, admin) = (house.Visit(), house.Visit());
        var name = (await clerk.Enter("clerk")).All(".top-bar-person a[title='修改密码']")[0];
        await admin.Enter("admin");
        using var own = await Following.Changes(clerk);

        var people = await admin.Get("/desk/directory/people?q=" + Uri.EscapeDataString(name));
        await (await people.Follow(name)).Form("确认停用").Submit();
        await own.Ended().WaitAsync(Bound, TestContext.Current.CancellationToken);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_the_post_may_do_less(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        using var own = await Following.Changes(clerk);

        await house.Tamper("DELETE FROM directory_role_grant");
        await house.Tamper("UPDATE directory_revision SET number = number + 1");
        await own.Ended().WaitAsync(Bound, TestContext.Current.CancellationToken);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_nothing_was_done_for_half_an_hour(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        using var own = await Following.Changes(clerk);

        house.Time.Advance(TimeSpan.FromMinutes(31));
        await own.Ended().WaitAsync(Bound, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Found, (await Following.Ask(clerk)).StatusCode);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_no_session_alive_and_neither_does_the_list_that_is_fetched_anew(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var clerk = house.Visit();
        await clerk.Enter("clerk");
        for (var minutes = 0; minutes < 30; minutes += 9)
        {
            Assert.Equal(HttpStatusCode.OK, await FetchedAnew(clerk));
            using var own = await Following.Changes(clerk);
            house.Time.Advance(TimeSpan.FromMinutes(9));
        }

        Assert.Equal(HttpStatusCode.Found, await FetchedAnew(clerk));
        Assert.StartsWith("/sign-in", (await clerk.Get("/desk/todo")).Address, StringComparison.Ordinal);
    }

    static async Task<HttpStatusCode> FetchedAnew(Visitor visitor)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/desk/todo");
        request.Headers.Add("X-Unattended", "1");
        using var answer = await visitor.Client.SendAsync(request);
        return answer.StatusCode;
    }

    static async Task SignOut(Visitor visitor, SeenPage page)
    {
        var token = page.Document.QuerySelector("form.top-bar-person input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        await visitor.Client.PostAsync(new Uri("/sign-out", UriKind.Relative), form);
    }
}
