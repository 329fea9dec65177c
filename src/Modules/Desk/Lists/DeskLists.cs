using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Platform.Reading;
using Ui.Marks;
using Ui.Menus;

namespace Desk.Lists;

/// <summary>The lists of a desk, in the order of the menu.</summary>
static class DeskLists
{
    public static readonly DeskList ToDo = new(MatterList.ToDo, "我的待办", "/desk/todo", Icons.Inbox, "提交时间", "没有待办件", "交到您名下或本单位公共案头的件会出现在这里。") { Counted = true };
    public static readonly DeskList ToRead = new(MatterList.ToRead, "待阅", "/desk/to-read", Icons.Mail, "送阅时间", "没有待阅件", "同事送您阅知的件会出现在这里。") { Counted = true };
    public static readonly DeskList Unit = new(MatterList.Unit, "单位在办", "/desk/unit", Icons.Building, "提交时间", "没有在办件", "本单位正在办理的件会出现在这里。") { Counted = true };

    public static readonly IReadOnlyList<DeskList> All =
    [
        ToDo,
        ToRead,
        Unit,
        new(MatterList.Done, "已办", "/desk/done", Icons.Checks, "办理时间", "没有已办件", "您办完的件会出现在这里。"),
        new(MatterList.Read, "已阅", "/desk/read", Icons.MailOpened, "阅读时间", "没有已阅件", "您阅过的件会出现在这里。"),
        new(MatterList.Involved, "经办", "/desk/involved", Icons.History, "提交时间", "没有经办件", "您经手过的件会出现在这里。"),
        new(MatterList.Followed, "关注", "/desk/followed", Icons.Star, "关注时间", "没有关注的件", "在办件页上点“关注”，以后可以从这里找到。"),
    ];

    /// <exception cref="InvalidOperationException">A page stands at an address that no list has: a bug.</exception>
    public static DeskList At(PathString path) => All.First(list => path.Equals(list.Href));

    /// <summary>By the last part of its address; null when no list has it.</summary>
    public static DeskList? Named(string name) => All.FirstOrDefault(list => list.Key == name);

    public static MenuItem Menu(DeskList list, int order) => new(list.Name, list.Href, list.Icon, Permission.Staff, MenuSection.Mine, order)
    {
        Count = list.Counted ? (services, ct) => Length(list, services, ct) : null,
    };

    /// <summary>The list's own query, asked for its length alone. A menu never fails: what cannot be counted shows no number.</summary>
    static async Task<int> Length(DeskList list, IServiceProvider services, CancellationToken ct)
    {
        var answer = await services.GetRequiredService<Queries>().Ask<ListMatters, MatterPage>(new(list.Of, MatterSearch.None, Take: 0), ct);
        return answer.Succeeded ? answer.Value.Total.Value : 0;
    }
}
