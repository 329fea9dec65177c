using System.Net;
using System.Text.RegularExpressions;
using Kernel;
using Notifications.DecisionLinks;
using Offices;
using Platform.Database;
using Testing;

namespace Notifications.Tests;

/// <summary>The link in a mail that opens one decision after signing in.</summary>
public sealed partial class A_link_to_a_decision
{
    const string Decision = "plain.decision";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_through_the_sign_in_to_the_decision_and_back_again_until_it_is_made(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true);
        var link = await Mailed(room);

        var stranger = await room.Web.Visit().Peek(link);
        Assert.Equal((HttpStatusCode.Found, $"/sign-in?return={Uri.EscapeDataString(link)}"), (stranger.Status, stranger.Location));
        for (var times = 0; times < 2; times++) Assert.Equal("/desk/todo", (await room.Web.Visit(room.Clerk.Actor).Peek(link)).Location);

        await room.House.Run<DecidePlain, Done>(new(Decision));
        await Opens_nothing(room, room.Clerk, link, DecisionLinkRefusals.Spent);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Opens_nothing_for_anybody_else_nor_when_it_was_made_up(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true);
        var link = await Mailed(room);
        var forged = link[..^2] + (link[^2] == 'A' ? "BA" : "AA");

        await Opens_nothing(room, room.Head, link, DecisionLinkRefusals.NotYours);
        await Opens_nothing(room, room.Clerk, forged, DecisionLinkRefusals.NotYours);
        await Opens_nothing(room, room.Clerk, "/d/" + new string('x', 64), DecisionLinkRefusals.NotYours);
        await Opens_nothing(room, room.Clerk, "/d/x", DecisionLinkRefusals.NotYours);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_hold_for_ever(Engine engine)
    {
        await using var room = await Postroom.Open(engine, withPages: true);
        var link = await Mailed(room);

        room.House.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.Equal("/desk/todo", (await room.Web.Visit(room.Clerk.Actor).Peek(link)).Location);
        room.House.Time.Advance(TimeSpan.FromSeconds(1));
        await Opens_nothing(room, room.Clerk, link, DecisionLinkRefusals.Expired);
    }

    static async Task<string> Mailed(Postroom room)
    {
        await room.Tell(PlainNews.Of("1", room.Clerk.Person) with { Decision = Decision });
        await room.Deliver();
        var text = Assert.Single(room.Mail.Taken).TextBody!;
        Assert.Contains("登录后审批", text, StringComparison.Ordinal);
        return Link().Match(text!).Groups[1].Value;
    }

    static async Task Opens_nothing(Postroom room, Officer officer, string link, Refusal why)
    {
        var page = await room.Web.Visit(officer.Actor).Peek(link);
        Assert.Equal(HttpStatusCode.Conflict, page.Status);
        Assert.Contains(why.Text, page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("云政办", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(PlainTitles.Title, page.Html, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"https://oa\.example\.com(/d/\S+)")]
    private static partial Regex Link();
}
