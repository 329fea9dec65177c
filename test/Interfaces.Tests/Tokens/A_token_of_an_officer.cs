using System.Net;
using Directory.Contracts;
using Interfaces.Tokens;
using Kernel;
using Offices;
using Platform.Database;
using Testing;
using WebTesting;

namespace Interfaces.Tests.Tokens;

/// <summary>What an officer's own program may do, and what ends it.</summary>
public sealed class A_token_of_an_officer
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Acts_as_the_officer_with_what_was_ticked(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (clerk, _) = await Clerk(house);
        var token = await Made(house, clerk, "api.directory");

        Assert.Equal(HttpStatusCode.OK, await Status(house, token, "officers?limit=1"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status(house, token, "matters"));

        Assert.StartsWith("zwp_", token, StringComparison.Ordinal);
        Assert.Equal(Credentials.HashOf(token), await house.Value("SELECT hash FROM interfaces_personal_token"));
        Assert.EndsWith(" 周文（访问令牌“待办月报”）", $"{await house.Value("SELECT who FROM platform_audit_record WHERE action = 'ReadOfficers'")}", StringComparison.Ordinal);
        Assert.Equal($"{clerk.Person}", $"{await house.Value("SELECT person FROM platform_audit_record WHERE action = 'ReadOfficers'")}", ignoreCase: true);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_when_its_owner_says_so_and_with_its_last_day(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (clerk, office) = await Clerk(house);
        var one = await Made(house, clerk, "api.directory");
        house.Time.Advance(TimeSpan.FromMinutes(1));
        var other = await Made(house, clerk, "api.directory");
        var first = (await house.Ask<ListTokens, TokenLines>(new(), clerk.Actor)).Value.Tokens[^1].Token;

        var colleague = await office.Officer(office.Section, "李敏", PostRank.Member);
        Assert.Equal("platform.not-found", (await house.Run<RevokeToken, Done>(new(first.Id), colleague.Actor)).Refusal?.Code);
        Assert.True((await house.Run<RevokeToken, Done>(new(first.Id), clerk.Actor)).Succeeded);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, one));
        Assert.Equal(HttpStatusCode.OK, await Status(house, other));

        house.Time.Advance(TimeSpan.FromDays(31));
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, other));
        Assert.Equal(["已过期", "已停用"], (await house.Ask<ListTokens, TokenLines>(new(), clerk.Actor)).Value.Tokens.Select(line => line.Ended));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_with_the_account_and_does_not_come_back(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (clerk, office) = await Clerk(house);
        var token = await Made(house, clerk, "api.directory");

        await office.LockOut(clerk);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, token));
        await office.Readmit(clerk);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, token));
        Assert.Equal("密码或账号有变，已失效", (await house.Ask<ListTokens, TokenLines>(new(), clerk.Actor)).Value.Tokens.Single().Ended);

        var second = await Made(house, clerk, "api.directory");
        await office.ResetPassword(clerk);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, second));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_with_the_post(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (clerk, office) = await Clerk(house);
        await office.Also(clerk, office.Neighbour, "兼职", new(2020, 1, 1), null);
        var token = await Made(house, clerk, "api.directory");
        Assert.Equal(HttpStatusCode.OK, await Status(house, token));

        await office.Leave(clerk);

        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, token));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_made_once_for_each_press_and_not_without_end(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (clerk, office) = await Clerk(house);
        var press = Guid.CreateVersion7();

        var twice = await Task.WhenAll(Press(house, clerk, press), Press(house, clerk, press));
        Assert.Single(twice.Select(made => made.Value).Distinct());
        Assert.Equal("1", $"{await house.Value("SELECT count(*) FROM interfaces_personal_token")}");

        for (var more = 1; more < OwnTokens.MostOpen; more++) Assert.True((await Press(house, clerk, Guid.CreateVersion7())).Succeeded);
        Assert.Equal("interfaces.too-many-tokens", (await Press(house, clerk, Guid.CreateVersion7())).Refusal?.Code);

        var nobody = await office.Officer(office.Section, "赵强", PostRank.Member);
        Assert.Equal("interfaces.token-needs-account", (await Press(house, nobody, Guid.CreateVersion7())).Refusal?.Code);
    }

    [Theory]
    [InlineData("", "2026-09-30", "api.directory", "interfaces.name-missing")]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一", "2026-09-30", "api.directory", "interfaces.name-too-long")]
    [InlineData("月报", null, "api.directory", "interfaces.last-day-missing")]
    [InlineData("月报", "2026-09-17", "api.directory", "interfaces.last-day-outside")]
    [InlineData("月报", "2027-09-17", "api.directory", "interfaces.last-day-outside")]
    [InlineData("月报", "2026-09-30", "", "interfaces.nothing-ticked")]
    [InlineData("月报", "2026-09-30", "matters.read", "interfaces.right-unknown")]
    public async Task Is_refused_when_something_is_wrong(string name, string? lastDay, string right, string expected)
    {
        await using var house = await WebHouse.Open(Engine.Sqlite);
        var (clerk, _) = await Clerk(house);
        DateOnly? day = lastDay is null ? null : DateOnly.ParseExact(lastDay, "yyyy-MM-dd", null);

        Assert.Equal(expected, (await house.Run<MakeToken, string>(new(Guid.CreateVersion7(), new(name, right.Length == 0 ? [] : [right], day)), clerk.Actor)).Refusal?.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Opens_nothing_in_a_house_that_wants_none(Engine engine)
    {
        await using var first = await WebHouse.Open(engine);
        var (clerk, _) = await Clerk(first);
        var (token, actor) = (await Made(first, clerk, "api.directory"), clerk.Actor);

        await using var house = await first.Restart(settings: new() { ["Interfaces:PersonalTokenDays"] = "0" });

        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, token));
        Assert.Equal("interfaces.tokens-not-allowed", (await house.Run<MakeToken, string>(new(Guid.CreateVersion7(), new("待办月报", ["api.directory"], new(2026, 10, 18))), actor)).Refusal?.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_shown_once(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var visitor = house.Visit((await Clerk(house)).Clerk.Actor);
        var form = (await visitor.Get("/desk/interfaces/tokens")).Form("建令牌").Fill("Make.Name", "待办月报").Fill("Make.Rights", "api.matters");

        var (one, again) = (await form.Submit(), await form.Submit());
        var token = Shown(one);

        Assert.Equal(token, Shown(again));
        Assert.Equal(HttpStatusCode.OK, await Status(house, token!, "matters"));
        var later = await visitor.Get("/desk/interfaces/tokens");
        Assert.Null(Shown(later));
        Assert.DoesNotContain(token!, later.Html, StringComparison.Ordinal);
        Assert.Contains("待办月报", later.Text, StringComparison.Ordinal);

        var ended = await later.Form("停用待办月报").Submit();
        Assert.Contains("已停用", ended.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Unauthorized, await Status(house, token!, "matters"));

        var wrong = await later.Form("建令牌").Fill("Make.Name", "只填了名称").Submit();
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "请至少勾选一项接口权限。"), (wrong.Status, wrong.Wrong("Make_Rights")));
        Assert.Equal("只填了名称", wrong.Form("建令牌")["Make.Name"]);
    }

    static string? Shown(SeenPage page) => page.Document.QuerySelector("#new-token")?.GetAttribute("value");

    static async Task<(Officer Clerk, Office Office)> Clerk(WebHouse house)
    {
        var office = await Office.In(house);
        var clerk = await office.Officer(office.Section, "周文", PostRank.Member);
        await office.LetIn(clerk, "zhouwen");
        return (clerk, office);
    }

    static async Task<string> Made(WebHouse house, Officer officer, params string[] rights)
    {
        var made = await house.Run<MakeToken, string>(new(Guid.CreateVersion7(), new("待办月报", rights, new(2026, 10, 18))), officer.Actor);
        Assert.True(made.Succeeded, made.Refusal?.Code);
        return made.Value;
    }

    static Task<Result<string>> Press(WebHouse house, Officer officer, Guid press) =>
        house.Run<MakeToken, string>(new(press, new("待办月报", ["api.directory"], new(2026, 10, 18))), officer.Actor);

    static async Task<HttpStatusCode> Status(WebHouse house, string token, string path = "units") => (await Caller.Get(house.Visit().Client, path, token)).Status;
}
