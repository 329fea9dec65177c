using System.Net;
using Disclosure.Requests;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Disclosure.Tests.Pages;

public sealed class Filing_online
{
    static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n"u8.ToArray();

    [Theory, ClassData(typeof(EachEngine))]
    public async Task With_an_empty_form_names_every_field_and_files_nothing(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var page = await (await Hall.Form(hall.Citizen())).Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var refusal in new[] { Refusals.NameMissing, Refusals.IdentityMissing, Refusals.TelephoneMissing, Refusals.AskedMissing })
            Assert.StartsWith(refusal.Text, page.Wrong(refusal.Field!), StringComparison.Ordinal);
        Assert.Equal(0L, await Matters(hall));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Keeps_what_was_typed_and_the_files_until_it_is_right(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var citizen = hall.Citizen();
        var refused = await Hall.Filled(await Hall.Form(citizen)).Fill("Telephone", "12").Attach("Attachments", "说明.pdf", Pdf).Submit();

        Assert.Equal(Refusals.TelephoneWrong.Text, refused.Wrong("Telephone"));
        var again = refused.Form();
        Assert.Equal(("张𠮷喆😀", "12", "第一行\n第二行"), (again["Name"], again["Telephone"], again["Description"]!.ReplaceLineEndings("\n")));
        Assert.NotNull(again["Kept"]);

        Hall.Receipt(await again.Fill("Telephone", Sample.Telephone).Submit());
        var desk = await (await hall.At(hall.Clerk).Get("/desk/disclosure/requests")).Follow("青山镇河东村土地征收补偿安置方案");
        Assert.Equal(["说明.pdf", "预览"], desk.All(".file-list a"));
        Assert.Contains("张𠮷喆😀", desk.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_a_program_that_calls_itself_a_document()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var program = new byte[512];
        "MZ"u8.CopyTo(program);
        var page = await Hall.Filled(await Hall.Form(hall.Citizen())).Attach("Attachments", "说明.pdf", program, "application/pdf").Submit();

        Assert.Contains("“说明.pdf”是可执行程序", page.Wrong("Attachments"), StringComparison.Ordinal);
        Assert.Equal("张𠮷喆😀", page.Form()["Name"]);
        Assert.Equal(0L, await Matters(hall));
    }

    [Fact]
    public async Task Refuses_ten_thousand_lines_and_keeps_them()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var lines = string.Join('\n', Enumerable.Range(1, 10_000).Select(number => $"第{number}行"));
        var page = await Hall.Filled(await Hall.Form(hall.Citizen())).Fill("Description", lines).Submit();

        Assert.Equal(Refusals.TooLong("Description", "特征描述", 2000).Text, page.Wrong("Description"));
        Assert.Equal(lines, page.Form()["Description"]!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Refuses_a_file_of_100_MB_and_keeps_what_was_typed()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var page = await Hall.Filled(await Hall.Form(hall.Citizen())).Attach("Attachments", "视频.pdf", new byte[100 * 1024 * 1024]).Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("“视频.pdf”超过单个文件20 MB的上限", page.Wrong("Attachments"), StringComparison.Ordinal);
        Assert.Equal("张𠮷喆😀", page.Form()["Name"]);
        Assert.Equal(0L, await Matters(hall));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task By_a_double_click_makes_one_request_with_one_receipt(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var form = Hall.Filled(await Hall.Form(hall.Citizen()));

        var both = await Task.WhenAll(form.Submit(), form.Submit());

        Assert.Single(both.Select(Hall.Receipt).Distinct());
        Assert.Equal(1L, await Matters(hall));
    }

    /// <summary>The browser's Back shows the form as it was sent, with the key that has done its work.</summary>
    [Theory, ClassData(typeof(EachEngine))]
    public async Task With_something_else_in_a_form_already_accepted_says_so_and_files_it_when_asked_again(Engine engine)
    {
        await using var hall = await Hall.Open(engine);
        var form = Hall.Filled(await Hall.Form(hall.Citizen()));
        var first = Hall.Receipt(await form.Submit());

        var told = await form.Fill("Subject", "另一份文件").Submit();
        Assert.Equal(HttpStatusCode.Conflict, told.Status);
        Assert.Contains(CommandRefusals.SentOtherwise.Text, told.Text, StringComparison.Ordinal);
        Assert.Equal("另一份文件", told.Form("提交申请")["Subject"]);
        Assert.Equal(1L, await Matters(hall));

        Assert.NotEqual(first, Hall.Receipt(await told.Form("提交申请").Submit()));
        Assert.Equal(2L, await Matters(hall));
    }

    [Fact]
    public async Task Works_two_days_and_a_restart_after_the_form_was_opened()
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var citizen = hall.Citizen();
        var form = Hall.Filled(await Hall.Form(citizen));

        await using var later = await hall.House.Restart(later: TimeSpan.FromDays(2));

        Hall.Receipt(await form.Submit(later.Visit(cookies: citizen.Cookies)));
    }

    [Theory]
    [InlineData("Class", "99")]
    [InlineData("Form", "Golden")]
    [InlineData("Office", "01930000-0000-7000-8000-000000000000")]
    [InlineData("Office", "' OR 1=1 --")]
    [InlineData("Kept", "forged")]
    [InlineData("submission-key", "forged")]
    public async Task With_a_value_that_no_form_offers_breaks_nothing(string name, string value)
    {
        await using var hall = await Hall.Open(Engine.Sqlite);
        var page = await Hall.Filled(await Hall.Form(hall.Citizen())).Forge(name, value).Submit();

        Assert.Contains(page.Status, new[] { HttpStatusCode.OK, HttpStatusCode.UnprocessableEntity });
        Assert.Equal(page.Status == HttpStatusCode.OK ? 1L : 0L, await Matters(hall));
    }

    static async Task<long> Matters(Hall hall) => Convert.ToInt64(await hall.House.Value("SELECT count(*) FROM matters_matter"), null);
}
