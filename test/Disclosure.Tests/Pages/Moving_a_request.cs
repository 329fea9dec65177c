using System.Net;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Offices;
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
    public async Task Passes_a_signature_on_to_somebody_who_may_sign_and_to_nobody_else(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (id, matter) = await InHand(hall);
        var deputy = await hall.Office.Officer(hall.Office.Main, "马建军", Directory.Contracts.PostRank.Deputy, new Grant(Rights.Sign, Scope.Subtree));
        await hall.Must<DraftReply, ReplyId>(hall.Clerk, Draft(id, await hall.Seen(id), hall.Leader));

        var refused = await Transfer(hall, hall.Leader, matter, hall.Office.Section, hall.SecondClerk);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("“签发答复”只能转给有权办理该环节的人员", refused.Text, StringComparison.Ordinal);

        Assert.Equal(MatterAddress.Of(matter), (await Transfer(hall, hall.Leader, matter, hall.Office.Main, deputy)).Address);
        Assert.Equal(hall.Office.Section, await Lead(hall, matter));
        await hall.Must<SignReply, Done>(deputy, new(id, await hall.Seen(id), null));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Passes_an_approval_on_without_the_lead(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (id, matter) = await InHand(hall);
        await hall.Must<ProposeExtension, Done>(hall.Clerk, new(id, await hall.Seen(id), 10, "需要调阅档案"));
        var director = await hall.Office.Officer(hall.Office.Main, "马建军", Directory.Contracts.PostRank.Deputy, new Grant(Rights.ApproveExtension, Scope.Subtree));

        Assert.Equal(MatterAddress.Of(matter), (await Transfer(hall, hall.Head, matter, hall.Office.Main, director)).Address);
        Assert.Equal(hall.Office.Section, await Lead(hall, matter));
        await hall.Must<DecideExtension, Done>(director, new(id, await hall.Seen(id), true, null));
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

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Does_once_what_was_sent_twice(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var (_, matter) = await InHand(hall);
        foreach (var (act, words) in new[] { ("opinion", "同意公开"), ("urge", "请抓紧办理") })
        {
            var form = (await hall.At(hall.Clerk).Get(MatterAddress.Of(matter, act))).Form().Fill("Input.Opinion", words);
            Assert.Equal(MatterAddress.Of(matter), (await form.Submit()).Address);
            Assert.Equal(MatterAddress.Of(matter), (await form.Submit()).Address);
            Assert.Equal(1L, Convert.ToInt64(await hall.House.Value($"SELECT count(*) FROM matters_timeline_entry WHERE opinion = '{words}'"), null));
        }
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

    static async Task<SeenPage> Transfer(Hall hall, Officer from, MatterId matter, UnitId unit, Officer to)
    {
        var form = await (await hall.At(from).Get(MatterAddress.Of(matter, "transfer"))).Form("查找").Fill("Input.Find", to.Actor.PersonName).Submit();
        return await form.Form("确认转办").Fill("Input.Unit", unit.ToString()).Fill("Input.Person", to.Person.ToString()).Fill("Input.Opinion", "我外出，请代为办理").Submit();
    }

    static async Task<UnitId> Lead(Hall hall, MatterId matter) =>
        UnitId.From(Guid.Parse((string)(await hall.House.Value($"SELECT CAST(lead AS varchar(36)) FROM matters_matter WHERE id = '{matter.ToString().ToUpperInvariant()}'"))!));
}
