using System.Net;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>What the real program writes into its log and shows as figures while people use it.</summary>
public sealed class The_log : IDisposable
{
    const string Name = "欧阳静姝";
    const string IdentityNumber = "990100199003070019";
    const string Telephone = "13987654321";
    const string Email = "jingshu@example.com";
    const string PostalAddress = "云溪县青山镇河东村77号";
    const string Subject = "河东村77号宅基地确权档案";
    const string Account = "ouyang-jingshu";
    const string Password = "Secret-7788-Wrong";

    readonly string data = System.IO.Directory.CreateTempSubdirectory("zhengwu-log-").FullName;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Holds_nothing_that_a_person_typed_and_no_number_or_code_of_a_request(Engine engine)
    {
        var house = await FilledHouse.Demo(engine).CopyTo(data);
        await using var product = ProductProcess.Start(data, demo: true, house.Database);
        await product.FirstPage();
        var citizen = product.Visit();
        using var client = citizen.Client;
        var (number, code) = await Files(citizen);
        await LooksUp(citizen, number, code);
        await GoesAstray(citizen, number, code);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await citizen.SignIn(Account, Password)).Status);
        await LooksIntoTheDesk(citizen, number);
        var figures = await client.GetStringAsync(new Uri("/metrics", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("http_server_request_duration", figures, StringComparison.Ordinal);
        Assert.Contains(product.Said, line => line.Contains("Now listening", StringComparison.Ordinal));
        foreach (var secret in new[] { Name, IdentityNumber, Telephone, Email, PostalAddress, Subject, Account, Password, number, code, code.Replace(" ", "", StringComparison.Ordinal) })
        {
            foreach (var written in new[] { secret, Uri.EscapeDataString(secret) })
                Assert.DoesNotContain(product.Said.Append(figures), line => line.Contains(written, StringComparison.OrdinalIgnoreCase));
        }
    }

    static async Task<(string Number, string Code)> Files(Visitor citizen)
    {
        var page = await citizen.Get("/disclosure/request");
        var office = page.Document.QuerySelectorAll("select[name=Office] option").Select(option => option.GetAttribute("value")!).First(value => value.Length > 0);
        var receipt = await page.Form("提交申请").Fill("Office", office).Fill("Name", Name).Fill("IdentityNumber", IdentityNumber)
            .Fill("Telephone", Telephone).Fill("Email", Email).Fill("PostalAddress", PostalAddress).Fill("Subject", Subject).Submit();
        return receipt.All(".receipt strong") is [var number, var code, ..] ? (number, code) : throw new InvalidOperationException(receipt.Text);
    }

    static async Task LooksUp(Visitor citizen, string number, string code)
    {
        var wrong = await (await citizen.Get("/disclosure/track")).Form("查询").Fill("Number", number).Fill("Contact", "13900000000").Fill("Code", code).Submit();
        Assert.DoesNotContain(Subject, wrong.Text, StringComparison.Ordinal);
        var right = await (await citizen.Get("/disclosure/track")).Form("查询").Fill("Number", number).Fill("Contact", Telephone).Fill("Code", code).Submit();
        Assert.Contains(Subject, right.Text, StringComparison.Ordinal);
    }

    /// <summary>As by a link that somebody made up, or a form that another site sends.</summary>
    static async Task GoesAstray(Visitor citizen, string number, string code)
    {
        var query = $"?Number={Uri.EscapeDataString(number)}&Contact={Telephone}&Code={Uri.EscapeDataString(code)}";
        await citizen.Get("/disclosure/track" + query);
        Assert.Equal(HttpStatusCode.NotFound, (await citizen.Get("/no-such-page" + query)).Status);
        using var form = new FormUrlEncodedContent([new("Number", number), new("Contact", Telephone)]);
        using var refused = await citizen.Client.PostAsync(new Uri("/disclosure/track" + query, UriKind.Relative), form);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
    }

    static async Task LooksIntoTheDesk(Visitor clerk, string number)
    {
        await clerk.Enter("clerk");
        var desk = await clerk.Get($"/desk?q={Uri.EscapeDataString(Name)}&number={Uri.EscapeDataString(number)}");
        Assert.Equal(HttpStatusCode.OK, desk.Status);
    }

    public void Dispose() => System.IO.Directory.Delete(data, recursive: true);
}
