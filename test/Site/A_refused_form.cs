using System.Net;
using Platform.Database;
using WebTesting;

namespace Site;

/// <summary>Tried on the page that shows every piece, whose form refuses whatever it is sent.</summary>
public sealed class A_refused_form(SharedHouses houses)
{
    const string Rare = "𠮷 喆 玥 😀";
    const string Script = "<script>alert(1)</script>\"'&";

    static readonly (string Code, string Field, string Text)[] Wrong =
    [
        ("ui.applicant-missing", "Applicant", "请填写申请人姓名或者名称。"),
        ("ui.subject-missing", "Subject", "请写明所需信息的名称、文号或者特征。（依据：《政府信息公开条例》第二十九条）"),
        ("ui.not-agreed", "Agreed", "请阅读须知并勾选同意。"),
    ];

    [Fact]
    public async Task Names_each_field_and_the_remedy_beside_it()
    {
        var page = await (await Form()).Submit();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var (code, field, text) in Wrong) Assert.True(page.Wrong(field) == text, $"{code} says: {page.Wrong(field)}");
        Assert.Equal(["#Applicant", "#Subject", "#Agreed"], page.Document.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")));
        Assert.Equal("Applicant-error", page.Document.GetElementById("Applicant")!.GetAttribute("aria-describedby"));
    }

    [Fact]
    public async Task Keeps_everything_that_was_typed()
    {
        var again = (await (await Form()).Fill("Applicant", Rare).Fill("Subject", $"\n第一行\n{Script}").Fill("Unit", "县水利局").Fill("Way", "self").Fill("Forms", "paper", "file").Submit()).Form("提交");

        Assert.Equal(Rare, again["Applicant"]);
        Assert.Equal($"\n第一行\n{Script}", again["Subject"]!.ReplaceLineEndings("\n"));
        Assert.Equal("县水利局", again["Unit"]);
        Assert.Equal("self", again["Way"]);
        Assert.Equal(["paper", "file"], again.Values.Where(value => value.Key == "Forms").Select(value => value.Value));
    }

    [Fact]
    public async Task Shows_a_script_as_text()
    {
        var page = await (await Form()).Fill("Applicant", Script).Submit();
        Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-13-45")]
    [InlineData("二〇二六年三月")]
    public async Task Keeps_a_date_that_cannot_be_read_in_sight(string typed)
    {
        var page = await (await Form()).Fill("Received", typed).Submit();

        Assert.Equal(typed, page.Form("提交")["Received"]);
        Assert.Contains($"“{typed}”无法识别", page.Wrong("Received"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeps_its_submission_key_since_nothing_was_done_under_it()
    {
        var form = await Form();
        Assert.Equal(form["submission-key"], (await form.Submit()).Form("提交")["submission-key"]);
    }

    [Fact]
    public async Task Takes_ten_thousand_lines()
    {
        var lines = string.Join('\n', Enumerable.Range(1, 10_000).Select(number => $"第{number}行"));
        Assert.Equal(lines, (await (await Form()).Fill("Subject", lines).Submit()).Form("提交")["Subject"]!.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Is_accepted_two_days_and_a_restart_after_it_was_opened()
    {
        await using var before = await WebHouse.Open(Engine.Sqlite);
        var officer = WebHouse.Officer();
        var visitor = before.Visit(officer);
        var form = (await visitor.Get("/desk/design")).Form("提交");

        await using var after = await before.Restart(later: TimeSpan.FromDays(2));
        var page = await form.Submit(after.Visit(officer, visitor.Cookies));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
    }

    async Task<PageForm> Form() => (await (await houses.On(Engine.Sqlite)).Visit(WebHouse.Officer()).Get("/desk/design")).Form("提交");
}
