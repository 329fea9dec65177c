using System.Net;
using Directory.Contracts;
using Interfaces.Clients;
using Kernel;
using Offices;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Interfaces.Tests.Clients;

/// <summary>How an administrator registers a system, gives it other secrets and stops it.</summary>
public sealed class Registering_a_client
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_id_and_secret_once(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (admin, _) = await Administrator(house);

        var found = await admin.Get("/desk/interfaces/clients/new?q=周文");
        var form = (await admin.Get(FirstPost(found))).Form("登记并生成密钥");
        Assert.Equal("周文", form["Input.Responsible"]);
        form.Fill("Input.Name", "县统一受理平台").Fill("Input.Rights", "api.directory", "api.matters").Fill("Input.Networks", "10.20.0.0/16");
        var (one, again) = (await form.Submit(), await form.Submit());

        Assert.Equal(Shown(one), Shown(again));
        Assert.StartsWith("zwc_", Shown(one).Secret, StringComparison.Ordinal);
        Assert.Equal(Credentials.HashOf(Shown(one).Secret!), await house.Value("SELECT secret FROM interfaces_client"));
        var sheet = await admin.Get($"/desk/interfaces/clients/{Shown(one).Id}");
        Assert.Equal("县统一受理平台", sheet.Heading);
        Assert.DoesNotContain(Shown(one).Secret!, sheet.Html, StringComparison.Ordinal);
        Assert.Contains("10.20.0.0/16", sheet.Text, StringComparison.Ordinal);
        Assert.Contains("县统一受理平台", (await admin.Get("/desk/interfaces/clients")).Text, StringComparison.Ordinal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_what_was_typed_when_something_is_wrong(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (admin, office) = await Administrator(house);
        await office.Officer(office.Neighbour, "周文", PostRank.Deputy);
        var form = (await admin.Get(FirstPost(await admin.Get("/desk/interfaces/clients/new?q=政务公开科")))).Form("登记并生成密钥");

        var wrong = await form.Fill("Input.Name", "").Fill("Input.Responsible", "王五").Fill("Input.Networks", "这里").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, wrong.Status);
        Assert.Equal(("请填写名称，写明是哪个系统或者做什么用。", ClientRefusals.ResponsibleUnknown.Text), (wrong.Wrong("Input_Name"), wrong.Wrong("Input_Responsible")));
        Assert.Contains("“这里”不是网络地址", wrong.Wrong("Input_Networks"), StringComparison.Ordinal);

        var twice = await wrong.Form("登记并生成密钥").Fill("Input.Name", "平台").Fill("Input.Responsible", "周文").Fill("Input.Networks", "").Fill("Input.Rights", "api.search").Submit();
        Assert.Equal(ClientRefusals.SeveralOfThatName.Text, twice.Wrong("Input_Person"));
        var namesakes = twice.Document.QuerySelectorAll("#Input_Person option[value]:not([value=''])").Select(option => option.GetAttribute("value")!).ToList();
        Assert.Equal(2, namesakes.Count);
        Assert.NotNull(Shown(await twice.Form("登记并生成密钥").Fill("Input.Person", namesakes[0]).Submit()).Secret);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_followed_by_other_secrets_and_by_its_end(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var (admin, office) = await Administrator(house);
        var caller = await Registered(house, office);
        var sheet = await admin.Get($"/desk/interfaces/clients/{caller.Id}");

        var renewing = sheet.Form("确认更换");
        var (one, again) = (await renewing.Submit(), await renewing.Submit());
        Assert.Equal(Shown(one), Shown(again));
        Assert.NotEqual(caller.Secret, Shown(one).Secret);
        Assert.All(new[] { await caller.Ask(), await caller.With(Shown(one).Secret!).Ask() }, answer => Assert.Equal(HttpStatusCode.OK, answer.Status));
        var late = await sheet.Form("保存").Fill("Input.Name", "改了名称").Submit();
        Assert.Equal((HttpStatusCode.Conflict, "改了名称"), (late.Status, late.Form("保存")["Input.Name"]));
        Assert.Equal("改了名称", (await late.Form("保存").Submit()).Heading);

        var stopped = await (await admin.Get($"/desk/interfaces/clients/{caller.Id}")).Form("确认停用").Submit();
        Assert.Contains("已停用", stopped.Text, StringComparison.Ordinal);
        Assert.Equal(ClientRefusals.AlreadyStopped, (await house.Run<StopClient, Done>(new(caller.Id))).Refusal);
        var back = await stopped.Form("确认更换").Submit();
        Assert.Equal(HttpStatusCode.Unauthorized, (await caller.Ask()).Status);
        Assert.Equal(HttpStatusCode.OK, (await caller.With(Shown(back).Secret!).Ask()).Status);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_for_administrators_of_the_posts_unit(Engine engine)
    {
        await using var house = await WebHouse.Open(engine);
        var office = await Office.In(house);
        var officer = await office.Officer(office.Section, "周文", PostRank.Member);
        var near = await office.Officer(office.Main, "钱进", PostRank.Deputy, new Grant(InterfacesRights.Clients, Scope.Subtree));
        var far = await office.Officer(office.Neighbour, "孙远", PostRank.Deputy, new Grant(InterfacesRights.Clients, Scope.Subtree));
        var press = Guid.CreateVersion7();
        var facts = Caller.Facts(house, officer.Person);

        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<RegisterClient, NewSecret>(new(press, officer.Post, facts), officer.Actor)).Refusal);
        Assert.Equal(ClientRefusals.PostUnknown, (await house.Run<RegisterClient, NewSecret>(new(press, officer.Post, facts), far.Actor)).Refusal);
        Assert.Equal(ClientRefusals.PostUnknown, (await house.Run<RegisterClient, NewSecret>(new(press, PostId.New(), facts), near.Actor)).Refusal);
        var made = (await house.Run<RegisterClient, NewSecret>(new(press, officer.Post, facts), near.Actor)).Value;

        Assert.Equal(CommandRefusals.NotFound, (await house.Ask<ShowClient, ClientLine>(new(made.Client), far.Actor)).Refusal);
        Assert.Empty((await house.Ask<ListClients, ClientLines>(new(), far.Actor)).Value.Clients);
        Assert.Single((await house.Ask<ListClients, ClientLines>(new(), near.Actor)).Value.Clients);
        Assert.Equal(CommandRefusals.NotFound, (await house.Run<StopClient, Done>(new(made.Client), far.Actor)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await house.Run<RenewSecret, NewSecret>(new(made.Client, press, 0, 0), far.Actor)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await house.Run<ChangeClient, Done>(new(made.Client, facts, 0), far.Actor)).Refusal);
        Assert.Equal(ClientRefusals.OverlapUnknown, (await house.Run<RenewSecret, NewSecret>(new(made.Client, press, 9999, 0), near.Actor)).Refusal);
        Assert.Equal("interfaces.network-malformed", (await house.Run<ChangeClient, Done>(new(made.Client, facts with { Networks = "10.0.0.0/99" }, 0), near.Actor)).Refusal?.Code);
        var many = string.Join(' ', Enumerable.Range(0, 200).Select(number => $"10.0.0.{number}"));
        Assert.Equal(ClientRefusals.NetworksTooMany, (await house.Run<ChangeClient, Done>(new(made.Client, facts with { Networks = many }, 0), near.Actor)).Refusal);
    }

    static (string? Id, string? Secret) Shown(SeenPage page) => (page.Document.QuerySelector("#client-id")?.GetAttribute("value"), page.Document.QuerySelector("#client-secret")?.GetAttribute("value"));

    static string FirstPost(SeenPage found) => found.Document.QuerySelectorAll("main td a").First(link => link.TextContent.StartsWith("选这个岗位", StringComparison.Ordinal)).GetAttribute("href")!;

    static async Task<(Visitor Admin, Office Office)> Administrator(WebHouse house)
    {
        var office = await Office.In(house);
        await office.Officer(office.Section, "周文", PostRank.Member);
        var admin = await office.Officer(office.Main, "冯立", PostRank.Deputy, new Grant(InterfacesRights.Clients, Scope.Region));
        return (house.Visit(admin.Actor), office);
    }

    static async Task<Caller> Registered(WebHouse house, Office office)
    {
        var officer = office.Ask(directory => directory.FindOfficers("周文", TestHouse.Region)[0]);
        return await Caller.Of(house, officer.Post.Id, officer.Person.Id);
    }
}
