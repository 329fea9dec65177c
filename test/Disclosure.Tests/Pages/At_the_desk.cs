using System.Net;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Matters.Contracts;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

public sealed class At_the_desk
{
    static readonly string[] Forms = ["register", "ask-supplement", "take-supplement", "abandon", "extend", "reply", "letter"];

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_neighbours_request_is_not_found_and_the_try_is_audited(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        var neighbour = hall.At(hall.Neighbour);

        foreach (var form in Forms) Assert.Equal(HttpStatusCode.NotFound, (await neighbour.Get(DisclosureAddress.Of(id, form))).Status);
        Assert.Equal((long)Forms.Length, Convert.ToInt64(await hall.Refused("ReadRequest", id.Subject), null));
        Assert.Empty((await neighbour.Get(DisclosureAddress.Requests)).All(".row-title"));
        Assert.DoesNotContain("张𠮷喆", (await neighbour.Get(DisclosureAddress.RequestsFile("csv"))).Html, StringComparison.Ordinal);

        var posted = (await hall.At(hall.Clerk).Get(DisclosureAddress.Of(id, "register"))).Form();
        Assert.Equal(HttpStatusCode.BadRequest, (await posted.Submit(neighbour)).Status); // another's anti-forgery token
        var token = (await neighbour.Get(DisclosureAddress.Request)).Form()["__RequestVerificationToken"]!;
        Assert.Equal(HttpStatusCode.NotFound, (await posted.Forge("__RequestVerificationToken", token).Submit(neighbour)).Status);
    }

