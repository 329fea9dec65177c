using Calendar.Contracts;
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
sealed class DemoStory(DemoHouse house, DemoOffice office, WorkCalendar calendar, DemoCase its)
{
    RequestId id;

    public IEnumerable<DemoStep> Steps()
    {
        yield return Step(0, async (at, ct) => id = await house.Run<FileRequest, RequestId>(Citizen, at, DemoApplicants.Form(its, office.Unit, Day(0).Year - 1), ct));
        if (its.Fate == DemoFate.Filed) yield break;

        yield return By<RegisterRequest, Done>(1, Clerk, seen => new(id, seen, Day(1)));
        if (its.Fate == DemoFate.Withdrawn) yield return Step(2, (at, ct) => house.Run<WithdrawRequest, Done>(Citizen, at, new(new ApplicantProof(id, true)), ct));
        foreach (var step in Supplement().Concat(Extension())) yield return step;
        if (its.HasReply) foreach (var step in Reply()) yield return step;
    }

    IEnumerable<DemoStep> Supplement()
    {
        if (its.IsAsked) yield return By<AskSupplement, Done>(3, Clerk, seen => new(id, seen, "1. 请写明所需信息的年份；\n2. 请写明具体的项目名称或者地块位置。", 15));
        if (its.IsAnswered) yield return Step(8, (at, ct) => house.Run<SendSupplement, Done>(Citizen, at, new(new ApplicantProof(id, true), $"1. {Day(0).Year - 1}年度；\n2. 项目名称以申请表所填为准。"), ct));
        if (its.Fate == DemoFate.Abandoned) yield return By<DeemAbandoned, Done>(19, Clerk, seen => new(id, seen));
    }

    IEnumerable<DemoStep> Extension()
    {
        if (its.IsProlonged || its.Fate == DemoFate.ExtensionProposed) yield return By<ProposeExtension, Done>(15, Clerk, seen => new(id, seen, 15, "所需信息涉及多个年度，需要向档案馆调阅纸质档案并逐份核对。"));
        if (its.IsProlonged) yield return By<DecideExtension, Done>(16, LeaderOf(15), seen => new(id, seen, true, "同意延期，请抓紧办理。"));
    }

    IEnumerable<DemoStep> Reply()
    {
        var drafted = its.DraftedAfter;
        yield return Step(drafted, Draft);
        if (its.Fate == DemoFate.AwaitingSignature) yield break;
        if (its.Fate == DemoFate.Returned)
        {
            yield return By<ReturnReply, Done>(drafted + 1, LeaderOf(drafted), seen => new(id, seen, "请写明检索的范围和方式。"));
            yield break;
        }

        yield return By<SignReply, Done>(drafted + 1, LeaderOf(drafted), seen => new(id, seen, its.Which % 2 == 0 ? "同意。" : "同意，请按程序送达。"));
        if (its.Fate == DemoFate.Replied) yield return Step(drafted + 2, Issue);
    }

    async Task Draft(DateTimeOffset at, CancellationToken ct)
    {
        var (subject, year) = (DemoTexts.Asked(its, Day(0).Year - 1).Subject, Day(0).Year - 1);
        var given = its.Ground == "A2" ? await house.Use(async services => await services.GetRequiredService<MadeFiles>().Keep(DemoReplies.Table(subject, year), $"{subject}.csv", FileTypes.Csv, ct)) : null;
        var draft = new DraftReply(id, await Seen(ct), its.Ground, DemoReplies.TextOf(its.Ground), DemoReplies.ProperOrganOf(its.Ground), office.LeaderOn(Day(its.DraftedAfter)).Person) { Files = given is null ? [] : [given] };
        await house.Run<DraftReply, ReplyId>(office.Clerk, at, draft, ct);
    }

    async Task Issue(DateTimeOffset at, CancellationToken ct)
    {
        var letter = await house.Use(async services => await services.GetRequiredService<LetterRendering>()
            .Render(await services.GetRequiredService<AppDb>().Set<Reply>().AsNoTracking().SingleAsync(reply => reply.Request == id, ct), ct));
        await house.Run<IssueReply, Done>(office.Clerk, at, new(id, await Seen(ct), letter), ct);
    }

    Actor Citizen => Actor.Public(house.Region, null);

    Actor Clerk(DateTimeOffset at) => office.Clerk;

    /// <summary>Who led the office on the day on which it was laid before the leader.</summary>
    Func<DateTimeOffset, Actor> LeaderOf(int after) => _ => office.LeaderOn(Day(after));

    DemoStep By<TCommand, TResult>(int after, Func<DateTimeOffset, Actor> who, Func<long, TCommand> command)
        where TCommand : ICommand<TResult> => Step(after, async (at, ct) => await house.Run<TCommand, TResult>(who(at), at, command(await Seen(ct)), ct));

    DemoStep Step(int after, Func<DateTimeOffset, CancellationToken, Task> act) => At(after) is var at ? new(at, ct => act(at, ct)) : null!;

    Task<long> Seen(CancellationToken ct) => house.Use(async services =>
    {
        services.GetRequiredService<CurrentActor>().Become(Actor.House(house.Region));
        var matter = await services.GetRequiredService<AppDb>().Set<DisclosureRequest>().Where(one => one.Id == id).Select(one => one.Matter).SingleAsync(ct);
        return (await services.GetRequiredService<IMatterReading>().Find(matter, ct))!.Version;
    });

    DateOnly Day(int after) => calendar.AddWorkingDays(calendar.AddWorkingDays(house.Today, -its.Age), after);

    /// <summary>Within office hours, and not after now.</summary>
    DateTimeOffset At(int after)
    {
        var at = house.Zone.InstantOf(Day(after), new TimeOnly(9, 0).AddMinutes((its.Which * 37 + after * 53) % 170));
        return at < house.Now ? at : house.Now.AddMinutes(its.Which - DemoPlan.Cases.Count);
    }
}
