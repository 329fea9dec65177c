using System.Text;
using Disclosure.Replies;
using Disclosure.Requests;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Testing;
using WebTesting;

namespace Disclosure.Tests.Pages;

/// <summary>Whoever types a script sees it again as text, and so does everybody else: receipt, course, desk, letter, file and table.</summary>
public sealed class A_script_in_every_field
{
    const string Script = "<script>alert(1)</script>\"'&";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_only_text_wherever_it_is_shown(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var citizen = hall.Citizen();
        var receipt = await Attack(await Hall.Form(citizen)).Submit();
        var (number, code) = Hall.Receipt(receipt);
        await Reply(hall);

        var own = await (await citizen.Get(DisclosureAddress.Track)).Form().Fill("Number", number).Fill("Contact", Sample.Telephone).Fill("Code", code).Submit();
        var clerk = hall.At(hall.Clerk);
        var list = await clerk.Get(DisclosureAddress.Requests);
        var desk = await clerk.Get(list.Document.QuerySelector(".row-title a")!.GetAttribute("href")!);
        var sheet = await clerk.Get(desk.Link("查看、打印答复书"));
        foreach (var page in new[] { receipt, own, await citizen.Get(DisclosureAddress.Letter), list, desk, sheet }) Inert(page.Html);
        var letter = await hall.House.Value("SELECT CAST(id AS varchar(36)) FROM platform_file_reference WHERE owner_kind = 'disclosure.letter'");
        var file = await citizen.Get($"/disclosure/track/files/{letter}");
        Inert(file.Html);
        Assert.Equal("attachment", file.Response.Content.Headers.ContentDisposition?.DispositionType);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_no_formula_in_a_table(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        await Hall.File(hall.Citizen(), form => form.Fill("Name", "=1+1").Fill("Subject", "@SUM(A1),\"x\"\n第二行"));

        var bytes = await (await hall.At(hall.Clerk).Peek(DisclosureAddress.RequestsFile("csv"))).Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(Encoding.UTF8.Preamble, bytes.AsSpan(0, 3));
        var rows = Encoding.UTF8.GetString(bytes.AsSpan(3)).Split("\r\n");
        Assert.Contains(",\"'@SUM(A1),\"\"x\"\" 第二行\",'=1+1,", rows[1], StringComparison.Ordinal);
    }

    static PageForm Attack(PageForm form)
    {
        Hall.Filled(form).Fill("Class", "Business").Fill("IdentityKind", "CreditCode").Fill("IdentityNumber", "91990100MA0000001G");
        foreach (var field in new[] { "Name", "ContactPerson", "PostalAddress", "Subject", "DocumentNumber", "Description" }) form.Fill(field, Script);
        return form.Attach("Attachments", "<script>alert(1)<.txt", "文字"u8.ToArray(), "text/plain");
    }

    static async Task Reply(Hall hall)
    {
        var id = await hall.Request();
        await hall.Must<RegisterRequest, Done>(hall.Clerk, new(id, await hall.Seen(id), Sample.Day("2026-09-18")));
        await hall.Must<DraftReply, ReplyId>(hall.Clerk, new(id, await hall.Seen(id), "D1b", Script, Script, hall.Leader.Person));
        await hall.Must<SignReply, Done>(hall.Leader, new(id, await hall.Seen(id), Script));
        var reply = await hall.House.Look(db => db.Set<Reply>().AsNoTracking().SingleAsync());
        var letter = await hall.House.Services.GetRequiredService<LetterRendering>().Render(reply, default);
        await hall.Must<IssueReply, Done>(hall.Clerk, new(id, await hall.Seen(id), letter));
    }

    static void Inert(string html)
    {
        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("alert(1)", html, StringComparison.Ordinal);
    }
}
