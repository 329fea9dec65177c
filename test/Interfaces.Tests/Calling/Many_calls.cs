using System.Net;
using Interfaces.Calling;
using Interfaces.Clients;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using WebTesting;

namespace Interfaces.Tests.Calling;

/// <summary>How many calls are heard, and what they leave behind.</summary>
public sealed class Many_calls
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_so_many_in_a_minute(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: new() { ["Web:ApiCallsPerMinute"] = "3" });
        var (busy, other) = (await Caller.Behind(house, "clerk"), await Caller.Behind(house, "clerk"));
        var token = await busy.Token();

        for (var calls = 0; calls < 3; calls++) Assert.Equal(HttpStatusCode.OK, (await busy.Get("units", token)).Status);
        var refused = await busy.Get("units", token);

        Assert.Equal((HttpStatusCode.TooManyRequests, "application/problem+json"), (refused.Status, refused.MediaType));
        Assert.InRange(refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await busy.Get("units")).Status); // another token of the same client
        Assert.Equal(HttpStatusCode.OK, (await other.Get("units")).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task With_one_wrong_token_after_another_are_soon_not_heard(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine, settings: new() { ["Web:PublicPostsPerMinute"] = "5" });
        var http = house.Visit().Client;

        var found = new List<HttpStatusCode>();
        for (var tries = 0; tries < 6; tries++) found.Add((await Caller.Get(http, "units", $"zwp_{tries}")).Status);

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.Unauthorized, 5), HttpStatusCode.TooManyRequests], found);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Are_told_of_in_the_audit_by_client_and_post(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var caller = await Caller.Behind(house, "clerk");

        await caller.Get("officers?limit=1");

        Assert.Equal("政务公开科 科员 对接系统“县统一受理平台”", await house.Value("SELECT who FROM platform_audit_record WHERE action = 'ReadOfficers'"));
        Assert.Equal($"{(int)ActorKind.Client}", $"{await house.Value("SELECT actor_kind FROM platform_audit_record WHERE action = 'ReadOfficers'")}");
        await house.Services.GetRequiredService<CallWriter>().Write(TestContext.Current.CancellationToken);
        var client = (await house.Ask<ShowClient, ClientLine>(new(caller.Id))).Value.Client;
        Assert.Equal((house.Time.GetUtcNow(), 0L), (client.UsedAt, client.Version));
    }
}
