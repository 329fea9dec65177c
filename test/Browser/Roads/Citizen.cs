using System.Text.RegularExpressions;

namespace Browser.Roads;

/// <summary>Somebody without an account, who asks for information and follows what becomes of it.</summary>
sealed partial class Citizen(Tab tab) : IAsyncDisposable
{
    public const string Telephone = "13900000088";
    public const string Email = "wang.xiuying@example.com";
    public const string Subject = "青溪镇上堰村2025年土地征收补偿安置方案";

    public Tab Tab => tab;

    /// <summary>Fills in the whole form; it is not sent yet.</summary>
    public async Task FillIn(Paper? attached = null)
    {
        var page = tab.Page;
        await tab.Go("/disclosure/request");
        await page.Select("向哪个机关申请", "人民政府办公室");
        await page.Choose("自然人");
        await page.Write("姓名或者名称", "王秀英");
        await page.Select("证件类型", "居民身份证");
        await page.Write("证件号码", "990100199003070019"); // its check digit is right and its region does not exist
        await page.Write("联系电话", Telephone);
        await page.Write("电子邮箱", Email);
        await page.Write("信息名称", Subject);
        await page.Write("特征描述", "补偿标准、安置方式和批准文件。");
        if (attached is not null) await page.Attach("上传附件", attached.Name, attached.Bytes);
    }

    public async Task<Receipt> Send()
    {
        Assert.Equal(200, await tab.Page.Press("提交申请"));
        var words = await tab.Page.Words();
        return new(Number().Match(words).Value, Code().Match(words).Value);
    }

    /// <summary>Shows who it is, and sees how the request stands.</summary>
    public async Task<string> LooksUp(string number, string contact, string? code = null)
    {
        await tab.Page.Context.ClearCookiesAsync();
        await tab.Go("/disclosure/track");
        await tab.Page.Write("申请编号", number);
        await tab.Page.Write("联系电话或者电子邮箱", contact);
        await tab.Page.Write("查询码", code ?? "");
        await tab.Page.Press("查询");
        return await tab.Page.Words();
    }

    public ValueTask DisposeAsync() => tab.DisposeAsync();

    [GeneratedRegex(@"云政办依申请〔\d{4}〕\d+号")]
    private static partial Regex Number();

    [GeneratedRegex("[2-9A-HJ-NP-Z]{4} [2-9A-HJ-NP-Z]{4}")]
    private static partial Regex Code();
}

/// <summary>What the citizen takes home.</summary>
sealed record Receipt(string Number, string Code);
