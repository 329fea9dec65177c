using Kernel;
using Notifications.Channels.Sms;
using Notifications.Choices;
using Notifications.Contracts;
using Platform.Database;
using Testing;

namespace Notifications.Tests;

/// <summary>How each person wants to be notified, and when not.</summary>
public sealed class Choosing_how
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leaves_out_what_was_not_wanted(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        await room.Choose(room.Clerk, Channel.Email, Pace.Never);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person, room.Head.Person));

        await room.Deliver();

        Assert.Equal(["li.min@example.com"], room.Mail.Taken.SelectMany(mail => mail.To.Mailboxes).Select(box => box.Address));
        Assert.Single((await room.Inbox(room.Clerk)).Lines);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Puts_a_days_news_into_one_mail_on_the_next_working_morning(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        await room.Choose(room.Clerk, Channel.Email, Pace.Digest);
        foreach (var number in Enumerable.Range(1, 70)) await room.Tell(PlainNews.Of($"{number}", room.Clerk.Person));
        await room.Tell(PlainNews.Of("urgent", room.Clerk.Person) with { Urgent = true });
        await room.Deliver();
        Assert.Equal(["【政务一体化平台】云政办〔2026〕urgent号：新的待办"], room.Mail.Taken.Select(mail => mail.Subject));

        room.SetTime("2026-09-20 08:29"); // a Sunday that is worked for the National Day, before the office opens
        await room.Deliver();
        Assert.Single(room.Mail.Taken);
        room.SetTime("2026-09-20 08:30");
        await room.Deliver();

        Assert.Equal(2, room.Mail.Taken.Count);
        var digest = room.Mail.Taken[1];
        Assert.Equal("【政务一体化平台】每日摘要：70条通知", digest.Subject);
        Assert.All(Enumerable.Range(1, 70), number => Assert.Contains($"〔2026〕{number}号", digest.TextBody, StringComparison.Ordinal));
        Assert.All(await room.Deliveries(), one => Assert.Equal(Deliveries.DeliveryState.Sent, one.State));
    }

    [Theory]
    [InlineData(Engine.Sqlite, "2026-09-18 12:30", "2026-09-18 14:29", "2026-09-18 14:30")] // noon
    [InlineData(Engine.Postgres, "2026-09-18 17:31", "2026-09-20 08:29", "2026-09-20 08:30")] // Saturday off, Sunday worked
    [InlineData(Engine.Sqlite, "2026-09-30 18:00", "2026-10-07 10:00", "2026-10-08 08:30")] // the National Day
    public async Task Leaves_people_in_peace_outside_office_hours(Engine engine, string told, string still, string sent)
    {
        await using var room = await Postroom.Open(engine);
        room.SetTime(told);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person), PlainNews.Of("urgent", room.Clerk.Person) with { Urgent = true });
        await room.Deliver();
        Assert.Contains("urgent", Assert.Single(room.Mail.Taken).Subject, StringComparison.Ordinal);

        room.SetTime(still);
        await room.Deliver();
        Assert.Single(room.Mail.Taken);
        room.SetTime(sent);
        await room.Deliver();
        Assert.Equal(2, room.Mail.Taken.Count);
    }

    [Theory]
    [InlineData(Engine.Sqlite, "OwnHours", "2026-09-19 21:59", true)]
    [InlineData(Engine.Postgres, "OwnHours", "2026-09-19 22:00", false)]
    [InlineData(Engine.Sqlite, "OwnHours", "2026-09-19 06:59", false)]
    [InlineData(Engine.Postgres, "OwnHours", "2026-09-19 07:00", true)]
    [InlineData(Engine.Sqlite, "None", "2026-09-19 03:00", true)]
    public async Task Keeps_to_hours_of_ones_own(Engine engine, string rule, string at, bool comes)
    {
        await using var room = await Postroom.Open(engine);
        await room.Choose(room.Clerk, [], Enum.Parse<QuietRule>(rule), "22:00", "07:00");
        room.SetTime(at);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));

        await room.Deliver();

        Assert.Equal(comes ? 1 : 0, room.Mail.Taken.Count);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Sends_text_messages_to_the_number_that_was_entered(Engine engine)
    {
        await using var room = await Postroom.Open(engine, settings: new() { ["Sms:Gateway"] = "Simulator" });
        await room.Choose(room.Clerk, [], mobile: "13900000001");
        await room.Tell(PlainNews.Of("1", room.Clerk.Person, room.Head.Person));

        await room.Deliver();

        var sms = Assert.Single((await room.House.Ask<ListSimulatedSms, SimulatedSmsLines>(new())).Value.Lines);
        Assert.Equal(("13900000001", "【政务一体化平台】云政办〔2026〕1号：新的待办。请登录系统查看。"), (sms.Mobile, sms.Text));
    }

    [Fact]
    public void Refuses_what_is_no_time_and_no_number()
    {
        Assert.Equal([ChoiceRefusals.FromMalformed, ChoiceRefusals.ToMalformed, ChoiceRefusals.MobileMalformed], Check("25:00", "", "0990-6010000"));
        Assert.Equal([ChoiceRefusals.NoHours], Check("08:00", "08:00", ""));
        Assert.Empty(Check("22:00", "07:00", "13900000001"));

        static IEnumerable<Refusal> Check(string from, string to, string mobile) => new ChooseChannels([], QuietRule.OwnHours, from, to, mobile).Check();
    }
}
