using Agenda.Contracts;
using Desk.Lists;
using Kernel;
using Matters.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;

namespace Desk.Today;

/// <summary>Where an officer begins the day: how much there is by light, what the calendar has for today, and the most urgent of it all.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class TodayPage(Queries queries, HouseTime time) : PageModel
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

    /// <summary>What the calendar has for today.</summary>
    public IReadOnlyList<AgendaEntry> Agenda { get; private set; } = [];

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

        var agenda = await queries.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(time.Today, time.Today), ct);
        if (!agenda.Succeeded) return this.Refuse(agenda);

        (Urgent, Agenda) = (urgent.Value, agenda.Value);
        return Page();
    }
}
