using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>One thing that somebody does to a request on the desk, in a day that is played: what its step calls for.</summary>
sealed class PlayedWork(DemoHouse house, IDemoDesk desk, DemoPaperwork papers, DemoCase its, PlayedDesk at)
{
    /// <returns>What was done, in the office's words; null when nothing could be.</returns>
    public Task<string?> Do(Random random, CancellationToken ct) => at.Line.Step switch
    {
        Requests.Steps.Register => By<RegisterRequest>("受理", seen => new(at.File.Request, seen, house.Today), ct),
        Requests.Steps.AwaitSupplement => Supplement(ct),
        Requests.Steps.ApproveExtension => By<DecideExtension>("批准延期", seen => new(at.File.Request, seen, true, DemoRemarks.Prolonging), ct),
        Requests.Steps.Sign when random.Next(5) == 0 => By<ReturnReply>("退回修改", seen => new(at.File.Request, seen, DemoRemarks.NotYet(its)), ct),
        Requests.Steps.Sign => By<SignReply>("签发答复", seen => new(at.File.Request, seen, DemoRemarks.Agreed(its)), ct),
        Requests.Steps.Issue => Issue(ct),
        Requests.Steps.Redraft => Draft(ct),
        Requests.Steps.Handle => Handle(random, ct),
        _ => Task.FromResult<string?>(null),
    };

    Task<string?> Handle(Random random, CancellationToken ct)
    {
        if (at.Office.Sections.Count > 0 && at.Who.Unit == at.Office.Unit) return Assign(ct);
        return random.Next(5) switch
        {
            0 or 1 => Opine(ct),
            2 when at.Line.DaysLeft is >= 0 and <= 3 => By<ProposeExtension>("提请延期", seen => new(at.File.Request, seen, 15, DemoRemarks.MoreTime(its)), ct),
            3 when at.Line.DaysLeft is < 0 => Urge(ct),
            _ => Draft(ct),
        };
    }

    async Task<string?> Assign(CancellationToken ct)
    {
        var (section, drafter) = (at.Office.SectionOf(its), at.Office.DrafterOf(its));
        await desk.Assign(Act(at.Who), section.Unit, drafter.Person, DemoRemarks.Handing(its), ct);
        return $"交办至{section.Head.UnitName}{drafter.PersonName}";
    }

    async Task<string?> Opine(CancellationToken ct)
    {
        await desk.Opine(Act(at.Who), DemoRemarks.Searched(its), ct);
        return "填写意见";
    }

    /// <summary>The head of the organ notices what is late.</summary>
    async Task<string?> Urge(CancellationToken ct)
    {
        var leader = at.Office.LeaderOn(house.Today);
        await desk.Urge(Act(leader), DemoRemarks.Urging(its), ct);
        return $"收到{leader.PersonName}催办";
    }

    async Task<string?> Draft(CancellationToken ct)
    {
        var leader = at.Office.LeaderOn(house.Today);
        await papers.Draft(at.File, its, at.Who, leader, (at.Line.Title, house.Today.Year - 1), house.Now, ct);
        return $"拟写答复，送{leader.PersonName}签发";
    }

    async Task<string?> Issue(CancellationToken ct)
    {
        await papers.Issue(at.File, at.Who, house.Now, ct);
        return "制发答复";
    }

    async Task<string?> Supplement(CancellationToken ct)
    {
        await papers.Apply(house.Now, new SendSupplement(new ApplicantProof(at.File.Request, true), DemoRemarks.MadeClear(house.Today.Year - 1)), ct);
        return $"收到{at.Line.Applicant}的补正";
    }

    async Task<string?> By<TCommand>(string did, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        await papers.Do<TCommand, Done>(at.File, at.Who, house.Now, command, ct);
        return did;
    }

    DemoAct Act(Actor actor) => new(actor, house.Now, at.File.Matter);
}

/// <summary>Somebody at a desk of an office, and one line of what lies there.</summary>
sealed record PlayedDesk(DemoOffice Office, Actor Who, MatterLine Line, DemoFile File);
