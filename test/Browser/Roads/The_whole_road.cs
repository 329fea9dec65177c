namespace Browser.Roads;

/// <summary>Disclosure on request from the citizen's form to the letter, in a browser, day by day: what everybody sees, when it is due, and which light burns.</summary>
/// <remarks>2026: 中秋 25–27 September, 国庆 1–7 October; 20 September and 10 October are worked.</remarks>
public sealed class The_whole_road(Chromium chromium)
{
    static readonly (string Day, Func<Road, Task> Step)[] Course =
    [
        ("2026-09-17", IsFiled), ("2026-09-18", IsRegistered), ("2026-09-21", WantsASupplement), ("2026-09-28", IsSupplemented), ("2026-09-29", GoesToASection),
        ("2026-10-26", IsPutOff), ("2026-11-10", IsDraftedAndSigned), ("2026-11-11", IsSentAndRead),
    ];

    [Fact]
    public Task Leads_from_the_form_to_the_letter_at_a_desk() => Leads(Width.Desk);

    [Fact, Trait("Length", "Long")]
    public Task Leads_from_the_form_to_the_letter_on_a_telephone() => Leads(Width.Phone);

    async Task Leads(Width width)
    {
        await using var house = await BrowserHouses.Open(Course[0].Day);
        await using var road = await Road.Begin(chromium, house, width);
        foreach (var (day, step) in Course)
        {
            house.Time.Set(BrowserHouses.Morning(day)); // whoever was signed in no longer is
            await Go(road, day, step);
        }

        Assert.Equal(Audit.Course, await house.Value(Audit.Of(road.Number)));
    }

    static async Task Go(Road road, string day, Func<Road, Task> step)
    {
        try
        {
            await step(road);
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{road.Width}, {day}: {failure.Message}", failure);
        }
    }

    static async Task IsFiled(Road road)
    {
        await road.File(Paper.Plot);
        Assert.Matches(@"^云政办依申请〔2026〕\d+号 .{4} .{4}$", $"{road.Number} {road.Receipt.Code}");
        Assert.Empty(await road.Citizen.Tab.Faults());
        Assert.Contains("确认收到", await road.Citizen.LooksUp(road.Number, Citizen.Telephone), StringComparison.Ordinal);

        await using var clerk = await road.SignIn("clerk");
        await clerk.TakeUp(road.Number);
        Assert.Equal("绿灯 2026-09-20 待登记", await clerk.Stand()); // two working days to confirm the receipt, the second a make-up Sunday; warned of on the last
        Assert.Equal(Paper.Plot.Bytes, await clerk.Tab.Page.Fetch(Paper.Plot.Name));
    }

    static async Task IsRegistered(Road road)
    {
        Assert.Equal("绿灯 2026-10-22 办理中", await road.Register("2026-09-18"));
        Assert.Matches("最迟于2026年10月22日前?答复", await road.Citizen.LooksUp(road.Number, Citizen.Telephone));
    }

    static async Task WantsASupplement(Road road)
    {
        Assert.Equal("停止计时（等待补正） 待补正", await road.Step("clerk", "告知补正", clerk => clerk.Tab.Page.Write("需要补正的事项", "请写明所需材料的年份。"), "告知补正"));

        var told = await road.Citizen.LooksUp(road.Number, Citizen.Email, road.Receipt.Code);
        Assert.Contains("请写明所需材料的年份。", told, StringComparison.Ordinal);
        Assert.Contains("2026年10月19日", told, StringComparison.Ordinal); // fifteen working days from 21 September
        Assert.Empty(await road.Citizen.Tab.Faults());
    }

    static async Task IsSupplemented(Road road)
    {
        var page = road.Citizen.Tab.Page;
        await road.Citizen.LooksUp(road.Number, Citizen.Email, road.Receipt.Code);
        await page.Follow("提交补正");
        Assert.Empty(await road.Citizen.Tab.Faults());
        await page.Write("补正内容", "2025年度。");
        await page.Attach("补正材料", Paper.Year.Name, Paper.Year.Bytes);
        Assert.Equal(200, await page.Press("提交补正"));
        Assert.Matches("最迟于2026年10月30日前?答复", await page.Words()); // twenty working days anew
    }

