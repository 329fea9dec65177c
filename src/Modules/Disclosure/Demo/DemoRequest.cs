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

namespace Disclosure.Demo;

/// <summary>One request on its way, as far as its age and its fate lead it.</summary>
sealed class DemoRequest(DemoHouse house, DemoOffice office, int which)
{
    RequestId id;

    /// <summary>The newest are the furthest from a reply; the older ones end in every way there is.</summary>
    public async Task Walk(CancellationToken ct)
    {
        id = await house.Run<FileRequest, RequestId>(Actor.Public(house.Region, null), At(0), DemoTexts.Form(which, office.Unit), ct);
        if (which < 4) return;

        await ByClerk<RegisterRequest, Done>(1, seen => new(id, seen, Day(1)), ct);
        if (which < 10) return;
        if (which != DemoRequests.OfVisitor && which % 13 == 0)
        {
            await house.Run<WithdrawRequest, Done>(Actor.Public(house.Region, null), At(2), new(new ApplicantProof(id, true)), ct);
            return;
        }

        if (which < 14 || which % 5 == 0) await Supplement(ct);
        if (which < 14) return;
        if (which < 18 || which % 7 == 0) await Extend(ct);
        if (which < 18) return;
        await Reply(ct);
    }

    async Task Supplement(CancellationToken ct)
    {
        await ByClerk<AskSupplement, Done>(2, seen => new(id, seen, "请写明所需信息的年份和具体项目名称。", 15), ct);
        if (which >= 14) await house.Run<SendSupplement, Done>(Actor.Public(house.Region, null), At(5), new(new ApplicantProof(id, true), "2025年度，项目名称以所填为准。"), ct);
    }

    async Task Extend(CancellationToken ct)
    {
        await ByClerk<ProposeExtension, Done>(7, seen => new(id, seen, 15, "需要向档案馆调阅纸质档案并逐份核对。"), ct);
        if (which != 17) await By<DecideExtension, Done>(office.Leader, 8, seen => new(id, seen, true, "同意。"), ct);
    }

    async Task Reply(CancellationToken ct)
    {
        var (ground, text) = (which % 4) switch
        {
            0 => ("C6", "该信息是正在讨论过程中的请示报告，尚未形成最终决定，依法可以不予公开。"),
            1 => ("D1a", "经检索本机关档案管理系统和办公系统，未发现您申请的信息。"),
            _ => ("A2", "您申请的信息可以在本机关门户网站“政务公开”栏目查阅，也可以到政务公开科查阅、复制纸质件。"),
        };
        await ByClerk<DraftReply, ReplyId>(10, seen => new(id, seen, ground, text, null, office.Signer), ct);
        if (which < 21) return;
        await By<SignReply, Done>(office.Leader, 11, seen => new(id, seen, "同意。"), ct);
        if (which < 23) return;

        var letter = await house.Use(async services => await services.GetRequiredService<LetterRendering>().Render(await services.GetRequiredService<AppDb>().Set<Reply>().AsNoTracking().SingleAsync(reply => reply.Request == id, ct), ct));
        await ByClerk<IssueReply, Done>(12, seen => new(id, seen, letter), ct);
    }

    Task<TResult> ByClerk<TCommand, TResult>(int after, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<TResult> => By<TCommand, TResult>(office.Clerk, after, command, ct);

    async Task<TResult> By<TCommand, TResult>(Actor officer, int after, Func<long, TCommand> command, CancellationToken ct)
        where TCommand : ICommand<TResult> => await house.Run<TCommand, TResult>(officer, At(after), command(await Seen(ct)), ct);

    Task<long> Seen(CancellationToken ct) => house.Use(async services =>
    {
        services.GetRequiredService<CurrentActor>().Become(Actor.House(house.Region));
        var matter = await services.GetRequiredService<AppDb>().Set<DisclosureRequest>().Where(one => one.Id == id).Select(one => one.Matter).SingleAsync(ct);
        return (await services.GetRequiredService<IMatterReading>().Find(matter, ct))!.Version;
    });

    DateOnly Day(int after) => house.Today.AddDays(after - 2 * which - 1);

    DateTimeOffset At(int after) => house.Zone.InstantOf(Day(after), new TimeOnly(9, 30).AddMinutes(which % 50 * 7));
}
