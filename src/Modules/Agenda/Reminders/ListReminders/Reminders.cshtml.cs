using Agenda.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Parts;

namespace Agenda.Reminders;

/// <summary>The officer's own reminders (我的提醒).</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class RemindersPage(UseCases useCases, Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true)] public bool Past { get; set; }

    [BindProperty(SupportsGet = true)] public string? After { get; set; }

    public ReminderPage Found { get; private set; } = null!;

    public string Here => Sought.Address(AgendaAddress.Reminders, ("past", Past ? "true" : null), ("after", After));

    public Pager Pager => new(
        Found.Lines.Count,
        After is null ? null : Sought.Address(AgendaAddress.Reminders, ("past", "true")),
        Found.Next is null ? null : Sought.Address(AgendaAddress.Reminders, ("past", "true"), ("after", Found.Next)));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Past || PageMark.Read(After) is null) After = null;
        var found = await queries.Ask<ListReminders, ReminderPage>(new(Past, After), ct);
        if (!found.Succeeded) return this.Refuse(found);

        Found = found.Value;
        return Page();
    }

    public Task<IActionResult> OnPostFinishAsync(Guid id, CancellationToken ct) => Do<FinishReminder>(new(new(id)), ct);

    public Task<IActionResult> OnPostRemoveAsync(Guid id, CancellationToken ct) => Do<RemoveReminder>(new(new(id)), ct);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        if (done.Succeeded) return LocalRedirect(Here);

        var shown = await OnGetAsync(ct);
        return shown is PageResult ? this.Refuse(done) : shown;
    }
}
