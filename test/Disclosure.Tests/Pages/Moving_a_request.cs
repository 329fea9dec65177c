using System.Net;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Offices;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

/// <summary>What the actions that every matter has may do to a request's own steps: nothing that would leave a decision on nobody's desk.</summary>
public sealed class Moving_a_request
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_no_approval_and_no_signature_off_the_desk_where_it_is_decided(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (id, matter) = await InHand(hall);
        await hall.Must<ProposeExtension, Done>(hall.Clerk, new(id, await hall.Seen(id), 10, "需要调阅档案"));
        await Refuses(hall, hall.Clerk, matter, "recall", "“审批延期”由专人决定，不能“撤回交办”");
        await Refuses(hall, hall.Head, matter, "return", "“审批延期”由专人决定，不能“退回”");
        await Refuses(hall, hall.Head, matter, "assign", "“审批延期”由专人决定，不能“交办”");

        await hall.Must<DraftReply, ReplyId>(hall.Clerk, Draft(id, await hall.Seen(id), hall.Leader));
        await Refuses(hall, hall.Clerk, matter, "recall", "不能“撤回交办”");
        await Refuses(hall, hall.Leader, matter, "return", "“签发答复”由专人决定，不能“退回”");

        await hall.Must<DecideExtension, Done>(hall.Head, new(id, await hall.Seen(id), true, null));
        await hall.Must<SignReply, Done>(hall.Leader, new(id, await hall.Seen(id), null));
        await Refuses(hall, hall.Leader, matter, "recall", "“制发答复”由专人决定，不能“撤回交办”");
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Taken_up_again_it_is_written_anew_without_the_former_periods_extension(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (id, matter) = await InHand(hall);
        await hall.Must<ProposeExtension, Done>(hall.Clerk, new(id, await hall.Seen(id), 10, "需要调阅档案"));
        await hall.Must<DecideExtension, Done>(hall.Head, new(id, await hall.Seen(id), true, null));
        await hall.Must<DraftReply, ReplyId>(hall.Clerk, Draft(id, await hall.Seen(id), hall.Leader));
        await hall.Must<WithdrawRequest, Done>(Town.Citizen, new(new(id, true)));

        var chief = hall.House.Visit(Town.Acting(hall.Head) is var head ? head with { Grants = [.. head.Grants, new(new("matters.manage"), Scope.Unit)] } : null!);
        Assert.Equal(HttpStatusCode.OK, (await (await chief.Get(MatterAddress.Of(matter, "reopen"))).Form().Fill("Input.Opinion", "撤回有误").Submit()).Status);

        var request = await hall.House.Look(db => db.Set<DisclosureRequest>().AsNoTracking().SingleAsync());
        Assert.Equal(ExtensionState.Lapsed, request.Extension!.State);
        await hall.Must<DraftReply, ReplyId>(hall.Clerk, Draft(id, await hall.Seen(id), hall.Leader));
    }

    static DraftReply Draft(RequestId id, long seen, Officer signer) => new(id, seen, "A2", "现提供全文。", null, signer.Person);

    static async Task<(RequestId, MatterId)> InHand(Hall hall)
    {
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        return (id, await hall.House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Matter).SingleAsync()));
    }

    /// <summary>As the form says it when it is opened, and as it is answered when it is sent all the same.</summary>
    static async Task Refuses(Hall hall, Officer officer, MatterId matter, string act, string because)
    {
        var form = await hall.At(officer).Get(MatterAddress.Of(matter, act));
        Assert.Contains(because, form.Text, StringComparison.Ordinal);
        var fields = form.Form($"确认{form.Heading}").Fill("Input.Opinion", "请改由他人办理");
        if (act == "assign") fields.Fill("Input.Unit", hall.Office.Neighbour.ToString());
        var sent = await fields.Submit();
        Assert.Equal(HttpStatusCode.Conflict, sent.Status);
        Assert.Contains(because, sent.Text, StringComparison.Ordinal);
    }
}
