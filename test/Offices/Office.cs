using Directory.Accounts;
using Directory.Contracts;
using Directory.People;
using Directory.Posts;
using Directory.Roles;
using Directory.Units;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Offices;

/// <summary>A small government for any module's tests: a county, its office with a disclosure section, and a neighbour. Made by the directory's own commands.</summary>
public sealed class Office : IAsyncDisposable
{
    static readonly DateOnly Start = new(2020, 1, 1);

    readonly RunningHouse running;

    Office(RunningHouse running) => this.running = running;

    /// <summary>The house that was opened with it.</summary>
    public TestHouse House => (TestHouse)running;

    public UnitId County { get; private set; }

    public UnitId Main { get; private set; }

    public UnitId Section { get; private set; }

    public UnitId Neighbour { get; private set; }

    public static async Task<Office> Open(Engine engine, ModuleList modules, Action<IServiceCollection>? change = null, DateTimeOffset? at = null) =>
        await In(await TestHouse.Open(engine, modules, change, at));

    /// <summary>Sets it up in a house that somebody else has opened and closes again: one with pages.</summary>
    public static async Task<Office> In(RunningHouse running)
    {
        var office = new Office(running);
        // A house with pages has set itself up already with a government and its first administrator.
        office.County = office.Ask(directory => directory.UnitByCode(TestHouse.Region, "001"))?.Id ?? await office.Unit("001", "云溪县人民政府", UnitKind.Government, null, "云政");
        office.Main = await office.Unit("101", "云溪县人民政府办公室", UnitKind.Department, office.County, "云政办");
        office.Section = await office.Unit("101-01", "政务公开科", UnitKind.Section, office.Main);
        office.Neighbour = await office.Unit("102", "云溪县教育局", UnitKind.Department, office.County, "云教");
        return office;
    }

    public async Task<UnitId> Unit(string code, string name, UnitKind kind, UnitId? parent, string initials = "") =>
        (await running.Run<AddUnit, UnitId>(new(code, name, null, initials, kind, parent, Start))).Value;

    /// <summary>A new post with a person of that name in it since the start, who has these rights.</summary>
    public async Task<Officer> Officer(UnitId unit, string name, PostRank rank, params Grant[] grants)
    {
        var person = (await running.Run<AddPerson, PersonId>(new(name, "0990-6010000", null))).Value;
        return new(this, person, await Post(unit, $"{name}的岗位", rank, person, Start, null, grants));
    }

    /// <summary>A second post of somebody, a member's, from a day to a day.</summary>
    public async Task<PostId> Also(Officer officer, UnitId unit, string name, DateOnly from, DateOnly? to, params Grant[] grants) =>
        await Post(unit, name, PostRank.Member, officer.Person, from, to, grants);

    async Task<PostId> Post(UnitId unit, string name, PostRank rank, PersonId person, DateOnly from, DateOnly? to, Grant[] grants)
    {
        var post = (await running.Run<AddPost, PostId>(new(unit, name, rank))).Value;
        await running.Run<Appoint, HoldingId>(new(post, person, from, to));
        if (grants.Length == 0) return post;

        var role = await running.Run<DefineRole, RoleId>(new($"role-{post.Value:N}", "测试角色", grants));
        return (await running.Run<GrantRoles, Done>(new(post, [role.Value], 1))).Succeeded ? post : throw new InvalidOperationException($"{name} got no rights.");
    }

    /// <summary>Enters a mail address for somebody.</summary>
    public async Task Reach(Officer officer, string email)
    {
        var person = Ask(directory => directory.Person(officer.Person))!;
        if (!(await running.Run<EditPerson, Done>(new(officer.Person, person.Name, person.Telephone, email, 0))).Succeeded) throw new InvalidOperationException($"{person.Name} has no address.");
    }

    /// <summary>Opens an account for somebody, with a password that nobody knows.</summary>
    public async Task LetIn(Officer officer, string account)
    {
        if (!(await running.Run<OpenAccount, Guid>(new(officer.Person, account, "-"))).Succeeded) throw new InvalidOperationException($"{account} got no account.");
    }

    /// <summary>Closes somebody's account.</summary>
    public async Task LockOut(Officer officer)
    {
        if (!(await running.Run<DisableAccount, Done>(new(officer.Person))).Succeeded) throw new InvalidOperationException("The account stays open.");
    }

    /// <summary>Opens somebody's account again.</summary>
    public async Task Readmit(Officer officer)
    {
        if (!(await running.Run<EnableAccount, Done>(new(officer.Person))).Succeeded) throw new InvalidOperationException("The account stays closed.");
    }

    /// <summary>Gives somebody another password, which nobody knows either.</summary>
    public async Task ResetPassword(Officer officer)
    {
        if (!(await running.Run<ResetPassword, Done>(new(officer.Person, "-"))).Succeeded) throw new InvalidOperationException("The password is as it was.");
    }

    /// <summary>Yesterday was somebody's last day in the post.</summary>
    public async Task Leave(Officer officer)
    {
        var holding = await running.Look(db => db.Set<Holding>().Where(one => one.Person == officer.Person && one.Post == officer.Post).Select(one => one.Id).SingleAsync());
        var yesterday = DateOnly.FromDateTime(running.Time.GetUtcNow().AddHours(8).DateTime).AddDays(-1);
        if (!(await running.Run<EndHolding, Done>(new(officer.Post, holding, yesterday))).Succeeded) throw new InvalidOperationException("The post is still held.");
    }

    public T Ask<T>(Func<IDirectory, T> ask)
    {
        using var scope = running.Services.CreateScope();
        return ask(scope.ServiceProvider.GetRequiredService<IDirectory>());
    }

    public ValueTask DisposeAsync() => House.DisposeAsync();
}

/// <summary>Somebody in a post, who acts with the names and rights of the day on which it is asked.</summary>
public sealed record Officer(Office Office, PersonId Person, PostId Post)
{
    public Actor Actor => Office.Ask(directory => directory.ActorIn(directory.HoldersOf(Post).Single()));
}
