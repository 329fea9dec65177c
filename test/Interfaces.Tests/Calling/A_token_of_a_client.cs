using System.Net;
using System.Text;
using Directory.Contracts;
using Interfaces.Calling;
using Interfaces.Clients;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Offices;
using Platform.Database;
using Platform.Modules;
using Platform.Secrets;
using Testing;
using WebTesting;

namespace Interfaces.Tests.Calling;

/// <summary>What a client is given by its secret, and what it opens: nothing that was forged, has ended, or was not granted.</summary>
public sealed class A_token_of_a_client
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Opens_what_was_ticked_and_nothing_else(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var caller = await Registered(house, rights: ["api.directory"]);

        var answer = await caller.Ask();
        Assert.Equal(("Bearer", 3600, "api.directory"), (answer.Json.GetProperty("token_type").GetString(), answer.Json.GetProperty("expires_in").GetInt32(), answer.Json.GetProperty("scope").GetString()));
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("units")).Status);

        var shut = await caller.Get("matters");
        Assert.Equal((HttpStatusCode.Forbidden, "platform.api-not-ticked", "application/problem+json"), (shut.Status, shut.Code, shut.MediaType));
        Assert.Equal("1", $"{await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'VisitPage' AND detail = 'platform.not-permitted' AND who LIKE '%对接系统“县统一受理平台”'")}");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Carries_no_more_than_was_asked_for_and_never_more_than_was_granted(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var caller = await Registered(house, rights: ["api.directory", "api.calendar"]);

        var narrow = await caller.Token("api.calendar");
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("due-days?from=2026-09-18&limit=5wd", narrow)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await caller.Get("units", narrow)).Status);

        var more = await caller.Ask("api.directory api.matters");
        Assert.Equal((HttpStatusCode.BadRequest, "invalid_scope", "interfaces.scope-refused"), (more.Status, more.Json.GetProperty("error").GetString(), more.Code));

        // What is ticked off counts for tokens that were given before.
        var whole = await caller.Token();
        await Change(house, caller, facts => facts with { Rights = ["api.calendar"] });
        Assert.Equal(HttpStatusCode.Forbidden, (await caller.Get("units", whole)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_given_for_the_right_secret_alone(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var caller = await Registered(house);

        var wrong = await caller.With(caller.Secret[..^1] + (caller.Secret[^1] == 'A' ? 'B' : 'A')).Ask();
        Assert.Equal((HttpStatusCode.Unauthorized, "invalid_client", "interfaces.client-refused"), (wrong.Status, wrong.Json.GetProperty("error").GetString(), wrong.Code));
        Assert.NotEmpty(wrong.Headers.WwwAuthenticate);
        Assert.Equal("1", $"{await house.Value($"SELECT count(*) FROM platform_audit_record WHERE action = 'IssueToken' AND subject = 'client:{caller.Id}' AND detail = 'interfaces.client-refused'")}");

        var unknown = await new Caller(house, Id.New<ClientId>(), caller.Secret).Ask();
        Assert.Equal(wrong.Text, unknown.Text);
        Assert.Equal("unsupported_grant_type", (await caller.Ask(grant: "password")).Json.GetProperty("error").GetString());
        Assert.Equal("interfaces.grant-type-unknown", (await caller.Ask(grant: null)).Code);
        var body = await caller.Send(new(HttpMethod.Post, "/api/v1/token") { Content = new StringContent("{}", Encoding.UTF8, "application/json") });
        Assert.Equal((HttpStatusCode.BadRequest, "interfaces.token-form-expected"), (body.Status, body.Code));
        var bomb = await caller.Send(new(HttpMethod.Post, "/api/v1/token") { Content = new FormUrlEncodedContent([new("grant_type", new string('x', 20_000))]) });
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (bomb.Status, bomb.MediaType));
        var basic = new HttpRequestMessage(HttpMethod.Post, "/api/v1/token") { Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]) };
        basic.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{caller.Id}:{caller.Secret}")));
        Assert.Equal(HttpStatusCode.OK, (await caller.Send(basic)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task That_was_forged_or_changed_opens_nothing(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var caller = await Registered(house);
        var good = await caller.Token();
        var middle = good.Length / 2;

        string[] bad = [good[..^2], good + "AA", good[..middle] + (good[middle] == 'A' ? 'B' : 'A') + good[(middle + 1)..], "zwt_", "zwt_AAAA", "zwt_中文", "zwp_" + good[4..], "x", new string('A', 9000), caller.Secret, $"{caller.Id}"];
        foreach (var token in bad.Where(token => token.All(char.IsAscii)))
        {
            var answer = await caller.Get("units", token);
            Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-invalid"), (answer.Status, answer.Code));
        }

        // Another house has another key.
        var other = new AccessTokens(new Sealed(new HouseKey(Microsoft.Extensions.Options.Options.Create(new Platform.House.HouseSettings { Data = System.IO.Directory.CreateTempSubdirectory("zhengwu-other").FullName }))));
        var forged = other.Write(new(caller.Id, 1, house.Time.GetUtcNow().AddHours(1), Caller.Everything));
        Assert.Equal("interfaces.token-invalid", (await caller.Get("units", forged)).Code);
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("units", good)).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_by_itself_and_with_its_client(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var caller = await Registered(house);
        var token = await caller.Token();

        house.Time.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(HttpStatusCode.OK, (await caller.Get("units", token)).Status);
        house.Time.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-expired"), await Tried(caller, token));

        var later = await caller.Token();
        Assert.True((await house.Run<StopClient, Done>(new(caller.Id))).Succeeded);
        Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-invalid"), await Tried(caller, later));
        Assert.Equal("interfaces.client-refused", (await caller.Ask()).Code);

        // Resumed under another secret, it brings no old token back.
        var renewed = (await house.Run<RenewSecret, NewSecret>(new(caller.Id, Guid.CreateVersion7(), 24, 1))).Value;
        Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-invalid"), await Tried(caller, later));
        Assert.Equal(HttpStatusCode.OK, (await caller.With(renewed.Secret).Get("units")).Status);

        house.Time.Advance(TimeSpan.FromDays(91));
        Assert.Equal("interfaces.client-refused", (await caller.With(renewed.Secret).Ask()).Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Outlives_its_secret_only_as_long_as_was_said(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var first = await Registered(house);
        var second = first.With((await house.Run<RenewSecret, NewSecret>(new(first.Id, Guid.CreateVersion7(), 24, 0))).Value.Secret);
        var (old, young) = (await first.Token(), await second.Token());
        Assert.All(new[] { await first.Get("units", old), await second.Get("units", young) }, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));

        var third = first.With((await house.Run<RenewSecret, NewSecret>(new(first.Id, Guid.CreateVersion7(), 0, 1))).Value.Secret);
        Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-invalid"), await Tried(first, old));
        Assert.Equal((HttpStatusCode.Unauthorized, "interfaces.token-invalid"), await Tried(second, young));
        Assert.Equal(HttpStatusCode.OK, (await third.Get("units")).Status);
        Assert.All(new[] { await first.Ask(), await second.Ask() }, answer => Assert.Equal("interfaces.client-refused", answer.Code));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_on_every_node_at_once_when_its_client_is_stopped(Engine engine)
    {
        await using var office = await Office.Open(engine, ModuleList.Of(typeof(Program).Assembly));
        var officer = await office.Officer(office.Section, "周文", PostRank.Member);
        await using var other = await office.House.Join("2");
        var facts = new ClientFacts("县统一受理平台", officer.Person, ["api.directory"], "", new(2026, 12, 31));
        var made = (await office.House.Run<RegisterClient, NewSecret>(new(Guid.CreateVersion7(), officer.Post, facts))).Value;
        var issued = (await office.House.Run<IssueToken, IssuedToken>(new(made.Client, Credentials.HashOf(made.Secret), null), Actor.Public(TestHouse.Region, "10.0.0.1"))).Value;
        var token = other.Services.GetRequiredService<AccessTokens>().Read(issued.Token)!;
        Assert.True((await other.Ask<ActAsClient, Actor>(new(token, "10.0.0.1"))).Succeeded);

        await office.House.Run<StopClient, Done>(new(made.Client));

        Assert.Equal(CallRefusals.TokenInvalid, (await other.Ask<ActAsClient, Actor>(new(token, "10.0.0.1"))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_taken_from_the_networks_that_were_named(Engine engine)
    {
        await using var office = await Office.Open(engine, ModuleList.Of(typeof(Program).Assembly));
        var officer = await office.Officer(office.Section, "周文", PostRank.Member);
        var facts = new ClientFacts("县统一受理平台", officer.Person, ["api.directory"], "10.20.0.0/16\n10.30.1.5、2001:db8::/32", new(2026, 12, 31));
        var made = (await office.House.Run<RegisterClient, NewSecret>(new(Guid.CreateVersion7(), officer.Post, facts))).Value;

        async Task<string?> From(string address) =>
            (await office.House.Run<IssueToken, IssuedToken>(new(made.Client, Credentials.HashOf(made.Secret), null), Actor.Public(TestHouse.Region, address))).Refusal?.Code;

        foreach (var near in new[] { "10.20.255.1", "10.30.1.5", "::ffff:10.20.0.1", "2001:db8::7" }) Assert.Null(await From(near));
        foreach (var far in new[] { "10.21.0.1", "10.30.1.6", "2001:db9::7", "" }) Assert.Equal("interfaces.network-refused", await From(far));
        var token = new AccessToken(made.Client, 1, office.House.Time.GetUtcNow().AddHours(1), ["api.directory"]);
        Assert.Equal(CallRefusals.NetworkRefused, (await office.House.Ask<ActAsClient, Actor>(new(token, "10.21.0.1"))).Refusal);
    }

    static async Task<(HttpStatusCode, string?)> Tried(Caller caller, string token) => await caller.Get("units", token) is var answer ? (answer.Status, answer.Code) : default;

    static async Task<Caller> Registered(WebHouse house, IReadOnlyList<string>? rights = null)
    {
        var office = await Office.In(house);
        var officer = await office.Officer(office.Section, "周文", PostRank.Member);
        return await Caller.Of(house, officer.Post, officer.Person, rights);
    }

    static async Task Change(WebHouse house, Caller caller, Func<ClientFacts, ClientFacts> change)
    {
        var line = (await house.Ask<ShowClient, ClientLine>(new(caller.Id))).Value;
        var changed = await house.Run<ChangeClient, Done>(new(caller.Id, change(Caller.Facts(house, line.Client.Responsible)), line.Client.Version));
        Assert.True(changed.Succeeded, changed.Refusal?.Code);
    }
}
