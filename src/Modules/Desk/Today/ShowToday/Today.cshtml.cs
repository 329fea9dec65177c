using Desk.Lists;
using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;

namespace Desk.Today;

/// <summary>Where an officer begins the day: how much there is by light, and the most urgent of it.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class TodayPage(Queries queries) : PageModel
{
    const int MostUrgent = 10;

    static readonly (DeskList List, Light? Light, string Name)[] Counted =
    [
        (DeskLists.ToDo, null, "待办"), (DeskLists.ToDo, Light.Red, "待办红灯"), (DeskLists.ToDo, Light.Yellow, "待办黄灯"),
        (DeskLists.ToRead, null, "待阅"), (DeskLists.Unit, null, "单位在办"), (DeskLists.Unit, Light.Red, "单位红灯"),
    ];

    readonly List<Figure> figures = [];

    public IReadOnlyList<Figure> Figures => figures;

    public MatterPage? Urgent { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        foreach (var (list, light, name) in Counted)
        {
            var counted = await queries.Ask<ListMatters, MatterPage>(new(list.Of, new(Light: light), Take: 0), ct);
            if (!counted.Succeeded) return this.Refuse(counted);
            figures.Add(new(name, counted.Value.Total, new ListFilter { Light = light }.Address(list.Href, null), light));
        }

        var urgent = await queries.Ask<ListMatters, MatterPage>(new(MatterList.ToDo, MatterSearch.None, Take: MostUrgent), ct);
        if (!urgent.Succeeded) return this.Refuse(urgent);

        Urgent = urgent.Value;
        return Page();
    }
}
