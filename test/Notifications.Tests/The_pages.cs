using System.Net;
using Notifications.Deliveries;
using Platform.Database;
using Testing;

namespace Notifications.Tests;

/// <summary>What officers and administrators see and do, without JavaScript.</summary>
public sealed class The_pages
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Have_a_bell_that_counts_what_the_list_holds_and_one_opens_what_it_is_about(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person), PlainNews.Of("2", room.Clerk.Person));
        var clerk = room.Web.Visit(room.Clerk.Actor);

        var page = await clerk.Get("/desk/notices");
        Assert.Equal(["2条"], page.All(".top-bar-count"));
        Assert.Equal(2, page.All("td.row-title").Count);

        var id = page.Document.QuerySelector("button[name='open']")!.GetAttribute("value")!;
        var opened = await page.Form("全部标为已读").Forge("open", id).Forge("all", "false").Submit();
        Assert.Equal("/desk/todo", opened.Address);
        Assert.Equal(["1条"], opened.All(".top-bar-count"));

        var emptied = await (await clerk.Get("/desk/notices")).Form("全部标为已读").Submit();
        Assert.Empty(emptied.All(".top-bar-count"));
        Assert.Contains("没有未读的通知", emptied.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await clerk.Get("/desk/notices?read=true")).All("td.row-title").Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keep_what_was_chosen_and_say_what_is_wrong_beside_it(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true);
        var clerk = room.Web.Visit(room.Clerk.Actor);
        var form = (await clerk.Get("/desk/notices/choices")).Form();
        var at = form.Values.First(value => value.Value == PlainNews.Key).Key.Replace("Category", "Pace", StringComparison.Ordinal);

        var wrong = await form.Fill(at, "Digest").Fill("Quiet", "OwnHours").Fill("QuietFrom", "25:00").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(Choices.ChoiceRefusals.FromMalformed.Text, wrong.Wrong("QuietFrom"));
        Assert.Equal("Digest", wrong.Form()[at]);

        var saved = await wrong.Form().Fill("QuietFrom", "21:30").Submit();
        Assert.Contains("设置已保存", saved.Text, StringComparison.Ordinal);
        var again = (await clerk.Get("/desk/notices/choices")).Form();
        Assert.Equal(("Digest", "OwnHours", "21:30"), (again[at], again["Quiet"], again["QuietFrom"]));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Let_an_administrator_find_what_failed_and_have_it_sent_again(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true, settings: new() { ["Sms:Gateway"] = "Simulator" });
        room.Mail.Refusing = "550 no such user";
        await room.Choose(room.Clerk, [], mobile: "13900000001");
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        await room.Deliver();
        var administrator = room.Web.Visit(room.Web.Almighty());

        var failed = await administrator.Get("/desk/notices/deliveries?state=Failed");
        Assert.Equal(["周文"], failed.All("td.row-title"));
        Assert.DoesNotContain("云政办", failed.Text, StringComparison.Ordinal);
        Assert.Contains("【政务一体化平台】云政办〔2026〕1号", (await administrator.Get("/desk/notices/sms")).Text, StringComparison.Ordinal);

        room.Mail.Refusing = null;
        Assert.Contains("没有发送记录", (await failed.Form("重发给周文的通知").Submit()).Text, StringComparison.Ordinal);
        await room.Deliver();
        Assert.Equal(DeliveryState.Sent, (await room.Deliveries()).Single().State);
        Assert.Equal(HttpStatusCode.Forbidden, (await room.Web.Visit(room.Clerk.Actor).Get("/desk/notices/deliveries")).Status);
    }
}
