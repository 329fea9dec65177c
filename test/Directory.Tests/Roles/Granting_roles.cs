using Directory.Contracts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;
using Refusals = Directory.Roles.Refusals;

namespace Directory.Tests.Roles;

public sealed class Granting_roles
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_the_officer_in_the_post_the_right_with_its_reach(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var head = await office.Officer(office.Main, "主任", "主任", PostRank.Head, new Grant(Rights.People, Scope.Subtree));
        var actor = office.Acting(head);
        Assert.True(actor.May(Rights.People));
        Assert.False(actor.May(Rights.Units));
        Assert.True(actor.Covers(Rights.People, office.Section, TestHouse.Region));
        Assert.False(actor.Covers(Rights.People, office.Neighbour, TestHouse.Region));
        Assert.Equal([head], office.Ask(directory => directory.OfficersWho(Rights.People, office.Section)));
        Assert.Empty(office.Ask(directory => directory.OfficersWho(Rights.People, office.Neighbour)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Refuses_a_capability_that_no_module_declared(Engine engine)
    {
        await using var office = await Office.Open(engine);
        Assert.Equal(Refusals.CapabilityUnknown, await Defined(office, "a", new Grant(new("directory.everything"), Scope.Own)));
        Assert.Equal(Refusals.CapabilityUnknown, await Defined(office, "a", new Grant(Permission.House, Scope.All)));
        Assert.Equal(Refusals.GrantedTwice, await Defined(office, "a", new Grant(Rights.Units, Scope.Own), new Grant(Rights.Units, Scope.All)));
        Assert.Equal(Refusals.CodeMalformed, await Defined(office, "角色", new Grant(Rights.Units, Scope.Own)));
        Assert.Equal(Refusals.NameMissing, (await office.House.Run<DefineRole, RoleId>(new("a", " ", []))).Refusal);
        Assert.Null(await Defined(office, "a", new Grant(Rights.Units, Scope.Own)));
        Assert.Equal(Refusals.CodeTaken, await Defined(office, "a", new Grant(Rights.Units, Scope.Own)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_changed_role_changes_every_post_that_carries_it(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var role = (await office.House.Run<DefineRole, RoleId>(new("a", "甲", [new(Rights.Units, Scope.Unit), new(Rights.People, Scope.Unit)]))).Value;
        var officer = await office.Officer(office.Main, "李明");
        Assert.True((await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [role], 1))).Succeeded);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [], 1))).Refusal);

        Assert.True((await office.House.Run<ChangeRole, Done>(new(role, "甲", [new(Rights.Units, Scope.Region)], 0))).Succeeded);
        Assert.Equal([new Grant(Rights.Units, Scope.Region)], office.Acting(officer).Grants);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await office.House.Run<ChangeRole, Done>(new(role, "甲", [], 0))).Refusal);

        Assert.True((await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [], 2))).Succeeded);
        Assert.Empty(office.Acting(officer).Grants);
        Assert.Equal(Directory.Posts.Refusals.RoleUnknown, (await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [RoleId.New()], 3))).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_not_for_one_whose_right_ends_at_the_own_unit(Engine engine)
    {
        await using var office = await Office.Open(engine);
        var local = office.Acting(await office.Officer(office.Main, "科员", grants: new Grant(Rights.Roles, Scope.Subtree)));
        Assert.Equal(CommandRefusals.NotPermitted, (await office.House.Run<DefineRole, RoleId>(new("a", "甲", []), local)).Refusal);
        var theirs = await office.Officer(office.Neighbour, "邻居");
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<GrantRoles, Done>(new(theirs.Post.Id, [], 1), local)).Refusal);
    }

    static async Task<Refusal?> Defined(Office office, string code, params Grant[] grants) =>
        (await office.House.Run<DefineRole, RoleId>(new(code, "角色", grants))).Refusal;
}
