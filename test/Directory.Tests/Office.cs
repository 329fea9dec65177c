using Directory.Contracts;
using Directory.People;
using Directory.Posts;
using Directory.Roles;
using Directory.Units;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Directory.Tests;

/// <summary>A small government to try things on: a county, its office with one section, and a neighbour.</summary>
sealed class Office : IAsyncDisposable
{
    public static readonly ModuleList Modules = ModuleList.Of(typeof(Office).Assembly);
    public static readonly DateOnly Start = new(2020, 1, 1);

    Office(TestHouse house) => House = house;

    public TestHouse House { get; }

    public UnitId County { get; private set; }

    public UnitId Main { get; private set; }

    public UnitId Section { get; private set; }

    public UnitId Neighbour { get; private set; }

    public static async Task<Office> Open(Engine engine, Action<IServiceCollection>? change = null)
    {
        var office = new Office(await TestHouse.Open(engine, Modules, change));
        office.County = await office.Unit("001", "云溪县人民政府", UnitKind.Government, null);
        office.Main = await office.Unit("101", "云溪县人民政府办公室", UnitKind.Department, office.County, "云政办");
        office.Section = await office.Unit("101-01", "政务公开科", UnitKind.Section, office.Main);
        office.Neighbour = await office.Unit("102", "云溪县教育局", UnitKind.Department, office.County, "云教");
        return office;
    }

    public async Task<UnitId> Unit(string code, string name, UnitKind kind, UnitId? parent, string initials = "") =>
        (await House.Run<AddUnit, UnitId>(new(code, name, null, initials, kind, parent, Start))).Value;

    public async Task<PersonId> Person(string name) => (await House.Run<AddPerson, PersonId>(new(name, "0990-6010000", null))).Value;

    public async Task<PostId> Post(UnitId unit, string name, PostRank rank) => (await House.Run<AddPost, PostId>(new(unit, name, rank))).Value;

    /// <summary>A new post with a person of that name in it since the start.</summary>
    public async Task<PostHolding> Officer(UnitId unit, string name, string post = "科员", PostRank rank = PostRank.Member, params Grant[] grants)
    {
        var (place, person) = (await Post(unit, post, rank), await Person(name));
        await House.Run<Appoint, HoldingId>(new(place, person, Start));
        if (grants.Length > 0)
        {
            var role = await House.Run<DefineRole, RoleId>(new($"role-{place.Value:N}", "测试角色", grants));
            await House.Run<GrantRoles, Done>(new(place, [role.Value], 1));
        }

        return Ask(directory => directory.HoldersOf(place).Single());
    }

    public T Ask<T>(Func<IDirectory, T> ask)
    {
        using var scope = House.Services.CreateScope();
        return ask(scope.ServiceProvider.GetRequiredService<IDirectory>());
    }

    public Actor Acting(PostHolding officer) => Ask(directory => directory.ActorIn(officer));

    public ValueTask DisposeAsync() => House.DisposeAsync();
}
