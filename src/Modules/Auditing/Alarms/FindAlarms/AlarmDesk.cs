using Directory.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Auditing.Alarms;

/// <summary>Keeps an alarm, or makes the one longer that is already there, and tells those who read the audit.</summary>
sealed class AlarmDesk(AppDb db, Acting acting, IDirectory directory, INotifications notifications)
{
    /// <param name="records">Of one person, in order: those that count.</param>
    /// <returns>Whether there is a new one.</returns>
    public async Task<bool> Keep(AlarmRule rule, Burst burst, IReadOnlyList<AuditRecord> records, CancellationToken ct)
    {
        var last = records.Last(record => record.At <= burst.Until);
        if (await Former(rule, last.Person!.Value, burst, ct) is { } former)
        {
            if (records.Count(record => record.At > former.Until && record.At <= burst.Until) is > 0 and var more) former.GoesOn(burst.Until, more);
            return false;
        }

        var alarm = db.Add(new Alarm(Id.New<AlarmId>(), rule.Pattern, last.Person.Value, last.Unit, last.Who, burst, acting.Now, last.Region)).Entity;
        var readers = last.Unit is { } unit ? directory.OfficersWho(AuditRights.Read, unit).Select(officer => officer.Person.Id).Distinct().ToList() : [];
        if (readers.Count > 0) notifications.Tell(AlarmNotice.Of(alarm, readers));
        return true;
    }

    /// <summary>The alarm of which this is only more: it reaches to within a window before.</summary>
    Task<Alarm?> Former(AlarmRule rule, PersonId person, Burst burst, CancellationToken ct)
    {
        var since = burst.Since - rule.Window;
        return db.Set<Alarm>().Where(alarm => alarm.Person == person && alarm.Pattern == rule.Pattern && alarm.Until >= since).OrderByDescending(alarm => alarm.Until).FirstOrDefaultAsync(ct);
    }
}
