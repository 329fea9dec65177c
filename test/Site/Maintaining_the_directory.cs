using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Platform.Database;
using Platform.House;
using Testing;
using WebTesting;

namespace Site;

public sealed class Maintaining_the_directory
{
    const string OwnPassword = "Chun-Feng-2026";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_a_new_section_from_its_setting_up_to_its_clerks_first_sign_in(Engine engine)
    {
        await using var house = await WebHouse.OpenDemo(engine);
        var admin = await house.SignedIn("admin");
        var office = await (await admin.Get("/desk/directory/units?q=101")).Follow("云溪县人民政府办公室");
        var unit = await (await office.Follow("新增下级机构")).Form().Fill("Name", "政务热线科").Fill("Code", "101-09").Fill("Kind", "Section").Submit();
        Assert.Equal("政务热线科", unit.Heading);

        var withPost = await unit.Form("增设").Fill("Post.Name", "科员").Fill("Post.Rank", "Member").Submit();
        var post = await withPost.Follow("科员");
        var unknown = await post.Form("确认任命").Fill("Appoint.Name", "不在册的人").Submit();
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.StartsWith("没有找到该人员", unknown.Wrong("Appoint_Name"), StringComparison.Ordinal);

        var person = await (await admin.Get("/desk/directory/people/new")).Form().Fill("Name", "郑𠮷喆").Fill("Telephone", "0990-6019999").Submit();
        var held = await post.Form("确认任命").Fill("Appoint.Name", "郑𠮷喆").Submit();
        Assert.Contains("郑𠮷喆", held.All("tbody .row-title"));
        var security = await house.SignedIn("security");
        var seen = await security.Get(held.Address);
        Assert.Empty(seen.All("form[action*='handler=Appoint']"));
        var allowed = await seen.Form("保存角色").Fill("Roles", Ticked(seen, "经办人员")).Submit();
        Assert.Equal(Ticked(seen, "经办人员"), allowed.Form("保存角色")["Roles"]);

        var opened = await person.Form("开通").Fill("Account.Account", "zhengjizhe").Fill("Account.Password", "Hao-Mi-Ma-1").Submit();
        Assert.Contains("正常", opened.Text, StringComparison.Ordinal);
        var clerk = house.Visit();
        await clerk.SignIn("zhengjizhe", "Hao-Mi-Ma-1");
        Assert.Equal("政务热线科·科员", (await clerk.Get("/desk/password")).All("p.top-bar-post")[0].Replace(" ", "", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await clerk.Get("/desk/directory/units")).Status);
        Assert.Equal(1L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'VisitPage' AND outcome = 2 AND subject = '/desk/directory/units'"), null));
    }

    [Fact]
    public async Task Says_beside_each_field_what_is_wrong_and_keeps_what_was_typed()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var admin = await house.SignedIn("admin");
        var refused = await (await admin.Get("/desk/directory/units/new")).Form().Fill("Code", "一〇一").Fill("From", "去年").Fill("ShortName", "<script>alert(1)</script>").Submit();
        Assert.Contains("无法识别", refused.Wrong("From"), StringComparison.Ordinal);
        var again = await refused.Form().Fill("From", "").Submit();
        Assert.Equal("请填写机构全称。", again.Wrong("Name"));
        Assert.StartsWith("机构代码只能用", again.Wrong("Code"), StringComparison.Ordinal);
        Assert.Equal("请从列表中选择机构类别。", again.Wrong("Kind"));
        Assert.Equal("<script>alert(1)</script>", again.Form()["ShortName"]);

        var person = await (await admin.Get("/desk/directory/people/new")).Form().Fill("Name", "张三").Fill("Email", "zhangsan").Submit();
        Assert.StartsWith("电子邮箱的写法不对", person.Wrong("Email"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Asks_which_of_two_of_the_same_name_is_meant()
    {
        await using var house = await WebHouse.OpenDemo(Engine.Sqlite);
        var admin = await house.SignedIn("admin");
        foreach (var telephone in new[] { "0990-6018881", "0990-6018882" })
            await (await admin.Get("/desk/directory/people/new")).Form().Fill("Name", "重名者").Fill("Telephone", telephone).Submit();

        var post = await (await (await admin.Get("/desk/directory/units?q=101-01")).Follow("综合科")).Follow("科员");
        var asked = await post.Form("确认任命").Fill("Appoint.Name", "重名者").Submit();
        Assert.Equal("有多位同名人员，请选择是哪一位。", asked.Wrong("Appoint_Person"));
        var choices = asked.Document.QuerySelectorAll("#Appoint_Person option").ToList();
        Assert.Equal(3, choices.Count);
        var held = await asked.Form("确认任命").Fill("Appoint.Person", choices.Single(choice => choice.TextContent.Contains("6018882", StringComparison.Ordinal)).GetAttribute("value")!).Submit();
        Assert.Contains("重名者", held.All("tbody .row-title"));
    }

    [Fact]
    public async Task Begins_in_an_empty_house_with_an_administrator_whose_password_the_operator_reads()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite);
        var file = Path.Combine(house.DataFolder, "first-administrator.txt");
        var (account, password) = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim().Split(' ') is [var name, var secret] ? (name, secret) : ("", "");
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));

