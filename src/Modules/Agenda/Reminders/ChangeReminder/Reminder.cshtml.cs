using System.Globalization;
using Agenda.Contracts;
using Kernel;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Platform.Commands;
using Platform.Reading;
using Ui.Forms;
using Ui.Gate;
using Ui.Marks;

namespace Agenda.Reminders;

/// <summary>One reminder: looked at, changed, finished, removed.</summary>
[ForStaff, ResponseCache(NoStore = true)]
sealed class OneReminderPage(UseCases useCases, Queries queries) : PageModel
{
    [BindProperty(SupportsGet = true)] public Guid Id { get; set; }

    [BindProperty] public ReminderForm Input { get; set; } = new();

    public ReminderLine Line { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await Show(ct) is { } gone) return gone;

        var reminder = Line.Reminder;
        Input = new() { Text = reminder.Text, Day = Dates.Day(reminder.Day), Time = reminder.Time.ToString("HH:mm", CultureInfo.InvariantCulture), Repeat = reminder.Repeat };
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Do<ChangeReminder>(new(new(Id), Input.Typed()), ct);

    public Task<IActionResult> OnPostFinishAsync(CancellationToken ct) => Do<FinishReminder>(new(new(Id)), ct);

    public Task<IActionResult> OnPostRemoveAsync(CancellationToken ct) => Do<RemoveReminder>(new(new(Id)), ct);

    async Task<IActionResult> Do<TCommand>(TCommand command, CancellationToken ct)
        where TCommand : ICommand<Done>
    {
        var done = await useCases.Run<TCommand, Done>(command, ct);
        return done.Succeeded ? LocalRedirect(AgendaAddress.Reminders) : await Show(ct) ?? this.Refuse(done);
    }

    async Task<IActionResult?> Show(CancellationToken ct)
    {
        var read = await queries.Ask<ReadReminder, ReminderLine>(new(new(Id)), ct);
        if (!read.Succeeded) return this.Refuse(read);

        Line = read.Value;
        return null;
    }
}