    [Fact]
    public async Task A_forged_id_is_not_found_and_the_try_is_audited()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var forged = RequestId.New();
        foreach (var form in Forms) Assert.Equal(HttpStatusCode.NotFound, (await hall.At(hall.Clerk).Get(DisclosureAddress.Of(forged, form))).Status);
        Assert.Equal((long)Forms.Length, Convert.ToInt64(await hall.Refused("ReadRequest", forged.Subject), null));
        Assert.Equal(HttpStatusCode.NotFound, (await hall.At(hall.Clerk).Get($"{DisclosureAddress.Requests}/no-id/register")).Status);
    }

    [Theory]
    [InlineData("2026-02-30")]
    [InlineData("去年")]
    public async Task A_day_that_is_none_is_refused_and_stays_in_sight(string typed)
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        var page = await (await hall.At(hall.Clerk).Get(DisclosureAddress.Of(id, "register"))).Form().Fill("ReceivedOn", typed).Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains($"“{typed}”无法识别", page.Wrong("ReceivedOn"), StringComparison.Ordinal);
        Assert.Equal(typed, page.Form()["ReceivedOn"]);
    }

    [Fact]
    public async Task A_leader_whose_return_lacked_a_reason_signs_after_all()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        await hall.Must<DraftReply, ReplyId>(hall.Clerk, new(id, await hall.Seen(id), "A2", "现提供全文。", null, hall.Leader.Person));

        var refused = await (await hall.At(hall.Leader).Get(DisclosureAddress.Of(id, "sign"))).Form("退回修改").Submit();
        Assert.Equal(ReplyRefusals.OpinionMissing.Text, refused.Wrong("Opinion"));
        Assert.Equal(HttpStatusCode.OK, (await refused.Form("签发").Submit()).Status);
        Assert.Equal(ReplyState.Signed, await hall.House.Look(db => db.Set<Reply>().Select(reply => reply.State).SingleAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_reply_to_what_has_gone_to_another_section_is_refused_beside_its_text(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        var clerk = hall.At(hall.Clerk);
        var draft = (await clerk.Get(DisclosureAddress.Of(id, "reply"))).Form()
            .Fill("Ground", "A2").Fill("Text", "写了很久的答复。").Fill("Signer", hall.Leader.Person.ToString()).Attach("Attachments", "说明.txt", "文字"u8.ToArray(), "text/plain");
        var matter = await hall.House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Matter).SingleAsync());
        var assigned = await (await clerk.Get($"{MatterAddress.Of(matter)}/assign")).Form("确认交办").Fill("Input.Unit", hall.Office.Main.ToString()).Submit();
        Assert.Equal(MatterAddress.Of(matter), assigned.Address);

        var opened = await clerk.Get(DisclosureAddress.Of(id, "reply"));
        var sent = await draft.Submit();
        foreach (var page in new[] { opened, sent })
        {
            Assert.Equal(HttpStatusCode.Forbidden, page.Status);
            Assert.Contains("此件不在您的待办之中", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.All(".form-buttons button"));
        }

        Assert.Equal("写了很久的答复。", sent.Document.QuerySelector("textarea[name=Text]")!.TextContent.Trim());
        Assert.Equal(0, Kept(hall));
    }

    [Fact]
    public async Task A_form_whose_act_is_not_due_says_why_and_has_no_button()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        foreach (var (officer, form) in new[] { (hall.Clerk, "issue"), (hall.Clerk, "reply") })
        {
            var page = await hall.At(officer).Get(DisclosureAddress.Of(id, form));
            Assert.Equal(HttpStatusCode.Conflict, page.Status);
            Assert.Contains("此申请当前为“待登记”", page.Text, StringComparison.Ordinal);
            Assert.Empty(page.All(".form-buttons button"));
        }
    }

    [Fact]
    public async Task A_list_says_which_condition_means_nothing()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        await Hall.File(hall.Citizen());
        var page = await hall.At(hall.Clerk).Get($"{DisclosureAddress.Requests}?stage=zzz&light=Blue&from=2026-02-30");

        Assert.Equal(["查询条件有误"], page.All(".error-summary h2"));
        Assert.Equal(["没有这个阶段，请从列表中选择。", "没有这种亮灯，请从列表中选择。", "收到日期的起始日无法识别，请写成 2026-01-31 的样式。"], page.All(".error-summary li"));
        Assert.Equal("2026-02-30", page.Document.QuerySelector("#from")!.GetAttribute("value"));
        Assert.NotEmpty(page.All(".row-title"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Reading_a_request_is_audited_once_a_page(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen(), form => form.Attach("Attachments", "说明.txt", "文字"u8.ToArray(), "text/plain"));
        var id = await hall.Request();
        var clerk = hall.At(hall.Clerk);
        var matter = await clerk.Get(MatterAddress.Of(await hall.House.Look(db => db.Set<DisclosureRequest>().Select(request => request.Matter).SingleAsync())));
        Assert.Contains(Sample.Telephone, matter.Text, StringComparison.Ordinal);
        Assert.Equal(1L, await Readings(hall, id));

        await clerk.Get(matter.Link("说明.txt"));
        Assert.Equal(2L, await Readings(hall, id));

        var form = (await clerk.Get(DisclosureAddress.Of(id, "register"))).Form();
        Assert.Equal(3L, await Readings(hall, id));
        Assert.Equal(matter.Address, (await form.Submit()).Address);
        Assert.Equal(4L, await Readings(hall, id)); // the page that one is led to, and nothing for having sent the form
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task A_neighbour_makes_the_house_keep_no_file(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        async Task<PageForm> Draft() => (await hall.At(hall.Clerk).Get(DisclosureAddress.Of(id, "reply"))).Form().Attach("Attachments", "说明.txt", "文字"u8.ToArray(), "text/plain");
        var neighbour = hall.At(hall.Neighbour);
        var token = (await neighbour.Get(DisclosureAddress.Request)).Form()["__RequestVerificationToken"]!;

        Assert.Equal(HttpStatusCode.NotFound, (await (await Draft()).Forge("__RequestVerificationToken", token).Submit(neighbour)).Status);
        Assert.Equal(0, Kept(hall));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await (await Draft()).Submit()).Status);
        Assert.Equal(1, Kept(hall));
    }

    static async Task<long> Readings(Hall hall, RequestId id) =>
        Convert.ToInt64(await hall.House.Value($"SELECT count(*) FROM platform_audit_record WHERE action = 'ReadRequest' AND outcome = {(int)Platform.Audit.AuditOutcome.Read} AND subject = '{id.Subject}'"), null);

    static int Kept(Hall hall)
    {
        var folder = Path.Combine(hall.House.DataFolder, "files");
        return System.IO.Directory.Exists(folder) ? System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Count() : 0;
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Who_comes_second_is_shown_what_the_first_has_done_and_loses_nothing(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen());
        var id = await hall.Request();
        var register = DisclosureAddress.Of(id, "register");
        var (first, second) = ((await hall.At(hall.Clerk).Get(register)).Form(), (await hall.At(hall.SecondClerk).Get(register)).Form());
        Assert.Equal(HttpStatusCode.OK, (await first.Submit()).Status);

        var late = await second.Fill("ReceivedOn", "2026-09-18").Submit();

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains(CommandRefusals.ChangedMeanwhile.Text, late.Text, StringComparison.Ordinal);
        Assert.Contains("您打开本页之后的办理情况", late.Text, StringComparison.Ordinal);
        Assert.Equal(["登记"], late.All(".timeline-head strong"));
        Assert.Equal("2026-09-18", late.Form()["ReceivedOn"]);
        Assert.Equal(1L, Convert.ToInt64(await hall.House.Value("SELECT count(*) FROM platform_audit_record WHERE action = 'RegisterRequest' AND outcome = 0"), null));
    }
}
