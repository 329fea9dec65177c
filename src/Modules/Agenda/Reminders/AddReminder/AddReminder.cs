using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;

namespace Agenda.Reminders;

/// <summary>Has oneself reminded of something, of a thing in this house or of anything else.</summary>
/// <param name="AboutKind">The kind of the thing it is about; null when it is about none.</param>
sealed record AddReminder(ReminderInput Input, string? AboutKind = null, Guid? AboutId = null) : ICommand<ReminderId>
{
    public static Permission Requires => Permission.Staff;

    public IEnumerable<Refusal> Check() => Input.Check();
}

sealed class AddReminderHandler(ReminderDesk desk, AuditTrail audit) : IHandle<AddReminder, ReminderId>
{
    public async Task<Result<ReminderId>> Handle(AddReminder command, CancellationToken ct)
    {
        if (desk.Actor.Person is not { } me) return CommandRefusals.NotPermitted;
        if (await desk.Own.CountAsync(reminder => reminder.FinishedAt == null, ct) >= Refusals.Most) return Refusals.TooMany;
        if (command.AboutKind is not null && await desk.About(command.AboutKind, command.AboutId, ct) is null) return Refusals.AboutGone;

        var schedule = command.Input.Recurrence;
        if (schedule.NextAfter(desk.Now, desk.CalendarOf(desk.Actor.Region)) is not { } next) return Refusals.InThePast;

        var added = new Reminder(Id.New<ReminderId>(), me, command.Input.Words, schedule.First, schedule.Time, schedule.Repeat, command.AboutKind, command.AboutId, desk.Actor.Region);
        added.ComesNext(next);
        desk.Db.Add(added);
        audit.Subject = $"reminder:{added.Id.Value}";
        return added.Id;
    }
}
