using Directory.Contracts;
using Directory.Organisation;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Platform.Access;
using Platform.Database;
using Testing;

namespace Directory.Tests.Administrators;

public sealed class Keeping_three_administrations_apart
{
    static readonly DateOnly Today = new(2026, 9, 18);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task No_role_has_rights_of_two(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var refused = (await three.House.Run<DefineRole, RoleId>(new("all", "什么都管", [new(Rights.People, Scope.Region), new(Rights.Roles, Scope.Own)]))).Refusal!;
        Assert.Equal(("directory.role-of-two-administrations", "Grants"), (refused.Code, refused.Field));
        Assert.All(new[] { "什么都管", "系统管理", "维护人员与任职", "安全管理", "维护角色", "另设一个角色" }, word => Assert.Contains(word, refused.Text, StringComparison.Ordinal));
        Assert.Equal(refused.Code, (await three.Change(three.Roles[Administration.Audit], Three.Audit, Rights.Units)).Refusal!.Code);
        Assert.True((await three.House.Run<DefineRole, RoleId>(new("both", "查看与维护", [new(Rights.Organisation, Scope.Region), new(Rights.Roles, Scope.Region)]))).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task No_post_carries_roles_of_two(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var refused = (await three.Grant(three.Posts[Administration.System], three.Roles[Administration.System], three.Roles[Administration.Audit])).Refusal!;
        Assert.Equal(("directory.post-of-two-administrations", "Roles"), (refused.Code, refused.Field));
        Assert.All(new[] { "系统管理员", "系统管理和审计管理", "授予别的岗位" }, word => Assert.Contains(word, refused.Text, StringComparison.Ordinal));

        var plain = await three.Role("业务角色", Rights.Organisation);
        Assert.True((await three.Grant(three.Posts[Administration.System], three.Roles[Administration.System], plain)).Succeeded);
        Assert.Equal(("directory.post-of-two-administrations", "Grants"), ((await three.Change(plain, Rights.Roles)).Refusal!.Code, (await three.Change(plain, Rights.Roles)).Refusal!.Field));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Nobody_is_in_posts_of_two_on_one_day(Engine engine)
    {
        await using var three = await Three.Open(engine);
        await three.Person("留任", Administration.System);
        var person = await three.Person("王芳", Administration.System, Today.AddDays(-30), Today.AddDays(9));

        var refused = (await three.Appoint(Administration.Audit, person, Today.AddDays(9))).Refusal!;
        Assert.Equal(("directory.person-of-two-administrations", "Person"), (refused.Code, refused.Field));
        Assert.All(new[] { "王芳", "办公室 系统管理员", "系统管理", "办公室 审计管理员", "审计管理", "请先结束其中一项任职" }, word => Assert.Contains(word, refused.Text, StringComparison.Ordinal));
        Assert.True((await three.Appoint(Administration.Audit, person, Today.AddDays(10))).Succeeded);
        Assert.Equal(refused.Code, (await three.Appoint(Administration.Security, person, Today.AddYears(1))).Refusal!.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task What_is_over_hinders_nobody(Engine engine)
    {
        await using var three = await Three.Open(engine);
        await three.Person("留任", Administration.System);
        var person = await three.Person("王芳", Administration.System, Today.AddDays(-30), Today.AddDays(-1));
        Assert.True((await three.Appoint(Administration.Security, person, Today.AddDays(-5))).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Nobody_comes_to_two_by_a_role_that_is_granted_to_a_second_post_or_changed(Engine engine)
    {
        await using var three = await Three.Open(engine);
        var person = await three.Person("王芳", Administration.Security);
        var second = await three.Office.Post(three.Office.Section, "兼职", PostRank.Member);
        Assert.True((await three.House.Run<Appoint, HoldingId>(new(second, person))).Succeeded);

        var granted = (await three.Grant(second, three.Roles[Administration.System])).Refusal!;
        Assert.Equal(("directory.person-of-two-administrations", "Roles"), (granted.Code, granted.Field));
        Assert.Contains("政务公开科 兼职", granted.Text, StringComparison.Ordinal);

        var plain = await three.Role("业务角色", Rights.Organisation);
        Assert.True((await three.Grant(second, plain)).Succeeded);
        var changed = (await three.Change(plain, Rights.Units)).Refusal!;
        Assert.Equal(("directory.person-of-two-administrations", "Grants"), (changed.Code, changed.Field));
        Assert.True((await three.Change(plain, Rights.Factors)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Of_two_that_come_at_once_one_is_refused(Engine engine)
    {
        await using var three = await Three.Open(engine);
        for (var round = 0; round < 6; round++)
        {
            var person = await three.Office.Person($"同时{round}");
            var both = await Task.WhenAll(three.Appoint(Administration.System, person), three.Appoint(Administration.Audit, person));
            Assert.Equal("directory.person-of-two-administrations", Assert.Single(both, one => !one.Succeeded).Refusal!.Code);

            var (post, other) = (await three.Office.Post(three.Office.Section, $"岗位{round}", PostRank.Member), await three.Office.Person($"任命{round}"));
            await three.House.Run<Appoint, HoldingId>(new(post, other));
            var granted = three.Grant(post, three.Roles[Administration.Security]);
            var appointed = three.Appoint(Administration.Audit, other);
            await Task.WhenAll(granted, appointed);
            Assert.NotEqual((await granted).Succeeded, (await appointed).Succeeded);
        }
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task An_imported_organisation_keeps_to_it_too(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, Office.Modules);
        RoleRow[] roles = [new("s", "系统", [new(Rights.People, Scope.Region)]), new("q", "安全", [new(Rights.Roles, Scope.Region)])];
        var unit = new UnitRow("001", "云溪县人民政府", "县政府", "云政", UnitKind.Government, null, Office.Start);
        var row = new HoldingRow("001", "系统岗", PostRank.Member, 0, Office.Start, null, ["s"]);

        Assert.Equal("directory.post-of-two-administrations", await Refused(row with { Roles = ["s", "q"] }));
        Assert.Equal("directory.person-of-two-administrations", await Refused(row, row with { Post = "安全岗", Roles = ["q"] }));
        Assert.Null(await Refused(row, row with { Post = "安全岗", Person = 1, Roles = ["q"] }, row with { Post = "空缺岗", Person = null, Roles = ["q"] }));
        Assert.Equal(3L, Convert.ToInt64(await house.Value("SELECT count(*) FROM directory_post"), null));

        async Task<string?> Refused(params HoldingRow[] rows) =>
            (await house.Run<ImportOrganisation, Imported>(new(roles, [unit], [new("甲", "", ""), new("乙", "", "")], rows))).Refusal?.Code;
    }

    [Fact]
    public async Task The_usual_roles_of_the_product_bring_one_each()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, Office.Modules);
        var (usual, capabilities) = (Service<UsualRoles>(house), Service<Capabilities>(house));
        Assert.All(usual.All, role => Assert.InRange(Kinds(capabilities, role).Count, 0, 1));
        Assert.Equal([Administration.System], Kinds(capabilities, usual.All.Single(role => role.Code == UsualRole.Administrator)));
        Assert.Equal([Administration.Security], Kinds(capabilities, usual.All.Single(role => role.Code == UsualRole.Security)));
    }

    static List<Administration> Kinds(Capabilities capabilities, UsualRole role) =>
        [.. role.Grants.Select(grant => capabilities.Of(grant.Permission)!.Administration).OfType<Administration>().Distinct()];

    static T Service<T>(TestHouse house)
        where T : notnull => (T)house.Services.GetService(typeof(T))!;
}
