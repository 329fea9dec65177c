using Directory.Contracts;
using Directory.Posts;
using Directory.Proposals;
using Kernel;
using Platform.Access;
using Platform.Commands;
using Platform.Database;
using Testing;
using Refusals = Directory.Proposals.Refusals;

namespace Directory.Tests.Proposals;

public sealed class What_becomes_of_a_proposal
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_with_a_reason_that_its_proposer_reads(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, proposed) = await Proposed(office);
        var id = proposed.Value.Proposal!.Value;
        Assert.Equal(Refusals.ReasonMissing, (await office.House.Run<RefuseProposal, Done>(new(id, " "), office.Second)).Refusal);
        Assert.Equal(Refusals.OwnProposal, (await office.House.Run<RefuseProposal, Done>(new(id, "不妥"), office.First)).Refusal);
        Assert.True((await office.House.Run<RefuseProposal, Done>(new(id, "不妥"), office.Second)).Succeeded);
        Assert.Equal("不妥", (await office.Line(proposed, office.First, closed: true)).Proposal.Reason);
        Assert.Equal(Refusals.AlreadyDecided, (await office.Agree(proposed, office.Second)).Refusal);
        Assert.False(office.May(officer, Administrators.Three.Audit));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_taken_back_by_its_proposer_alone(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (_, proposed) = await Proposed(office);
        var id = proposed.Value.Proposal!.Value;
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<WithdrawProposal, Done>(new(id), office.Second)).Refusal);
        Assert.Equal(CommandRefusals.NotFound, (await office.House.Run<WithdrawProposal, Done>(new(id), office.System)).Refusal);
        Assert.True((await office.House.Run<WithdrawProposal, Done>(new(id), office.First)).Succeeded);
        Assert.Equal(Refusals.AlreadyDecided, (await office.Agree(proposed, office.Second)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Expires_to_the_second(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, proposed) = await Proposed(office);
        office.House.Time.Advance(TimeSpan.FromDays(7) - TimeSpan.FromSeconds(1));
        Assert.True((await office.Line(proposed, office.Second)).MayDecide);
        office.House.Time.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(Refusals.Expired, (await office.Agree(proposed, office.Second)).Refusal);
        Assert.True((await office.Line(proposed, office.First, closed: true)).HasExpired);
        Assert.NotNull((await office.Propose(officer.Post.Id, office.First, office.Three.Roles[Administration.Audit])).Value.Proposal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_take_effect_when_post_or_role_has_changed_meanwhile(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, proposed) = await Proposed(office);
        var plain = await office.Three.Role("业务角色", Rights.Organisation);
        await office.Three.Grant(officer.Post.Id, plain);
        Assert.Equal("directory.not-as-it-was", (await office.Agree(proposed, office.Second)).Refusal!.Code);

        var another = await office.Three.Role("将要放宽的角色", Rights.Units);
        var wider = await office.Propose(officer.Post.Id, office.First, another);
        Assert.True((await office.Three.Change(another, Rights.Units, Rights.Accounts)).Succeeded);
        Assert.Equal(Refusals.GivesOtherwise, (await office.Agree(wider, office.Second)).Refusal);
        Assert.Equal([new Grant(Rights.Organisation, Scope.Region)], office.Three.Office.Acting(officer).Grants);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_take_effect_when_it_would_bring_two_administrations_together_by_then(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var person = await office.Three.Office.Person("两头");
        var proposed = await office.Propose(office.Three.Posts[Administration.System], person, office.System);
        Assert.True((await office.Three.Appoint(Administration.Audit, person)).Succeeded);
        var refused = (await office.Agree(proposed, office.First)).Refusal!;
        Assert.Equal("directory.not-as-it-was", refused.Code);
        Assert.Contains("不得由一人兼任", refused.Text, StringComparison.Ordinal);
        Assert.Equal("directory.person-of-two-administrations", (await office.Propose(office.Three.Posts[Administration.System], person, office.System)).Refusal!.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_not_take_effect_when_its_proposer_has_lost_the_right(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        await office.Three.Person("系统乙", Administration.System);
        var proposed = await office.Propose(office.Three.Posts[Administration.Audit], await office.Three.Office.Person("审计"), office.System);
        Assert.True((await office.Three.End(Administration.System, office.System.Person!.Value, new(2026, 9, 18))).Succeeded);
        office.House.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(Refusals.ProposerGone, (await office.Agree(proposed, office.First)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_seen_by_its_proposer_and_those_who_decide_and_by_nobody_else(Engine engine)
    {
        await using var office = await Office_of_two.Open(engine);
        var (officer, proposed) = await Proposed(office);
        Assert.Equal(CommandRefusals.NotPermitted, (await office.House.Ask<ListProposals, ProposalLines>(new(false, 0), office.Three.Office.Acting(officer))).Refusal);
        Assert.Empty((await office.House.Ask<ListProposals, ProposalLines>(new(false, 0), office.System)).Value.Lines);
        Assert.True((await office.Line(proposed, office.First)).IsOwn);
        var narrow = office.Second with { Grants = [new(Rights.Roles, Scope.Unit)], Unit = office.Three.Office.Neighbour };
        Assert.Empty((await office.House.Ask<ListProposals, ProposalLines>(new(false, 0), narrow)).Value.Lines);
        Assert.Equal(CommandRefusals.NotFound, (await office.Agree(proposed, narrow)).Refusal);
        Assert.True((await office.Line(proposed, narrow with { Unit = office.Three.Office.Section })).MayDecide);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_house_that_is_set_up_needs_no_second_person_until_there_is_one(Engine engine)
    {
        await using var three = await Administrators.Three.Open(engine);
        var system = three.Acting(await three.Person("第一位", Administration.System));
        var person = await three.Office.Person("安全");
        Assert.True((await three.House.Run<Appoint, HoldingId>(new(three.Posts[Administration.Security], person), system)).Succeeded);
        Assert.True((await three.House.Run<Directory.Accounts.OpenAccount, Guid>(new(person, "security", "-"), system)).Succeeded);
        var refused = await three.House.Run<Appoint, HoldingId>(new(three.Posts[Administration.Audit], await three.Office.Person("审计")), system);
        Assert.Equal(Refusals.NeedsSecond, refused.Refusal);
    }

    static async Task<(PostHolding Officer, Result<Proposed> Proposed)> Proposed(Office_of_two office)
    {
        var officer = await office.Officer("新审计");
        return (officer, await office.Propose(officer.Post.Id, office.First, office.Three.Roles[Administration.Audit]));
    }
}
