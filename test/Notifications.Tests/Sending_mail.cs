using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Notifications.Deliveries;
using Notifications.Inbox;
using Platform.Database;
using Platform.Health;
using Testing;

namespace Notifications.Tests;

/// <summary>E-mail, as a mail server on a real socket gets it.</summary>
public sealed class Sending_mail
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_in_chinese_what_happened_where_it_leads_and_that_nobody_reads_replies(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));

        await room.Deliver();
        await room.Deliver();

        var mail = Assert.Single(room.Mail.Taken);
        Assert.Equal("【政务一体化平台】云政办〔2026〕1号：新的待办", mail.Subject);
        Assert.Equal(["zhou.wen@example.com"], mail.To.Mailboxes.Select(box => box.Address));
        Assert.Contains("https://oa.example.com/desk/todo", mail.TextBody, StringComparison.Ordinal);
        Assert.Contains("请勿回复", mail.TextBody, StringComparison.Ordinal);
        Assert.DoesNotContain(PlainTitles.Title, mail.TextBody, StringComparison.Ordinal);
        var delivery = Assert.Single(await room.Deliveries());
        Assert.Equal((DeliveryState.Sent, 1, null), (delivery.State, delivery.Attempts, delivery.Reason));
        Assert.Equal($"{delivery.Id.Value:N}@example.com", mail.MessageId);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Makes_up_for_an_hour_in_which_the_server_could_not_be_reached(Engine engine)
    {
        const int many = 60;
        await using var room = await Postroom.Open(engine);
        room.Mail.Close();
        await room.Tell([.. Enumerable.Range(1, many).Select(number => PlainNews.Of($"{number}", room.Clerk.Person))]);
        for (var minute = 0; minute < 60; minute += 5)
        {
            await room.Deliver();
            room.House.Time.Advance(TimeSpan.FromMinutes(5));
        }

        var waiting = await room.Deliveries();
        Assert.Equal(many, waiting.Count);
        Assert.All(waiting, one => Assert.Equal((DeliveryState.Waiting, "无法连接邮件服务器：SocketException"), (one.State, one.Reason)));
        Assert.All(waiting, one => Assert.InRange(one.Attempts, 4, 12));
        var health = await Health(room);
        Assert.Equal(HealthState.Bad, health.State);
        Assert.Contains("60条没有发出", health.Found, StringComparison.Ordinal);

        room.Mail.Open();
        room.House.Time.Advance(TimeSpan.FromMinutes(30));
        await room.Deliver();

        Assert.All(await room.Deliveries(), one => Assert.Equal(DeliveryState.Sent, one.State));
        Assert.Equal(many, room.Mail.Taken.Select(mail => mail.MessageId).Distinct().Count());
        Assert.Equal(many, room.Mail.Taken.Count);
        Assert.Equal(HealthState.Good, (await Health(room)).State);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_given_up_in_the_end_with_the_reason_until_somebody_has_it_tried_anew(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        room.Mail.Refusing = "451 try again later";
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        await room.Deliver();
        room.House.Time.Advance(TimeSpan.FromHours(49));
        await room.Deliver();

        var failed = Assert.Single(await room.Deliveries());
        Assert.Equal((DeliveryState.Failed, 2), (failed.State, failed.Attempts));
        Assert.Contains("try again later", failed.Reason, StringComparison.Ordinal);

        room.Mail.Refusing = null;
        Assert.True((await room.House.Run<RetryDelivery, Done>(new(failed.Id))).Succeeded);
        await room.Deliver();
        Assert.Equal(DeliveryState.Sent, (await room.Deliveries()).Single().State);
        Assert.Equal(DeliveryRefusals.NotFailed, (await room.House.Run<RetryDelivery, Done>(new(failed.Id))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_tried_again_at_an_address_that_does_not_exist_and_keeps_it_out_of_the_reason(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        room.Mail.Refusing = "550 <zhou.wen@example.com> no such user";
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));

        await room.Deliver();

        var failed = Assert.Single(await room.Deliveries());
        Assert.Equal((DeliveryState.Failed, "邮件服务器拒收该收件人：<…> no such user"), (failed.State, failed.Reason));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Goes_on_to_the_others_when_an_address_is_none(Engine engine)
    {
        await using var room = await Postroom.Open(engine, clerksAddress: "a,b@example.com");
        await room.Tell(PlainNews.Of("1", room.Clerk.Person), PlainNews.Of("2", room.Head.Person));

        await room.Deliver();

        Assert.Equal(["li.min@example.com"], room.Mail.Taken.SelectMany(mail => mail.To.Mailboxes).Select(box => box.Address));
        Assert.Single(await room.Deliveries(), one => one is { State: DeliveryState.Waiting, Reason: "发送时出错：ParseException" });
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_tell_of_what_was_read_before_it_left(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        room.SetTime("2026-09-18 20:00");
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        await room.Deliver();
        await room.House.Run<OpenItem, string>(new((await room.Inbox(room.Clerk)).Lines.Single().Id), room.Clerk.Actor);

        room.SetTime("2026-09-21 09:00");
        await room.Deliver();

        Assert.Empty(room.Mail.Taken);
        Assert.Equal(DeliveryState.Dropped, (await room.Deliveries()).Single().State);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_taken_by_one_node_and_by_another_only_when_the_first_has_died_with_it(Engine engine)
    {
        await using var room = await Postroom.Open(engine);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        await room.House.Run<PlanDeliveries, int>(new());

        var claims = new[] { await Claim(room), await Claim(room) };
        room.House.Time.Advance(ClaimDeliveries.Lease);
        var later = await Claim(room);

        Assert.Equal([1, 0], claims.Select(claim => claim.Count));
        Assert.Equal(claims[0][0].Lines[0].Delivery, Assert.Single(later).Lines[0].Delivery);
    }

    static async Task<IReadOnlyList<ClaimedMessage>> Claim(Postroom room) => (await room.House.Run<ClaimDeliveries, IReadOnlyList<ClaimedMessage>>(new())).Value;

    static async Task<HealthItem> Health(Postroom room)
    {
        await using var scope = room.House.Services.CreateAsyncScope();
        var look = scope.ServiceProvider.GetServices<IHealthLook>().OfType<ChannelsLook>().Single();
        return (await look.Look(CancellationToken.None)).Single(item => item.Name == "邮件");
    }
}
