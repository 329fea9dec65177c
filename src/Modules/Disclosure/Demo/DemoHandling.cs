using Kernel;
using Matters.Contracts;

namespace Disclosure.Demo;

/// <summary>What a department does with a request beside the law's own steps: hands it to a section, asks a third party, looks into the files, urges.</summary>
sealed class DemoHandling(IDemoDesk desk, DemoOffice office, DemoCase its, Func<MatterId> matter, Func<int, DateOnly> day)
{
    /// <summary>As far as they have happened by today.</summary>
    public IEnumerable<DemoDeed> Steps() =>
        office.Sections.Count == 0 || its.Unassigned || its.Fate is DemoFate.Withdrawn or DemoFate.AwaitingSupplement or DemoFate.Abandoned or DemoFate.Answered ? [] : All().Where(step => step.After <= its.Age);

    IEnumerable<DemoDeed> All() => [.. Handing(), .. LookingInto(), .. Pressing()];

    IEnumerable<DemoDeed> Handing()
    {
        var (section, drafter) = (office.SectionOf(its), office.DrafterOf(its));
        if (its.Passed && office.Sections.FirstOrDefault(one => one.Unit != section.Unit) is { } first)
        {
            yield return new(2, (at, ct) => desk.Assign(Act(Clerk, at), first.Unit, first.Officer.Person, DemoRemarks.Handing(its), ct));
            yield return new(3, (at, ct) => desk.Transfer(Act(first.Officer, at), section.Unit, drafter.Person, DemoRemarks.Passing(section.Head.UnitName), ct));
        }
        else
        {
            yield return new(its.IsAnswered ? 9 : 2, (at, ct) => desk.Assign(Act(Clerk, at), section.Unit, drafter.Person, DemoRemarks.Handing(its), ct));
        }
    }

    IEnumerable<DemoDeed> LookingInto()
    {
        var drafter = office.DrafterOf(its);
        if (its.IsAsked) yield break;
        if (its.Which % 3 == 0) yield return new(4, (at, ct) => desk.Opine(Act(drafter, at), DemoRemarks.Searched(its), ct));
        if (its.Which % 8 == 2) yield return new(5, (at, ct) => desk.Attach(Act(drafter, at), "查档记录.txt", DemoRemarks.Searching(its), "附查档记录。", ct));
        if (!its.ThirdParty) yield break;
        yield return new(5, (at, ct) => desk.Opine(Act(drafter, at), "该信息涉及第三方合法权益，已寄出征求意见书，请第三方自收到之日起15个工作日内提出意见。", ct));
        yield return new(12, (at, ct) => desk.Opine(Act(drafter, at), its.Ground == "C4" ? "第三方书面答复不同意公开，理由是涉及报价和技术方案。经审查理由成立。" : "第三方书面答复同意公开，但请隐去联系人电话和银行账户。", ct));
    }

    IEnumerable<DemoDeed> Pressing()
    {
        if (its.Which % 6 == 1) yield return new(3, (at, ct) => desk.Circulate(Act(Clerk, at), [office.SectionOf(its).Officer.Person!.Value, Leader(3).Person!.Value], DemoRemarks.ToBeRead(its), ct));
        if (!its.Urged) yield break;
        yield return new(21, (at, ct) => desk.Urge(Act(Leader(21), at), DemoRemarks.Urging(its), ct));
        yield return new(22, (at, ct) => desk.Follow(Act(Leader(22), at), ct));
    }

    Actor Clerk => office.ClerkOf(its);

    Actor Leader(int after) => office.LeaderOn(day(after));

    DemoAct Act(Actor who, DateTimeOffset at) => new(who, at, matter());
}
