using Kernel;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Personal.Cards;
using Personal.Notes;
using Platform.Demo;

namespace Personal.Demo;

/// <summary>A few notes and name cards of the clerk into whose chair a door of the demo leads.</summary>
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
        var clerk = await house.Use(services => Task.FromResult(services.GetServices<IDemoEntry>().FirstOrDefault(door => door.Key == "clerk")?.Who));
        if (clerk is null) return;

        var matter = (await house.Ask<ListMatters, MatterPage>(clerk, new(MatterList.ToDo, MatterSearch.None, Take: 1), ct)).Lines.FirstOrDefault()?.Id;
        await Write(house, clerk, 9, "答复前要核对的三处", "一、申请人姓名与身份证件一致；\n二、引用的条款写全条、款、项；\n三、救济途径的机关和期限。", true, null, ct);
        await Write(house, clerk, 4, "档案馆回话", "所查的验收意见书在2019年卷内，可以调阅，须带介绍信。", false, matter, ct);
        await Write(house, clerk, 1, "下周要办", "周二上午全县公开工作例会，带上本月办件清单。", false, null, ct);
        foreach (var card in Cards) await house.Run<AddCard, NameCardId>(clerk, house.Now.AddDays(-3), new(card), ct);
    }

    static Task<NoteId> Write(DemoHouse house, Actor clerk, int daysAgo, string title, string text, bool pinned, MatterId? matter, CancellationToken ct) =>
        house.Run<WriteNote, NoteId>(clerk, house.Now.AddDays(-daysAgo), new(NoteText.Of(title, text, pinned), matter), ct);
}
