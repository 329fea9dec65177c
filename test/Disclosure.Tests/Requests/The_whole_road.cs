using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Requests;

/// <summary>From the citizen's form to the letter, with the light, the timeline and the audit at each step.</summary>
public sealed class The_whole_road
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Leads_from_the_form_to_the_letter(Engine engine)
    {
        await using var town = await Town.Open(engine);
        town.On("2026-09-17");
        var key = SubmissionKey.New();
        var id = (await town.File(Sample.Form(town.Office.Section) with { Key = key }, key)).Value;
        await Stands(town, id, Stage.Filed, "2026-09-20", Light.Green); // two working days to confirm the receipt, a make-up Sunday the second

        town.On("2026-09-18");
        await town.Must<RegisterRequest, Done>(town.Clerk, new(id, await town.Seen(id), Sample.Day("2026-09-18")));
        await Stands(town, id, Stage.InHand, "2026-10-22", Light.Green);

        town.On("2026-09-21");
        await town.Must<AskSupplement, Done>(town.Clerk, new(id, await town.Seen(id), "请写明年份", 15));
        await Stands(town, id, Stage.AwaitingSupplement, null, Light.None);

        town.On("2026-09-28");
        await town.Must<SendSupplement, Done>(Town.Citizen, new(new(id, true), "2025年度"));
        await Stands(town, id, Stage.InHand, "2026-10-30", Light.Green); // twenty working days anew

        town.On("2026-10-26");
        await Stands(town, id, Stage.InHand, "2026-10-30", Light.Yellow);
        await town.Must<ProposeExtension, Done>(town.Clerk, new(id, await town.Seen(id), 10, "需要向档案馆调阅"));
        await town.Must<DecideExtension, Done>(town.Head, new(id, await town.Seen(id), true, "同意"));
        await Stands(town, id, Stage.InHand, "2026-11-13", Light.Green);

        town.On("2026-11-10");
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "现提供全文。", null, town.Leader.Person));
        await Stands(town, id, Stage.AwaitingSignature, "2026-11-13", Light.Yellow);
        await town.Must<ReturnReply, Done>(town.Leader, new(id, await town.Seen(id), "请补充批准文号"));
        await town.Must<DraftReply, ReplyId>(town.Clerk, new(id, await town.Seen(id), "A2", "现提供全文（云政函〔2025〕8号）。", null, town.Leader.Person));
        await town.Must<SignReply, Done>(town.Leader, new(id, await town.Seen(id), "同意"));
        await Stands(town, id, Stage.AwaitingIssue, "2026-11-13", Light.Yellow);

        town.On("2026-11-11");
        Assert.True((await town.Issue(id)).Succeeded);
        await Stands(town, id, Stage.Replied, "2026-11-13", Light.None);
        await Tells(town, id);
    }

    static async Task Stands(Town town, RequestId id, Stage stage, string? due, Light light)
    {
        var matter = await town.Matter(id);
        Assert.Equal((stage, due, light), (await town.StageOf(id), matter.DueOn?.ToString("yyyy-MM-dd", null), matter.LightAt(town.House.Time.GetUtcNow())));
    }

    static async Task Tells(Town town, RequestId id)
    {
        Assert.Equal("云政办依申请〔2026〕1号", (await town.Matter(id)).Number);
        Assert.Equal("云政办公复〔2026〕1号", (await town.Reply(id)).Number);
        Assert.Equal(
        [
            "申请人：网上提交政府信息公开申请",
            "赵清：登记，收到日期为2026年9月18日，答复期限20个工作日",
            "赵清：告知申请人补正，补正期限至2026年10月19日",
            "申请人：申请人在线补正，答复期限重新起算",
            "赵清：提请延长答复期限10个工作日",
            "孙志远：批准延长答复期限10个工作日，至2026年11月13日",
            "赵清：拟写答复（予以公开），送李国华签发",
            "李国华：退回修改答复",
            "赵清：拟写答复（予以公开），送李国华签发",
            "李国华：签发答复",
            "赵清：发出答复书云政办公复〔2026〕1号（予以公开）",
        ], await Timeline.Of(town, id));
        Assert.Equal(
            ["FileRequest 0", "RegisterRequest 0", "AskSupplement 0", "SendSupplement 0", "ProposeExtension 0", "DecideExtension 0", "DraftReply 0", "ReturnReply 0", "DraftReply 0", "SignReply 0", "IssueReply 0"],
            await town.Audited(id));
    }
}
