using Directory.Contracts;
using Directory.Posts;
using Directory.Proposals;
using Directory.Roles;
using Directory.Tests.Administrators;
using Kernel;
using Platform.Access;
using Platform.Database;

namespace Directory.Tests.Proposals;

/// <summary>An office whose system administrator proposes appointments, and whose two security administrators watch each other.</summary>
sealed class Office_of_two(Three three) : IAsyncDisposable
{
    public Three Three => three;

    public Testing.TestHouse House => three.House;

    public Actor System { get; private set; } = null!;

    public Actor First { get; private set; } = null!;

    public Actor Second { get; private set; } = null!;

    public static async Task<Office_of_two> Open(Engine engine)
    {
        var office = new Office_of_two(await Three.Open(engine));
        var (system, first, second) = (
            await office.Three.Person("系统", Administration.System), await office.Three.Person("安全甲", Administration.Security), await office.Three.Person("安全乙", Administration.Security));
        (office.System, office.First, office.Second) = (office.Three.Acting(system), office.Three.Acting(first), office.Three.Acting(second));
        return office;
    }

    /// <summary>A post of the section, with somebody in it.</summary>
    public Task<PostHolding> Officer(string name) => three.Office.Officer(three.Office.Section, name, $"{name}岗");

    public async Task<Result<Proposed>> Propose(PostId post, Actor by, params RoleId[] roles) =>
        await House.Run<ProposeRoles, Proposed>(new(new GrantRoles(post, roles, await three.Version(post))), by);

    public Task<Result<Proposed>> Propose(PostId post, PersonId person, Actor by) => House.Run<ProposeAppointment, Proposed>(new(new Appoint(post, person)), by);

    public async Task<Result<Proposed>> Change(RoleId role, Actor by, params Permission[] rights) =>
        await House.Run<ProposeRoleChange, Proposed>(new(new ChangeRole(role, "放宽的角色", [.. rights.Select(right => new Grant(right, Scope.Region))], await three.Version(role))), by);

    public Task<Result<Done>> Agree(Result<Proposed> proposed, Actor by) => House.Run<AgreeToProposal, Done>(new(proposed.Value.Proposal!.Value), by);

    public async Task<ProposalLine> Line(Result<Proposed> proposed, Actor seenBy, bool closed = false) =>
        Assert.Single((await House.Ask<ListProposals, ProposalLines>(new(closed, 0), seenBy)).Value.Lines, line => line.Proposal.Id == proposed.Value.Proposal);

    public bool May(PostHolding officer, Permission right) => three.Office.Acting(officer).May(right);

    public ValueTask DisposeAsync() => three.DisposeAsync();
}