    static async Task GoesToASection(Road road) =>
        Assert.Equal("绿灯 2026-10-30 办理中", await road.Step("clerk", "交办", clerk => clerk.Tab.Page.Select("承办单位", "秘书二科"), "确认交办"));

    static async Task IsPutOff(Road road)
    {
        Assert.Equal("黄灯 2026-10-30 办理中", await road.Step("section", "提请延期", AsksForTenDays, "提请审批"));
        Assert.Equal("绿灯 2026-11-13 办理中", await road.Step("leader", "审批延期", leader => leader.Tab.Page.Write("意见", "同意。"), "同意延期"));
        Assert.Matches("最迟于2026年11月13日前?答复", await road.Citizen.LooksUp(road.Number, Citizen.Telephone));
    }

    static async Task AsksForTenDays(Officer section)
    {
        await section.Tab.Page.Write("延长的工作日数", "10");
        await section.Tab.Page.Write("延期理由", "需要向档案馆调阅。");
    }

    static async Task IsDraftedAndSigned(Road road)
    {
        Assert.Equal("黄灯 2026-11-13 待签发", await road.Step("section", "拟写答复", section => Answers.Given(section.Tab.Page), "送签"));
        Assert.Equal("黄灯 2026-11-13 待制发", await road.Step("leader", "签发答复", leader => leader.Tab.Page.Write("意见", "同意。"), "签发"));
    }

    static async Task IsSentAndRead(Road road)
    {
        var letter = await road.Issue();
        Assert.Matches(@"^云政办公复〔2026〕\d+号$", letter);

        var withoutCode = await road.Citizen.LooksUp(road.Number, Citizen.Email);
        Assert.Contains("已答复", withoutCode, StringComparison.Ordinal);
        Assert.DoesNotContain(letter, withoutCode, StringComparison.Ordinal);

        Assert.Contains(letter, await road.Citizen.LooksUp(road.Number, Citizen.Telephone, road.Receipt.Code.ToLowerInvariant()), StringComparison.Ordinal);
        Assert.Empty(await road.Citizen.Tab.Faults());
        Assert.Equal(Paper.Approval.Bytes, await road.Citizen.Tab.Page.Fetch(Paper.Approval.Name));
        await road.Citizen.Tab.Page.Follow("查阅、打印答复书");
        Assert.Empty(await road.Citizen.Tab.Faults());
        await Letter.Prints(road.Citizen.Tab.Page, letter, "王秀英：", "2026年9月18日收到您提出的", road.Number, Citizen.Subject, "予以公开", "征地批复.pdf", "2026年11月10日");
        await IsTold(road, letter);
    }

    static async Task IsTold(Road road, string letter)
    {
        await using var clerk = await road.SignIn("clerk");
        await clerk.Tab.Go("/desk/done?q=" + Uri.EscapeDataString(road.Number));
        await clerk.Tab.Page.Follow(Citizen.Subject);
        string[] course =
        [
            "2026-09-17 申请人 网上提交政府信息公开申请", "2026-09-18 政务公开科科员 登记，收到日期为2026年9月18日，答复期限20个工作日",
            "2026-09-21 政务公开科科员 补正期限至2026年10月19日", "2026-09-28 申请人 答复期限重新起算", "2026-09-29 政务公开科科员 秘书二科",
            "2026-10-26 秘书二科科长 提请延长答复期限10个工作日", "2026-10-26 人民政府办公室主任 批准延长答复期限10个工作日，至2026年11月13日",
            "2026-11-10 秘书二科科长 拟写答复（予以公开）", "2026-11-10 人民政府办公室主任 签发答复", $"2026-11-11 政务公开科科员 发出答复书{letter}（予以公开）",
        ];
        var told = await clerk.Timeline();
        Assert.Equal(course.Length, told.Count);
        Assert.All(course.Zip(told), entry => Assert.All(entry.First.Split(' '), word => Assert.Contains(word, entry.Second, StringComparison.Ordinal)));
    }
}
