namespace Browser.Roads;

/// <summary>Disclosure on request from the citizen's form to the letter, in a browser, day by day: what everybody sees, when it is due, and which light burns.</summary>
/// <remarks>2026: 中秋 25–27 September, 国庆 1–7 October; 20 September and 10 October are worked.</remarks>
public sealed class The_whole_road(Chromium chromium)
{
    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task Leads_from_the_form_to_the_letter(Width width)
    {
        await using var road = await Road.Open(chromium, width, "2026-09-17");
        var receipt = await IsFiled(road);
        await IsRegistered(road, receipt.Number);
        await IsSupplemented(road, receipt);
        await IsExtendedByASection(road, receipt.Number);
        var letter = await IsAnswered(road, receipt.Number);
        await IsReadByTheCitizen(road, receipt, letter);
        await IsTold(road, receipt.Number, letter);
    }

    static async Task<Receipt> IsFiled(Road road)
    {
        var receipt = await road.Citizen.Files(Paper.Plot);
        Assert.Matches(@"^云政办依申请〔2026〕\d+号$", receipt.Number);
        Assert.Matches("^.{4} .{4}$", receipt.Code);
        Assert.Empty(await road.Citizen.Tab.Faults());
        Assert.Contains("待登记", await road.Citizen.LooksUp(receipt.Number, Citizen.Telephone), StringComparison.Ordinal);

        await using var clerk = await road.SignIn("clerk");
        await clerk.TakeUp(receipt.Number);
        Assert.Equal("黄灯 2026-09-20 待登记", await clerk.Stand()); // two working days to confirm the receipt; the second is a make-up Sunday
        Assert.Equal(Paper.Plot.Bytes, await clerk.Tab.Page.Fetch(Paper.Plot.Name));
        return receipt;
    }

    static async Task IsRegistered(Road road, string number)
    {
        road.On("2026-09-18");
        Assert.Equal("绿灯 2026-10-22 办理中", await road.Step("clerk", number, "登记", clerk => clerk.Tab.Page.Write("收到日期", "2026-09-18"), "登记"));
        Assert.Contains("最迟于2026年10月22日前答复", await road.Citizen.LooksUp(number, Citizen.Telephone), StringComparison.Ordinal);
    }

    static async Task IsSupplemented(Road road, Receipt receipt)
    {
        road.On("2026-09-21");
        Assert.Equal("不计时 待补正", await road.Step("clerk", receipt.Number, "告知补正", clerk => clerk.Tab.Page.Write("需要补正的事项", "请写明所需材料的年份。"), "告知补正"));

        road.On("2026-09-28");
        var page = road.Citizen.Tab.Page;
        var told = await road.Citizen.LooksUp(receipt.Number, Citizen.Email, receipt.Code);
        Assert.Contains("请写明所需材料的年份。", told, StringComparison.Ordinal);
        Assert.Contains("2026年10月19日", told, StringComparison.Ordinal); // fifteen working days from 21 September
        Assert.Empty(await road.Citizen.Tab.Faults());
        await page.Follow("提交补正");
        await page.Write("补正内容", "2025年度。");
        await page.Attach("补正材料", Paper.Year.Name, Paper.Year.Bytes);
        Assert.Empty(await road.Citizen.Tab.Faults());
        Assert.Equal(200, await page.Press("提交补正"));
        Assert.Contains("最迟于2026年10月30日前答复", await page.Words(), StringComparison.Ordinal); // twenty working days anew
    }

    static async Task IsExtendedByASection(Road road, string number)
    {
        road.On("2026-09-29");
        Assert.Equal("绿灯 2026-10-30 办理中", await road.Step("clerk", number, "交办", clerk => clerk.Tab.Page.Select("承办单位", "秘书二科"), "确认交办"));

        road.On("2026-10-26");
        Assert.Equal("黄灯 2026-10-30 办理中", await road.Step("section", number, "提请延期", AsksForTenDays, "提请审批"));
        Assert.Equal("绿灯 2026-11-13 办理中", await road.Step("leader", number, "审批延期", leader => leader.Tab.Page.Write("意见", "同意。"), "同意延期"));
        Assert.Contains("最迟于2026年11月13日前答复", await road.Citizen.LooksUp(number, Citizen.Telephone), StringComparison.Ordinal);
    }

