using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>One thing that somebody does to a request on the desk, in a day that is played: what its step calls for.</summary>
sealed class PlayedWork(DemoHouse house, IDemoDesk desk, DemoPaperwork papers, DemoOffice office, DemoCase its, Actor who, MatterLine line, DemoFile file)
{
    /// <returns>What was done, in the office's words; null when nothing could be.</returns>
    public Task<string?> Do(Random random, CancellationToken ct) => line.Step switch
    {
        Requests.Steps.Register => By<RegisterRequest>("受理", seen => new(file.Request, seen, house.Today), ct),
        Requests.Steps.AwaitSupplement => Supplement(ct),
        Requests.Steps.ApproveExtension => By<DecideExtension>("批准延期", seen => new(file.Request, seen, true, DemoRemarks.Prolonging), ct),
        Requests.Steps.Sign when random.Next(5) == 0 => By<ReturnReply>("退回修改", seen => new(file.Request, seen, DemoRemarks.NotYet(its)), ct),
        Requests.Steps.Sign => By<SignReply>("签发答复", seen => new(file.Request, seen, DemoRemarks.Agreed(its)), ct),
        Requests.Steps.Issue => Issue(ct),
        Requests.Steps.Redraft => Draft(ct),
        Requests.Steps.Handle => Handle(random, ct),
        _ => Task.FromResult<string?>(null),
    };

    Task<string?> Handle(Random random, CancellationToken ct)
    {
        if (office.Sections.Count > 0 && who.Unit == office.Unit) return Assign(ct);
        return random.Next(5) switch
        {
            0 or 1 => Opine(ct),
            2 when line.DaysLeft is >= 0 and <= 3 => By<ProposeExtension>("提请延期", seen => new(file.Request, seen, 15, DemoRemarks.MoreTime(its)), ct),
            3 when line.DaysLeft is < 0 => Urge(ct),
            _ => Draft(ct),
        };
    }

    async Task<string?> Assign(CancellationToken ct)
    {
        var (section, drafter) = (office.SectionOf(its), office.DrafterOf(its));
        await desk.Assign(Act(who), section.Unit, drafter.Person, DemoRemarks.Handing(its), ct);
        return $"交办至{section.Head.UnitName}{drafter.PersonName}";
    }

    async Task<string?> Opine(CancellationToken ct)
    {
        await desk.Opine(Act(who), DemoRemarks.Searched(its), ct);
        return "填写意见";
    }

    /// <summary>The head of the organ notices what is late.</summary>
    async Task<string?> Urge(CancellationToken ct)
    {
        var leader = office.LeaderOn(house.Today);
        await desk.Urge(Act(leader), DemoRemarks.Urging(its), ct);
        return $"收到{leader.PersonName}催办";
    }

    async Task<string?> Draft(CancellationToken ct)
    {
        var leader = office.LeaderOn(house.Today);
        await papers.Draft(file, its, who, leader, (line.Title, house.Today.Year - 1), house.Now, ct);
        return $"拟写答复，送{leader.PersonName}签发";
    }

    async Task<string?> Issue(CancellationToken ct)
    {
        await papers.Issue(file, who, house.Now, ct);
        return "制发答复";
    }

    async Task<string?> Supplement(CancellationToken ct)
    {
        await house.Run<SendSupplement, Done>(papers.Citizen, house.Now, new(new ApplicantProof(file.Request, true), DemoRemarks.MadeClear(house.Today.Year - 1)), ct);
        return $"收到{line.Applicant}的补正";
    }

    async Task<string?> By<TCommand>(string did, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        await papers.Do<TCommand, Done>(file, who, house.Now, command, ct);
        return did;
    }

    DemoAct Act(Actor actor) => new(actor, house.Now, file.Matter);
}
