using System.Security.Cryptography;
using System.Text;
using Notifications.Channels.Messengers;
using Notifications.Contracts;
using Notifications.Deliveries;
using Platform.Database;
using Testing;

namespace Notifications.Tests;

/// <summary>The robots of 企业微信, 钉钉 and 飞书, simulated.</summary>
public sealed class Calling_a_messenger
{
    const string Secret = "SEC-of-a-test";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Says_whom_it_is_for_and_what_happened(Engine engine)
    {
        await using var robot = await RobotServer.Start();
        await using var room = await Open(engine, robot);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));

        await room.Deliver();

        var body = Assert.Single(robot.Calls).Body;
        Assert.Equal("text", body.GetProperty("msgtype").GetString());
        Assert.Equal("周文：云政办〔2026〕1号：新的待办", body.GetProperty("text").GetProperty("content").GetString());
        Assert.Equal(DeliveryState.Sent, (await room.Deliveries(Channel.Messenger)).Single().State);
    }

    [Theory]
    [InlineData(Engine.Sqlite, 200, """{"errcode":45009,"errmsg":"api freq out of limit"}""", "（200）")]
    [InlineData(Engine.Postgres, 200, """{"code":19021,"msg":"sign match fail"}""", "（200）")]
    [InlineData(Engine.Sqlite, 500, "oops", "（500）")]
    [InlineData(Engine.Postgres, 200, "<html>no robot here</html>", "（200）")]
    public async Task Records_what_it_answers_and_tries_again(Engine engine, int status, string answer, string told)
    {
        await using var robot = await RobotServer.Start();
        await using var room = await Open(engine, robot);
        (robot.Status, robot.Answer) = (status, answer);
        await room.Tell(PlainNews.Of("1", room.Clerk.Person));
        await room.Deliver();

        var waiting = (await room.Deliveries(Channel.Messenger)).Single();
        Assert.Equal((DeliveryState.Waiting, 1), (waiting.State, waiting.Attempts));
        Assert.Contains(told, waiting.Reason, StringComparison.Ordinal);
        Assert.Contains(answer[..4], waiting.Reason, StringComparison.Ordinal);

        (robot.Status, robot.Answer) = (200, """{"errcode":0}""");
        room.House.Time.Advance(TimeSpan.FromMinutes(1));
        await room.Deliver();
        var sent = (await room.Deliveries(Channel.Messenger)).Single();
        Assert.Equal((DeliveryState.Sent, 2, null), (sent.State, sent.Attempts, sent.Reason));
    }

    [Fact]
    public void Is_signed_as_each_robot_wants_it()
    {
        var now = new DateTimeOffset(2026, 9, 18, 1, 0, 0, TimeSpan.Zero);
        var ding = RobotCall.Of(new() { Kind = MessengerKind.DingTalk, Webhook = "https://oapi.example.com/robot/send?access_token=x", Secret = Secret }, "好", now);
        var feishu = RobotCall.Of(new() { Kind = MessengerKind.Feishu, Webhook = "https://open.example.com/hook/x", Secret = Secret }, "好", now);

        var ms = now.ToUnixTimeMilliseconds();
        var signed = Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), Encoding.UTF8.GetBytes($"{ms}\n{Secret}")));
        Assert.Equal($"?access_token=x&timestamp={ms}&sign={Uri.EscapeDataString(signed)}", ding.Address.Query);
        using var body = System.Text.Json.JsonDocument.Parse(feishu.Body);
        var seconds = $"{now.ToUnixTimeSeconds()}";
        Assert.Equal(seconds, body.RootElement.GetProperty("timestamp").GetString());
        Assert.Equal(Convert.ToBase64String(HMACSHA256.HashData(Encoding.UTF8.GetBytes($"{seconds}\n{Secret}"), Array.Empty<byte>())), body.RootElement.GetProperty("sign").GetString());
        Assert.Equal("好", body.RootElement.GetProperty("content").GetProperty("text").GetString());
    }

    [Theory]
    [InlineData("https://qyapi.example.com/hook", "", true)]
    [InlineData("http://qyapi.example.com/hook", "", false)]
    [InlineData("http://im.office.example/hook", "im.office.example", true)]
    [InlineData("file:///etc/passwd", "", false)]
    [InlineData("", "", false)]
    public void Goes_by_https_or_to_a_named_host_only(string webhook, string plain, bool allowed)
    {
        var settings = new MessengerSettings { Webhook = webhook };
        settings.PlainHosts.Add(plain);
        Assert.Equal(allowed, settings.IsAllowed);
    }

    static Task<Postroom> Open(Engine engine, RobotServer robot) =>
        Postroom.Open(engine, settings: new() { ["Messenger:Webhook"] = robot.Webhook, ["Messenger:PlainHosts:0"] = "127.0.0.1" });
}
