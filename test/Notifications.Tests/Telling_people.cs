using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Inbox;
using Platform.Database;
using Testing;

namespace Notifications.Tests;

/// <summary>What comes into an inbox, and what is seen there.</summary>
public sealed class Telling_people
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_for_each_event_and_person(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        var news = PlainNews.Of("1", room.Clerk.Person, room.Clerk.Person);

        await room.Tell(news);
        await room.Tell(news with { To = [room.Clerk.Person, room.Head.Person] }, PlainNews.Of("2", room.Head.Person));

        Assert.Equal(["云政办〔2026〕1号：新的待办"], (await room.Inbox(room.Clerk)).Lines.Select(line => line.Words));
        Assert.Equal(2, (await room.Inbox(room.Head)).Lines.Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_nothing_any_more_of_what_left_their_rights_and_still_counts_it(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        var (canary, other) = (PlainNews.Of("1", room.Clerk.Person), PlainNews.Of("2", room.Clerk.Person));
        await room.Tell(canary, other);
        Assert.All((await room.Inbox(room.Clerk)).Lines, line => Assert.Equal(PlainTitles.Title, line.Title));

        room.Titles.Hidden.Add(canary.About.Id);

        var inbox = await room.Inbox(room.Clerk);
        Assert.Equal((2, 2), (inbox.Unread.Value, inbox.Lines.Count));
        Assert.Equal([(PlainTitles.Title, other.Words), (null, "")], inbox.Lines.Select(line => (line.Title, line.Words)).OrderBy(line => line.Title is null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Bears_ten_thousand_unread_ones(Engine engine)
    {
        const int many = 10_000;
        await using var room = await Postroom.Open(engine);
        foreach (var part in Enumerable.Range(0, many).Chunk(2500)) await room.Tell([.. part.Select(number => PlainNews.Of($"{number}", room.Clerk.Person))]);
        await room.Tell(PlainNews.Of("other", room.Head.Person));

        var first = await room.Inbox(room.Clerk);
        var second = await room.Inbox(room.Clerk, after: first.Next);
        Assert.Equal(("1000+", "1000+"), (first.Unread.ToString(), first.Total.ToString()));
        Assert.Equal((50, 50), (first.Lines.Count, second.Lines.Count));
        Assert.Empty(first.Lines.Select(line => line.Id).Intersect(second.Lines.Select(line => line.Id)));

        var newest = first.Lines[0].At.UtcTicks;
        Assert.True((await room.House.Run<MarkAllRead, Done>(new(null, newest), room.Clerk.Actor)).Succeeded);
        Assert.Equal(0, (await room.Inbox(room.Clerk)).Unread.Value);
        Assert.Equal(many, await room.House.Look(db => db.Set<InboxItem>().CountAsync(item => item.ReadAt != null)));
        Assert.Equal(1, (await room.Inbox(room.Head)).Unread.Value);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_nobody_open_anothers(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        var item = (await room.Inbox(room.Clerk)).Lines.Single().Id;

        Assert.Equal(RefusalKind.NotFound, (await room.House.Run<OpenItem, string>(new(item), room.Head.Actor)).Refusal!.Kind);
        Assert.Equal("/desk/todo", (await room.House.Run<OpenItem, string>(new(item), room.Clerk.Actor)).Value);
        Assert.Empty((await room.Inbox(room.Clerk)).Lines);
        Assert.Single((await room.Inbox(room.Clerk, read: true)).Lines);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_on_to_somebody_else_when_it_stays_unread(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        var escalation = new Contracts.Escalation(room.Head.Person, Calendar.Contracts.TimeLimit.Parse("4h"));
        await room.Tell(PlainNews.Of("1", room.Clerk.Person) with { Escalation = escalation }, PlainNews.Of("2", room.Clerk.Person) with { Escalation = escalation });
        var read = (await room.Inbox(room.Clerk)).Lines.Single(line => line.Words.Contains("2号", StringComparison.Ordinal)).Id;
        await room.House.Run<OpenItem, string>(new(read), room.Clerk.Actor);

        room.SetTime("2026-09-18 15:29");
        await room.Deliver();
        Assert.Empty((await room.Inbox(room.Head)).Lines);

        room.SetTime("2026-09-18 15:31");
        await room.Deliver();
        await room.Deliver();
        Assert.Equal(["周文逾时未读：云政办〔2026〕1号：新的待办"], (await room.Inbox(room.Head)).Lines.Select(line => line.Words));
    }
}
