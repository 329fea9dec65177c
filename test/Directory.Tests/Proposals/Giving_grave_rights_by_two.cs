using Directory.Posts;
using Directory.Proposals;
using Kernel;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Testing;
using Refusals = Directory.Proposals.Refusals;

namespace Directory.Tests.Proposals;

public sealed class Giving_grave_rights_by_two
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_role_takes_effect_when_another_agrees_and_not_before(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var officer = await office.Officer("新审计");
        var audit = office.Three.Roles[Administration.Audit];
        var direct = await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [audit], await office.Three.Version(officer.Post.Id)), office.First);
        Assert.Equal(Refusals.NeedsSecond, direct.Refusal);

        var proposed = await office.Propose(officer.Post.Id, office.First, audit);
        Assert.False(office.May(officer, Administrators.Three.Audit));
        var line = await office.Line(proposed, office.Second);
        Assert.True(line is { MayDecide: true, IsOwn: false });
        Assert.Equal(["查阅操作记录和审计告警，校验操作记录（本行政区划）"], line.Gives);
        Assert.Contains("新审计岗”的角色改为：审计管理员", line.Proposal.Words, StringComparison.Ordinal);

        Assert.Equal(Refusals.OwnProposal, (await office.Agree(proposed, office.First)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await office.Agree(proposed, office.System)).Refusal);
        Assert.Equal(CommandRefusals.ProofNeeded, (await office.Agree(proposed, office.Second with { ProofEnds = office.House.Time.GetUtcNow() })).Refusal);
        Assert.True((await office.Agree(proposed, office.Second)).Succeeded);
        Assert.True(office.May(officer, Administrators.Three.Audit));
        Assert.Equal(Refusals.AlreadyDecided, (await office.Agree(proposed, office.Second)).Refusal);
        Assert.Equal((ProposalState.Agreed, office.Second.Person), ((await office.Line(proposed, office.First, closed: true)).Proposal.State, (await office.Line(proposed, office.First, closed: true)).Proposal.Decider));
        Assert.Equal($"proposal:{proposed.Value.Proposal}", await office.House.Value("SELECT subject FROM platform_audit_record WHERE action = 'AgreeToProposal' AND outcome = 0"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task What_is_not_grave_and_what_takes_away_takes_effect_at_once(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, plain) = (await office.Officer("科员"), await office.Three.Role("业务角色", Rights.Organisation));
        Assert.Null((await office.Propose(officer.Post.Id, office.First, plain)).Value.Proposal);
        Assert.True(office.May(officer, Rights.Organisation));
        await office.Three.Grant(officer.Post.Id, plain, office.Three.Roles[Administration.System]);
        Assert.True((await office.House.Run<GrantRoles, Done>(new(officer.Post.Id, [], await office.Three.Version(officer.Post.Id)), office.First)).Succeeded);
        Assert.Empty(office.Three.Office.Acting(officer).Grants);
        Assert.Null((await office.Change(plain, office.First, Rights.Organisation, Rights.Units)).Value.Proposal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task An_appointment_to_a_grave_post_is_proposed_and_agreed_to_by_whoever_decides_over_rights(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (post, person) = (office.Three.Posts[Administration.Security], await office.Three.Office.Person("安全丙"));
        Assert.Equal(Refusals.NeedsSecond, (await office.House.Run<Appoint, HoldingId>(new(post, person), office.System)).Refusal);
        Assert.Equal(CommandRefusals.ProofNeeded, (await office.House.Run<Appoint, HoldingId>(new(post, person), office.System with { ProofEnds = office.House.Time.GetUtcNow() })).Refusal);

        var proposed = await office.Propose(post, person, office.System);
        Assert.Contains("任命“安全丙”到岗位“", (await office.Line(proposed, office.System)).Proposal.Words, StringComparison.Ordinal);
        Assert.Empty(office.Three.Office.Ask(directory => directory.HoldingsOf(person)));
        Assert.True((await office.Agree(proposed, office.First)).Succeeded);
        Assert.Single(office.Three.Office.Ask(directory => directory.HoldingsOf(person)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_role_that_is_widened_reaches_its_posts_when_another_agrees(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, role) = (await office.Officer("科员"), await office.Three.Role("业务角色", Rights.Organisation));
        await office.Three.Grant(officer.Post.Id, role);
        var proposed = await office.Change(role, office.First, Rights.Organisation, Rights.Units);
        Assert.False(office.May(officer, Rights.Units));
        Assert.True((await office.Agree(proposed, office.Second)).Succeeded);
        Assert.True(office.May(officer, Rights.Units));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Nobody_agrees_to_what_he_or_she_gains(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var factors = await office.Three.Role("动态口令", Rights.Factors);
        var proposed = await office.Propose(office.Three.Posts[Administration.Security], office.First, office.Three.Roles[Administration.Security], factors);
        Assert.False((await office.Line(proposed, office.Second)).MayDecide);
        Assert.Equal(0, await Waiting(office, office.Second));
        Assert.Equal(Refusals.GainsOneself, (await office.Agree(proposed, office.Second)).Refusal);
        Assert.True((await office.House.Run<RefuseProposal, Done>(new(proposed.Value.Proposal!.Value, "请逐人授予"), office.Second)).Succeeded);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Two_who_decide_at_once_and_one_who_clicks_twice_do_it_once(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var third = office.Three.Acting(await office.Three.Person("安全丙", Administration.Security));
        var (officer, key) = (await office.Officer("新审计"), SubmissionKey.New());
        var command = new GrantRoles(officer.Post.Id, [office.Three.Roles[Administration.Audit]], await office.Three.Version(officer.Post.Id));
        var proposed = await Task.WhenAll(office.House.Run<ProposeRoles, Proposed>(new(command), office.First, key), office.House.Run<ProposeRoles, Proposed>(new(command), office.First, key));
        Assert.Equal(proposed[0].Value.Proposal, proposed[1].Value.Proposal);
        Assert.Equal(Refusals.AlreadyProposed, (await office.House.Run<ProposeRoles, Proposed>(new(command), office.First)).Refusal);
        Assert.Equal((1, 1, 0), (await Waiting(office, office.Second), await Waiting(office, third), await Waiting(office, office.First)));

        var agreed = await Task.WhenAll(office.Agree(proposed[0], office.Second), office.Agree(proposed[0], third));
        Assert.Equal(Refusals.AlreadyDecided, Assert.Single(agreed, one => !one.Succeeded).Refusal);
        Assert.Equal(0, await Waiting(office, third));
    }

    static async Task<int> Waiting(Office_of_two office, Actor actor) => (await office.House.Ask<ListProposals, ProposalLines>(new(false, 0), actor)).Value.Lines.Count(line => line.MayDecide);
}
