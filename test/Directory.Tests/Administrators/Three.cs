using Directory.Accounts;
using Directory.Contracts;
using Directory.Posts;
using Directory.Roles;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Access;
using Platform.Database;
using Testing;

namespace Directory.Tests.Administrators;

/// <summary>An office with a role for each of the three administrations, and a post that carries each of them.</summary>
sealed class Three(Office office) : IAsyncDisposable
{
    public static readonly Permission Audit = new("auditing.records.read");

    public Office Office => office;

    public TestHouse House => office.House;

    public Dictionary<Administration, RoleId> Roles { get; } = [];

    public Dictionary<Administration, PostId> Posts { get; } = [];

    public static async Task<Three> Open(Engine engine)
    {
        var three = new Three(await Office.Open(engine));
        await three.Set(Administration.System, Rights.People, Rights.Accounts, Rights.Organisation);
        await three.Set(Administration.Security, Rights.Roles, Rights.Organisation);
        await three.Set(Administration.Audit, Audit);
        return three;
    }

    async Task Set(Administration kind, params Permission[] rights)
    {
        Roles[kind] = await Role(kind.Holder(), rights);
        Posts[kind] = await office.Post(office.Main, kind.Holder(), PostRank.Member);
        Assert.True((await House.Run<GrantRoles, Done>(new(Posts[kind], [Roles[kind]], 0))).Succeeded);
    }

    public async Task<RoleId> Role(string name, params Permission[] rights) =>
        (await House.Run<DefineRole, RoleId>(new($"role-{Guid.CreateVersion7():N}", name, [.. rights.Select(right => new Grant(right, Scope.Region))]))).Value;

    /// <summary>Somebody new in that post, who can sign in.</summary>
    public async Task<PersonId> Person(string name, Administration kind, DateOnly? from = null, DateOnly? to = null)
    {
        var person = await office.Person(name);
        Assert.True((await Appoint(kind, person, from, to)).Succeeded);
        Assert.True((await House.Run<OpenAccount, Guid>(new(person, $"a{Guid.CreateVersion7():N}", "-"))).Succeeded);
        return person;
    }

    public Task<Result<HoldingId>> Appoint(Administration kind, PersonId person, DateOnly? from = null, DateOnly? to = null) =>
        House.Run<Appoint, HoldingId>(new(Posts[kind], person, from, to));

    public async Task<Result<Done>> End(Administration kind, PersonId person, DateOnly? lastDay = null, Actor? by = null)
    {
        var post = Posts[kind];
        var holding = await House.Look(db => db.Set<Holding>().Where(one => one.Post == post && one.Person == person).Select(one => one.Id).SingleAsync());
        return await House.Run<EndHolding, Done>(new(post, holding, lastDay), by);
    }

    public async Task<long> Version(PostId post) => await House.Look(db => db.Set<Post>().Where(one => one.Id == post).Select(one => one.Version).SingleAsync());

    public async Task<long> Version(RoleId role) => await House.Look(db => db.Set<Role>().Where(one => one.Id == role).Select(one => one.Version).SingleAsync());

    public async Task<Result<Done>> Grant(PostId post, params RoleId[] roles) => await House.Run<GrantRoles, Done>(new(post, roles, await Version(post)));

    public async Task<Result<Done>> Change(RoleId role, params Permission[] rights) =>
        await House.Run<ChangeRole, Done>(new(role, "改过的角色", [.. rights.Select(right => new Grant(right, Scope.Region))], await Version(role)));

    public Actor Acting(PersonId person) => office.Acting(office.Ask(directory => directory.HoldingsOf(person)[0]));

    public ValueTask DisposeAsync() => office.DisposeAsync();
}