    static async Task AsksForTenDays(Officer section)
    {
        await section.Tab.Page.Write("延长的工作日数", "10");
        await section.Tab.Page.Write("延期理由", "需要向档案馆调阅。");
    }

    static async Task<string> IsAnswered(Road road, string number)
    {
        road.On("2026-11-10");
        Assert.Equal("黄灯 2026-11-13 待签发", await road.Step("section", number, "拟写答复", section => Answers.Given(section.Tab.Page), "送签"));
        Assert.Equal("黄灯 2026-11-13 待制发", await road.Step("leader", number, "签发答复", leader => leader.Tab.Page.Write("意见", "同意。"), "签发"));

        road.On("2026-11-11");
        return await road.Issues(number);
    }

    static async Task IsReadByTheCitizen(Road road, Receipt receipt, string letter)
    {
        var page = road.Citizen.Tab.Page;
        var withoutCode = await road.Citizen.LooksUp(receipt.Number, Citizen.Email);
        Assert.Contains("已答复", withoutCode, StringComparison.Ordinal);
        Assert.DoesNotContain(letter, withoutCode, StringComparison.Ordinal);

        Assert.Contains(letter, await road.Citizen.LooksUp(receipt.Number, Citizen.Telephone, receipt.Code.ToLowerInvariant()), StringComparison.Ordinal);
        Assert.Empty(await road.Citizen.Tab.Faults());
        Assert.Equal(Paper.Approval.Bytes, await page.Fetch(Paper.Approval.Name));
        await page.Follow("查阅、打印答复书");
        Assert.Empty(await road.Citizen.Tab.Faults());
        await Letter.Prints(page, letter, "王秀英：", "2026年9月18日收到您提出的", receipt.Number, Citizen.Subject, "予以公开", "征地批复.pdf", "2026年11月10日");
    }

    static async Task IsTold(Road road, string number, string letter)
    {
        await using var clerk = await road.SignIn("clerk");
        await clerk.Tab.Go("/desk/done?q=" + Uri.EscapeDataString(number));
        await clerk.Tab.Page.Follow(Citizen.Subject);
        string[] course =
        [
            "2026-09-17 申请人 网上提交政府信息公开申请", "2026-09-18 政务公开科科员 登记，收到日期为2026年9月18日，答复期限20个工作日",
            "2026-09-21 政务公开科科员 补正期限至2026年10月19日", "2026-09-28 申请人 答复期限重新起算", "2026-09-29 政务公开科科员 秘书二科",
            "2026-10-26 秘书二科科长 提请延长答复期限10个工作日", "2026-10-26 人民政府办公室主任 批准延长答复期限10个工作日，至2026年11月13日",
            "2026-11-10 秘书二科科长 拟写答复（予以公开）", "2026-11-10 人民政府办公室主任 签发答复", $"2026-11-11 政务公开科科员 发出答复书{letter}（予以公开）",
        ];
        Assert.All(course.Zip(await clerk.Timeline()), entry => Assert.All(entry.First.Split(' '), word => Assert.Contains(word, entry.Second, StringComparison.Ordinal)));
        Assert.Equal(course.Length, (await clerk.Timeline()).Count);
        Assert.Equal(
            "FileRequest RegisterRequest AskSupplement SendSupplement AssignMatter ProposeExtension DecideExtension DraftReply SignReply IssueReply",
            await road.House.Value(Audited(number)));
    }

    /// <summary>What was done to the request and its matter, in order; not who only looked.</summary>
    static string Audited(string number) => $"""
        SELECT group_concat(action, ' ') FROM (
            SELECT audited.action FROM platform_audit_record audited
            JOIN matters_matter matter ON matter.number = '{number}'
            JOIN disclosure_request request ON request.matter = matter.id
            WHERE audited.subject IN ('matter:' || lower(matter.id), 'disclosure.request:' || lower(request.id))
              AND audited.outcome = 0 AND audited.action NOT LIKE 'Read%' AND audited.action <> 'LookUpRequest'
            ORDER BY audited.at, audited.id)
        """;
}
