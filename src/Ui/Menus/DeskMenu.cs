using Microsoft.AspNetCore.Http;
using Platform.Commands;
using Platform.Reading;
using Ui.Layouts;

namespace Ui.Menus;

/// <summary>The staff menu as the current officer sees it: only what the post's permissions open.</summary>
public sealed class DeskMenu(IEnumerable<MenuItem> items, CurrentActor current, IServiceProvider services)
{
    public async Task<IReadOnlyList<MenuGroup>> For(PathString path, CancellationToken ct)
    {
        var open = items.Where(item => current.Actor.May(item.Permission)).OrderBy(item => item.Order).ToList();
        var here = open.Where(item => IsOf(item, path)).MaxBy(item => item.Href.Length);
        var lines = new List<(MenuSection Section, MenuLine Line)>(open.Count);
        foreach (var item in open) lines.Add((item.Section, new(item, item == here, await Badge(item, ct))));
        return [.. lines.GroupBy(line => line.Section, line => line.Line).OrderBy(group => group.Key).Select(group => new MenuGroup(Name(group.Key), [.. group]))];
    }

    /// <summary>Every address of the desk lies below the first line's, which is only that one page.</summary>
    static bool IsOf(MenuItem item, PathString path) => item.Href == Addresses.Desk ? path == item.Href : path.StartsWithSegments(item.Href);

    async Task<string?> Badge(MenuItem item, CancellationToken ct) =>
        item.Count is null ? null : await item.Count(services, ct) switch
        {
            0 => null,
            var count => CappedCount.Of(count).ToString(),
        };

    static string Name(MenuSection section) => section switch
    {
        MenuSection.Mine => "我的工作",
        MenuSection.Business => "业务办理",
        MenuSection.Figures => "查询统计",
        MenuSection.Personal => "个人事务",
        _ => "系统管理",
    };
}

public sealed record MenuGroup(string Name, IReadOnlyList<MenuLine> Lines);

/// <param name="Here">The page that is being looked at belongs to this line.</param>
public sealed record MenuLine(MenuItem Item, bool Here, string? Badge);
