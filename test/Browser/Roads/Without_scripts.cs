namespace Browser.Roads;

/// <summary>The same forms in a browser that runs no scripts: filing, signing in, acting at the desk, tracking, uploading.</summary>
public sealed class Without_scripts(Chromium chromium, BrowserHouses houses)
{
    [Fact]
    public async Task A_request_goes_its_way()
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, Width.Phone, scripts: false);
        await road.File(Paper.Plot);
        Assert.Equal("绿灯 2026-10-22 办理中", await road.Register("2026-09-18"));
        Assert.Equal("停止计时（等待补正） 待补正", await road.Step("clerk", "告知补正", clerk => clerk.Tab.Page.Write("需要补正的事项", "请写明年份。"), "告知补正"));

        var page = road.Citizen.Tab.Page;
        await road.Citizen.LooksUp(road.Number, Citizen.Telephone, road.Receipt.Code);
        await page.Follow("提交补正");
        await page.Attach("补正材料", Paper.Year.Name, Paper.Year.Bytes);
        await page.Press("提交补正");
        Assert.Matches("最迟于2026年10月22日前?答复", await page.Words());

        await using var clerk = await road.SignIn("clerk");
        await clerk.TakeUp(road.Number);
        Assert.Equal(Paper.Year.Bytes, await clerk.Tab.Page.Fetch(Paper.Year.Name));
    }

    [Fact]
    public async Task A_refused_form_keeps_what_was_typed_and_the_file()
    {
        await using var road = await Road.Begin(chromium, await houses.Lived, Width.Desk, scripts: false);
        var page = road.Citizen.Tab.Page;
        await road.Citizen.FillIn(Paper.Plot);
        await page.Write("联系电话", "");
        Assert.Equal(422, await page.Press("提交申请"));
        Assert.Contains("联系电话", await page.GetByRole(Microsoft.Playwright.AriaRole.Alert).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal(Citizen.Subject, await page.Field("信息名称").InputValueAsync());

        await page.Write("联系电话", Citizen.Telephone);
        await road.Citizen.Send();
        Assert.Contains("申请已提交", await page.Words(), StringComparison.Ordinal);
    }
}
