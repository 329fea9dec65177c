using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Platform.Commands;

namespace Disclosure.Demo;

/// <summary>The course of one request, step by step, each by the real command on the day on which it would have happened.</summary>
sealed class DemoStory(DemoPaperwork papers, IDemoDesk desk, DemoOffice office, DemoDays days, DemoCase its)
{
    DemoFile? filed;

    /// <summary>The request of the same office that was filed before it.</summary>
    public DemoStory? Before { get; init; }

    DemoFile File => filed ?? throw new InvalidOperationException("Nothing happens to a request before it is filed.");

    public IEnumerable<DemoStep> Steps()
    {
        yield return Step(0, async (at, ct) => filed = await papers.File(its, office, Year, at, ct));
        if (its.Fate == DemoFate.Filed) yield break;

        yield return By<RegisterRequest>(1, Clerk, seen => new(File.Request, seen, Day(1)));
        if (its.Fate == DemoFate.Withdrawn) yield return Step(2, (at, ct) => papers.Apply(at, new WithdrawRequest(new ApplicantProof(File.Request, true)), ct));
        if (Before is { } before && its is { Again: true, IsOfDepartment: true }) yield return Step(2, (at, ct) => desk.Merge(new(Clerk, at, File.Matter), before.File.Matter, DemoRemarks.Merging, ct));
        var handling = new DemoHandling(desk, office, its, () => File.Matter, Day).Steps().Select(step => Step(step.After, step.Do));
        foreach (var step in Supplement().Concat(handling).Concat(Extension()).Concat(its.HasReply ? Reply() : [])) yield return step;
    }

    IEnumerable<DemoStep> Supplement()
    {
        if (its.IsAsked) yield return By<AskSupplement>(3, Clerk, seen => new(File.Request, seen, DemoRemarks.Unclear(its), 15));
        if (its.IsAnswered) yield return Step(8, (at, ct) => papers.Apply(at, new SendSupplement(new ApplicantProof(File.Request, true), DemoRemarks.MadeClear(Year)), ct));
        if (its.Fate == DemoFate.Abandoned) yield return By<DeemAbandoned>(19, Clerk, seen => new(File.Request, seen));
    }

    IEnumerable<DemoStep> Extension()
    {
        if (its.IsProlonged || its.Fate == DemoFate.ExtensionProposed) yield return By<ProposeExtension>(15, office.DrafterOf(its), seen => new(File.Request, seen, 15, DemoRemarks.MoreTime(its)));
        if (its.IsProlonged) yield return By<DecideExtension>(16, LeaderOf(15), seen => new(File.Request, seen, true, DemoRemarks.Prolonging));
    }

    IEnumerable<DemoStep> Reply()
    {
        var drafted = its.DraftedAfter;
        yield return Step(drafted, (at, ct) => papers.Draft(File, its, office.DrafterOf(its), LeaderOf(drafted), (DemoTexts.Asked(its, office, Year).Subject, Year), at, ct));
        if (its.Fate == DemoFate.AwaitingSignature) yield break;
        if (its.Fate == DemoFate.Returned)
        {
            yield return By<ReturnReply>(drafted + 1, LeaderOf(drafted), seen => new(File.Request, seen, DemoRemarks.NotYet(its)));
            yield break;
        }

        yield return By<SignReply>(drafted + 1, LeaderOf(drafted), seen => new(File.Request, seen, DemoRemarks.Agreed(its)));
        if (its.Fate == DemoFate.Replied) yield return Step(drafted + 2, (at, ct) => papers.Issue(File, Clerk, at, ct));
    }

    /// <summary>People ask for what happened in the year before.</summary>
    int Year => Day(0).Year - 1;

    Actor Clerk => office.ClerkOf(its);

    /// <summary>Who led the office on the day on which it was laid before the leader.</summary>
    Actor LeaderOf(int after) => office.LeaderOn(Day(after));

    DemoStep By<TCommand>(int after, Actor who, Func<long, TCommand> command)
        where TCommand : ICommand<Done> => Step(after, (at, ct) => papers.Do<TCommand, Done>(File, who, at, command, ct));

    DemoStep Step(int after, Func<DateTimeOffset, CancellationToken, Task> act) => days.At(its, after) is var at ? new(at, ct => act(at, ct)) : null!;

    DateOnly Day(int after) => days.Of(its, after);
}
