using Agenda.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Platform.Time;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;

namespace Agenda.Reminders;

/// <summary>The form of a new reminder (新建提醒).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class NewReminderPage(UseCases useCases, Queries queries, HouseTime time) : PageModel
{
    /// <summary>The kind of the thing that it is about.</summary>
    [BindProperty(SupportsGet = true)] public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)] public Guid? About { get; set; }

    /// <summary>The day from which one came in the calendar.</summary>
    [BindProperty(SupportsGet = true)] public string? On { get; set; }

    [BindProperty] public ReminderForm Input { get; set; } = new();

    public Remindable? Thing { get; private set; }

    public string Back => Thing?.Address ?? AgendaAddress.Reminders;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input.Day ??= On ?? Dates.Day(time.Today.AddDays(1));
        Input.Time ??= "09:00";
        return await Show(ct) ?? Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var added = await useCases.Run<AddReminder, ReminderId>(new(Input.Typed(), Kind, About), ct, this.Once());
        if (await Show(ct) is { } gone) return added.Succeeded ? LocalRedirect(AgendaAddress.Reminders) : gone;
        return added.Succeeded ? LocalRedirect(Back) : this.Refuse(added);
    }

    async Task<IActionResult?> Show(CancellationToken ct)
    {
        if (Kind is null) return null;

        var thing = await queries.Ask<ReadRemindable, Remindable>(new(Kind, About), ct);
        if (!thing.Succeeded) return this.Refuse(thing);

        Thing = thing.Value;
        return null;
    }
}
