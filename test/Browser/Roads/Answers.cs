using Microsoft.Playwright;

namespace Browser.Roads;

/// <summary>Replies of the three kinds, as a section drafts them.</summary>
static class Answers
{
    public static async Task Given(IPage page)
    {
        await page.Choose("可以公开，提供该信息");
        await page.Write("答复内容", "现提供补偿安置方案的批复文件。");
        await page.Attach("提供给申请人的文件", Paper.Approval.Name, Paper.Approval.Bytes);
        await Send(page);
    }

    public static async Task Withheld(IPage page)
    {
        await page.Choose("过程性信息");
        await page.Write("答复内容", "该方案仍在讨论，尚未形成最终决定。");
        await Send(page);
    }

    public static async Task NotHeld(IPage page)
    {
        await page.Choose("该信息不属于本机关负责公开");
        await page.Write("答复内容", "土地征收档案由自然资源局保管。");
        await page.Write("负责公开该信息的机关", "云溪县自然资源局（电话 0990-6010111）");
        await Send(page);
    }

    /// <summary>To the first of those who sign.</summary>
    static async Task Send(IPage page) => await page.Field("签发人").SelectOptionAsync(new SelectOptionValue { Index = 1 });
}
