using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Requests;

/// <summary>A proposal to extend lies with its approver until it is decided, or until there is nothing left to put off.</summary>
public sealed class A_proposal_in_waiting
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Notifies_its_approver_once_by_a_link_that_the_decision_spends(Engine engine)
    {
        const string told = "SELECT string_agg(words, '|') FROM notifications_inbox_item WHERE person = '{0}'";
        const string open = "SELECT count(*) FROM notifications_decision_link WHERE spent_at IS NULL";
        await using var town = await Town.Open(engine);
        var id = await Proposed(town);
        await town.House.Delivered();

        var head = town.Head.Person.Value.ToString().ToUpperInvariant();
        Assert.Equal($"{(await town.Matter(id)).Number}：提请延期，待您审批", await town.House.Value(told.Replace("{0}", head, StringComparison.Ordinal)));
        Assert.Equal(1L, await town.House.Value(open));

        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), false, "材料可以按期备齐。"));
        Assert.Equal(0L, await town.House.Value(open));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_still_decided_while_the_reply_is_with_the_leader(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Proposed(town);
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "现提供全文。", null, town.Leader.Person));

        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), true, null));
        Assert.Equal(ExtensionState.Approved, (await town.Request(id)).Extension!.State);
        Assert.Equal(Sample.Day("2026-11-05"), (await town.Matter(id)).DueOn);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_with_the_notice_to_supplement_and_may_be_made_again_in_the_new_period(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Proposed(town);
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        Assert.Equal(ExtensionState.Lapsed, (await town.Request(id)).Extension!.State);
        Assert.Equal("赵清：告知申请人补正，补正期限至2026年10月15日，提请的延期不再审批", (await Timeline.Of(town, id))[^1]);

        await town.Must<SendSupplement, Done>(Town.Citizen, new(new(id, true), "2025年度"));
        await town.Must<ProposeExtension, Done>(town.Clerk, new(id, await town.Seen(id), 10, "需要调阅档案"));
        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), true, null));
        Assert.Equal(Sample.Day("2026-11-05"), (await town.Matter(id)).DueOn);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Approved_before_a_supplement_is_not_claimed_of_the_period_that_is_counted_anew(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var id = await Proposed(town);
        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), true, null));
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        await town.Must<SendSupplement, Done>(Town.Citizen, new(new(id, true), "2025年度"));

        Assert.Equal(Sample.Day("2026-10-22"), (await town.Matter(id)).DueOn);
        Assert.Equal(ExtensionState.Lapsed, (await town.Request(id)).Extension!.State);
        Assert.Equal("申请人：申请人在线补正，答复期限重新起算，原批准的延期不再适用", (await Timeline.Of(town, id))[^1]);
        await town.Must<ProposeExtension, Done>(town.Clerk, new(id, await town.Seen(id), 10, "需要调阅档案"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Ends_with_the_signature_and_with_the_withdrawal(Engine engine)
    {
        await using var town = await Town.Open(engine);
        var (signed, withdrawn) = (await Proposed(town), await Proposed(town));
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(signed, await town.Seen(signed), "A2", "现提供全文。", null, town.Leader.Person));
        await town.Must<SignReply, Done>(town.Leader, new(signed, await town.Seen(signed), null));
        await town.Must<WithdrawRequest, Done>(Town.Citizen, new(new(withdrawn, true)));

        Assert.Equal([ExtensionState.Lapsed, ExtensionState.Lapsed], new[] { (await town.Request(signed)).Extension!.State, (await town.Request(withdrawn)).Extension!.State });
        Assert.Equal("李国华：签发答复，提请的延期不再审批", (await Timeline.Of(town, signed))[^1]);
        Assert.Equal(0L, Convert.ToInt64(await town.House.Value("SELECT count(*) FROM matters_work_item WHERE step = '审批延期' AND state = 0"), null));
    }

    static async Task<RequestId> Proposed(Town town)
    {
        var id = (await town.File()).Value;
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18")));
        await town.Must<ProposeExtension, Done>(town.Clerk, new(id, await town.Seen(id), 10, "需要调阅档案"));
        return id;
    }
}
