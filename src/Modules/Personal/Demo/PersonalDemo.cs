using System.Text;
using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Personal.Cards;
using Personal.Documents;
using Personal.Drafts;
using Personal.Notes;
using Platform.Demo;
using Platform.Files;

namespace Personal.Demo;

/// <summary>A few notes, name cards and a document of the clerk, and a draft of the head of a section.</summary>
sealed class PersonalDemo : IDemo
{
    /// <summary>After the matters.</summary>
    public int Order => 50;

    static readonly CardFacts[] Cards =
    [
        CardForm.Facts("欧阳娜", "云溪日报社", "政文部记者", "13900010021", "ouyang@example.cn", "", "关注依申请公开，来电先登记", "媒体"),
        CardForm.Facts("周文斌", "云溪县档案馆", "查阅利用股股长", "0990-6015120\n13900010034", "zhouwb@example.gov.cn", "云溪县文化路12号", "查旧档先打电话约时间", "协作单位"),
        CardForm.Facts("沈静", "云溪县司法局公共法律服务科", "法律顾问", "0990-6015177", "shenj@example.gov.cn", "", "拟不予公开的，先请她看", "协作单位"),
        CardForm.Facts("Anna Weber", "Stadtarchiv Lindau", "Archivarin", "+49 8382 0000", "weber@example.org", "", "2025年交流活动", ""),
    ];

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        if (await Who(house, "clerk") is not { } clerk) return;

        var matter = await FirstOf(house, clerk, ct);
        await Write(house, clerk, 9, "答复前要核对的三处", "一、申请人姓名与身份证件一致；\n二、引用的条款写全条、款、项；\n三、救济途径的机关和期限。", true, null, ct);
        await Write(house, clerk, 4, "档案馆回话", "所查的验收意见书在2019年卷内，可以调阅，须带介绍信。", false, matter, ct);
        await Write(house, clerk, 1, "下周要办", "周二上午全县公开工作例会，带上本月办件清单。", false, null, ct);
        await Keep(house, clerk, ct);
        if (await Who(house, "section") is { } head) await Begin(house, head, ct);
        foreach (var card in Cards) await house.Run<AddCard, NameCardId>(clerk, house.Now.AddDays(-3), new(card), ct);
    }

    /// <summary>Into whose chair a door of the demo leads.</summary>
    static Task<Actor?> Who(DemoHouse house, string door) =>
        house.Use(services => Task.FromResult(services.GetServices<IDemoEntry>().FirstOrDefault(one => one.Key == door)?.Who));

    static async Task<MatterId?> FirstOf(DemoHouse house, Actor who, CancellationToken ct) =>
        (await house.Ask<ListMatters, MatterPage>(who, new(MatterList.ToDo, MatterSearch.None, Take: 1), ct)).Lines.FirstOrDefault()?.Id;

    static async Task Keep(DemoHouse house, Actor clerk, CancellationToken ct)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes("电话答复口径\n\n1. 先报单位和姓名；\n2. 问清申请编号，再查办理进度；\n3. 只说已经作出的决定，不说研究中的意见。\n"));
        var file = await house.Use(services => services.GetRequiredService<Uploads>().Receive(content, "电话答复口径.txt", "Files", ct));
        var folder = await house.Run<AddFolder, PersonalFolderId>(clerk, house.Now.AddDays(-6), new(null, "常用口径"), ct);
        if (file.Succeeded) await house.Run<UploadDocuments, Done>(clerk, house.Now.AddDays(-6), new(folder, [file.Value]), ct);
    }

    /// <summary>An opinion that was interrupted.</summary>
    static async Task Begin(DemoHouse house, Actor head, CancellationToken ct)
    {
        if (await FirstOf(house, head, ct) is not { } about) return;

        var form = new DraftForm(MatterAddress.Of(about, "opinion"), "填写意见", new Dictionary<string, string[]> { ["Input.Opinion"] = ["已与档案馆联系，卷宗可以调阅，待"] }, new Dictionary<string, string> { ["Input.Opinion"] = "意见" });
        await house.Run<KeepDraft, DraftId>(head, house.Now.AddHours(-2), new(form, null), ct);
    }

    static Task<NoteId> Write(DemoHouse house, Actor clerk, int daysAgo, string title, string text, bool pinned, MatterId? matter, CancellationToken ct) =>
        house.Run<WriteNote, NoteId>(clerk, house.Now.AddDays(-daysAgo), new(NoteText.Of(title, text, pinned), matter), ct);
}