        var admin = house.Visit();
        await admin.SignIn(account, password);
        var first = await admin.Get("/desk/directory/units");
        Assert.Equal("/desk/password", first.Address);
        Assert.Contains("您的密码是管理员设置的", first.Text, StringComparison.Ordinal);
        await first.Form("修改密码").Fill("OldPassword", password).Fill("Password", OwnPassword).Fill("Repeated", OwnPassword).Submit();
        await admin.SignIn(account, OwnPassword);
        Assert.Equal(["001"], (await admin.Get("/desk/directory/units")).All("tbody td[data-label=代码]"));
        Assert.Contains("三员尚未分设：还没有能登录的安全管理员、审计管理员", (await admin.Get("/desk/directory/people")).Text, StringComparison.Ordinal);
        Assert.Equal(["安全管理员", "审计管理员", "系统管理员"], (await (await admin.Get("/desk/directory/units")).Follow("示例县人民政府")).All("td.row-title").Order(StringComparer.Ordinal));
        Assert.Equal(HttpStatusCode.Forbidden, (await admin.Get("/desk/directory/roles")).Status);
        await using var again = await house.Restart();
        Assert.Equal(1L, Convert.ToInt64(await again.Value("SELECT count(*) FROM directory_account"), null));
    }

    [Fact]
    public async Task Makes_the_first_administrator_before_it_serves_a_page()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite, change: services => services.AddHostedService<Looking>());
        Assert.True(house.Services.GetServices<IHostedService>().OfType<Looking>().Single().IsThere);
    }

    [Fact]
    public async Task Makes_the_administrator_anew_that_an_interrupted_start_has_only_written_down()
    {
        await using var house = await WebHouse.Open(Engine.Sqlite);
        var file = Path.Combine(house.DataFolder, "first-administrator.txt");
        await house.Tamper("DELETE FROM directory_account");
        await File.WriteAllTextAsync(file, "admin of-the-interrupted-start", TestContext.Current.CancellationToken);
        await using var again = await house.Restart();

        var (account, password) = (await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken)).Trim().Split(' ') is [var name, var secret] ? (name, secret) : ("", "");
        Assert.NotEqual("of-the-interrupted-start", password);
        var admin = again.Visit();
        await admin.SignIn(account, password);
        Assert.Equal(HttpStatusCode.OK, (await admin.Get("/desk/directory/units")).Status);
    }

    /// <summary>Starts when the house has been warmed and its web server has not begun.</summary>
    sealed class Looking(IOptions<HouseSettings> house) : IHostedService
    {
        public bool IsThere { get; private set; }

        public Task StartAsync(CancellationToken cancellationToken)
        {
            IsThere = File.Exists(Path.Combine(house.Value.Data, "first-administrator.txt"));
            return Task.CompletedTask;
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }

    static string Ticked(SeenPage page, string role) => page.Document.QuerySelectorAll("input[name=Roles]")
        .Single(box => box.ParentElement!.TextContent.Trim() == role).GetAttribute("value")!;
}
