using System.Globalization;
using Agenda.Contracts;
using Calendar.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Agenda.Days;

/// <summary>The officer's calendar (日历): a month, a week or a list.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class AgendaPage(Queries queries, HouseTime time, IWorkCalendars calendars, CurrentActor current) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "view")] public string? ViewTyped { get; set; }

    [BindProperty(SupportsGet = true, Name = "on")] public string? OnTyped { get; set; }

    public AgendaSpan Span { get; private set; } = null!;

    public IReadOnlyList<AgendaDay> Days { get; private set; } = [];

    /// <summary>The address names no day that can be shown: it is today, and it is said.</summary>
    public bool OnUnknown { get; private set; }

    /// <summary>The same of the view: it is the month.</summary>
    public bool ViewUnknown { get; private set; }

    public AgendaSpan Now => Span with { On = time.Today };

    public IReadOnlyList<Tab> Tabs =>
        [.. new[] { (AgendaView.Month, "月"), (AgendaView.Week, "周"), (AgendaView.List, "列表") }.Select(one => new Tab(one.Item2, (Span with { View = one.Item1 }).Address, Span.View == one.Item1))];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var on = DateOnly.TryParseExact(OnTyped ?? "", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && AgendaSpan.IsShown(day) ? day : (DateOnly?)null;
        OnUnknown = OnTyped is not null && on is null;
        var view = Enum.TryParse<AgendaView>(ViewTyped, ignoreCase: true, out var one) && Enum.IsDefined(one) ? one : (AgendaView?)null;
        ViewUnknown = ViewTyped is not null && view is null;
        Span = new(view ?? AgendaView.Month, on ?? time.Today);
        var entries = await queries.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(Span.From, Span.To), ct);
        if (!entries.Succeeded) return this.Refuse(entries);

        var calendar = calendars.For(current.Actor.Region);
        Days = [.. Span.Days.Select(date => Day(date, entries.Value, calendar))];
        return Page();
    }

    AgendaDay Day(DateOnly date, IReadOnlyList<AgendaEntry> entries, WorkCalendar calendar) =>
        new(date, [.. entries.Where(entry => entry.On(date))], calendar.KindOf(date), calendar.NameOf(date), Span.IsOutside(date), date == time.Today);
}
