using Agenda.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Reading;

namespace Agenda.Reminders;

/// <summary>The officer's own reminders: those that are still to come, the next first, or those that come no more, the newest first.</summary>
/// <param name="After">Where the page before ended; those to come stand on one page.</param>
sealed record ListReminders(bool Past = false, string? After = null) : IQuery<ReminderPage>
{
    public const int AtOnce = 50;

    public static Permission Requires => Permission.Staff;
}

sealed record ReminderPage(IReadOnlyList<ReminderLine> Lines, int Coming, string? Next);

/// <param name="About">What it is about, as far as one may still see it.</param>
sealed record ReminderLine(Reminder Reminder, Remindable? About);

sealed class ListRemindersAnswer(ReminderDesk desk) : IAnswer<ListReminders, ReminderPage>
{
    public async Task<Result<ReminderPage>> Answer(ListReminders query, CancellationToken ct)
    {
        var coming = desk.Own.AsNoTracking().Where(reminder => reminder.NextAt != null);
        var past = desk.Own.AsNoTracking().Where(reminder => reminder.NextAt == null);
        var rows = query.Past
            ? await past.PageById(reminder => reminder.Id, PageMark.Read(query.After)).Take(ListReminders.AtOnce + 1).ToListAsync(ct)
            : await coming.OrderBy(reminder => reminder.NextAt).ThenBy(reminder => reminder.Id).Take(Refusals.Most).ToListAsync(ct);
        var page = query.Past ? rows.Take(ListReminders.AtOnce).ToList() : rows;
        var about = await desk.About(page, ct);
        return new ReminderPage(
            page.ConvertAll(reminder => new ReminderLine(reminder, reminder is { AboutKind: { } kind, AboutId: { } id } ? about.GetValueOrDefault((kind, id)) : null)),
            await coming.CountAsync(ct),
            rows.Count > page.Count ? new PageMark(DateTimeOffset.MinValue, page[^1].Id.Value).ToString() : null);
    }
}
