using Disclosure.LookUps;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Demo;
using Platform.Files;

namespace Disclosure.Demo;

/// <summary>The course of one request, step by step, each by the real command on the day on which it would have happened.</summary>
/// <param name="before">The request of the same office that was filed before it.</param>
sealed class DemoStory(DemoHouse house, IDemoDesk desk, DemoOffice office, DemoDays days, DemoCase its, DemoStory? before)
{
    RequestId id;

    /// <summary>Known once it is filed.</summary>
    public MatterId Matter { get; private set; }

    public IEnumerable<DemoStep> Steps()
    {
        yield return Step(0, File);
        if (its.Fate == DemoFate.Filed) yield break;

        yield return By<RegisterRequest, Done>(1, Clerk, seen => new(id, seen, Day(1)));
        if (its.Fate == DemoFate.Withdrawn) yield return Step(2, (at, ct) => house.Run<WithdrawRequest, Done>(Citizen, at, new(new ApplicantProof(id, true)), ct));
        foreach (var step in Supplement()) yield return step;
        if (before is not null && its is { Again: true, IsOfDepartment: true }) yield return Step(2, (at, ct) => desk.Merge(new(Clerk, at, Matter), before.Matter, DemoRemarks.Merging, ct));
        foreach (var step in new DemoHandling(desk, office, its, () => Matter, Day).Steps()) yield return Step(step.After, step.Do);
        foreach (var step in Extension()) yield return step;
        if (its.HasReply) foreach (var step in Reply()) yield return step;
    }

    async Task File(DateTimeOffset at, CancellationToken ct)
    {
        var form = DemoApplicants.Form(its, office, Year);
        if (its.Which % 6 == 5 && its.IsOfDepartment) form = form with { Files = [await Keep(DemoRemarks.Statement(form.Name!, form.Subject!), "情况说明.csv", ct)] };
        id = await house.Run<FileRequest, RequestId>(Citizen, at, form, ct);
        Matter = await house.Use(services => services.GetRequiredService<AppDb>().Set<DisclosureRequest>().Where(one => one.Id == id).Select(one => one.Matter).SingleAsync(ct));
    }

    IEnumerable<DemoStep> Supplement()
    {
        if (its.IsAsked) yield return By<AskSupplement, Done>(3, Clerk, seen => new(id, seen, DemoRemarks.Unclear(its), 15));
        if (its.IsAnswered) yield return Step(8, (at, ct) => house.Run<SendSupplement, Done>(Citizen, at, new(new ApplicantProof(id, true), $"1. {Year}年度；\n2. 项目名称以申请表所填为准。"), ct));
        if (its.Fate == DemoFate.Abandoned) yield return By<DeemAbandoned, Done>(19, Clerk, seen => new(id, seen));
    }

    IEnumerable<DemoStep> Extension()
    {
        if (its.IsProlonged || its.Fate == DemoFate.ExtensionProposed) yield return By<ProposeExtension, Done>(15, Drafter, seen => new(id, seen, 15, DemoRemarks.MoreTime(its)));
        if (its.IsProlonged) yield return By<DecideExtension, Done>(16, LeaderOf(15), seen => new(id, seen, true, "同意延期，请抓紧办理。"));
    }

    IEnumerable<DemoStep> Reply()
    {
        var drafted = its.DraftedAfter;
        yield return Step(drafted, Draft);
        if (its.Fate == DemoFate.AwaitingSignature) yield break;
        if (its.Fate == DemoFate.Returned)
        {
            yield return By<ReturnReply, Done>(drafted + 1, LeaderOf(drafted), seen => new(id, seen, DemoRemarks.NotYet(its)));
            yield break;
        }

        yield return By<SignReply, Done>(drafted + 1, LeaderOf(drafted), seen => new(id, seen, DemoRemarks.Agreed(its)));
        if (its.Fate == DemoFate.Replied) yield return Step(drafted + 2, Issue);
    }

    async Task Draft(DateTimeOffset at, CancellationToken ct)
    {
        var subject = DemoTexts.Asked(its, office, Year).Subject;
        var given = its.Ground == "A2" ? await Keep(DemoReplies.Table(subject, Year), $"{subject}.csv", ct) : null;
        var draft = new DraftReply(id, await Seen(ct), its.Ground, DemoReplies.TextOf(its), DemoReplies.ProperOrganOf(its.Ground), office.LeaderOn(Day(its.DraftedAfter)).Person) { Files = given is null ? [] : [given] };
        await house.Run<DraftReply, ReplyId>(Drafter, at, draft, ct);
    }

    async Task Issue(DateTimeOffset at, CancellationToken ct)
    {
        var letter = await house.Use(async services => await services.GetRequiredService<LetterRendering>()
            .Render(await services.GetRequiredService<AppDb>().Set<Reply>().AsNoTracking().SingleAsync(reply => reply.Request == id, ct), ct));
        await house.Run<IssueReply, Done>(Clerk, at, new(id, await Seen(ct), letter), ct);
    }

    /// <summary>People ask for what happened in the year before.</summary>
    int Year => Day(0).Year - 1;

    Actor Citizen => Actor.Public(house.Region, null);

    Actor Clerk => office.ClerkOf(its);

    Actor Drafter => office.DrafterOf(its);

    /// <summary>Who led the office on the day on which it was laid before the leader.</summary>
    Actor LeaderOf(int after) => office.LeaderOn(Day(after));

    Task<ReceivedFile> Keep(byte[] content, string name, CancellationToken ct) =>
        house.Use(services => services.GetRequiredService<MadeFiles>().Keep(content, name, FileTypes.Csv, ct));

    DemoStep By<TCommand, TResult>(int after, Actor who, Func<long, TCommand> command)
        where TCommand : ICommand<TResult> => Step(after, async (at, ct) => await house.Run<TCommand, TResult>(who, at, command(await Seen(ct)), ct));

    DemoStep Step(int after, Func<DateTimeOffset, CancellationToken, Task> act) => days.At(its, after) is var at ? new(at, ct => act(at, ct)) : null!;

    Task<long> Seen(CancellationToken ct) => house.Use(async services =>
    {
        services.GetRequiredService<CurrentActor>().Become(Actor.House(house.Region));
        return (await services.GetRequiredService<IMatterReading>().Find(Matter, ct))!.Version;
    });

    DateOnly Day(int after) => days.Of(its, after);
}
