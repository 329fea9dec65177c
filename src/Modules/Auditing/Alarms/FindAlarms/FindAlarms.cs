using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;
using Platform.Jobs;

namespace Auditing.Alarms;

/// <summary>Finds what was done since the last look and is worth an alarm. Each is kept and told once; what goes on makes it longer.</summary>
/// <remarks>Answers how many were raised.</remarks>
sealed record FindAlarms : ICommand<int>
{
    public static Permission Requires => Permission.House;
}

sealed class FindAlarmsHandler(AppDb db, Watermarks watermarks, AlarmRules rules, AlarmDesk desk) : IHandle<FindAlarms, int>
{
    static readonly TimeSpan Reach = TimeSpan.FromHours(1);

    /// <summary>A command counts as done when it began, and may have ended after the look before.</summary>
    static readonly TimeSpan Overlap = TimeSpan.FromMinutes(2);

    public async Task<Result<int>> Handle(FindAlarms command, CancellationToken ct)
    {
        var stretch = await watermarks.Take(WatchAudit.Name, Reach, ct);
        if (stretch.IsEmpty) return 0;

        var raised = 0;
        foreach (var rule in rules.All) raised += await Find(rule, stretch with { After = stretch.After - Overlap }, ct);
        return raised;
    }

    async Task<int> Find(AlarmRule rule, Stretch stretch, CancellationToken ct)
    {
        var counted = db.Set<AuditRecord>().AsNoTracking().Where(rule.Counts).Where(record => record.Person != null && record.At <= stretch.UpTo);
        var people = await counted.Where(record => record.At > stretch.After).Select(record => record.Person).Distinct().ToListAsync(ct);
        var raised = 0;
        foreach (var person in people)
        {
            // Far enough back that what only goes on is seen together with what began it.
            var since = stretch.After - (2 * rule.Window);
            var records = await counted.Where(record => record.Person == person && record.At > since).OrderBy(record => record.At).ThenBy(record => record.Id).ToListAsync(ct);
            if (rule.Pattern == AlarmPattern.ExportAtNight) records.RemoveAll(record => rules.IsInOfficeHours(record.At, record.Region));
            foreach (var burst in Burst.In([.. records.Select(record => record.At)], rule.Threshold, rule.Window))
            {
                if (await desk.Keep(rule, burst, records, ct)) raised++;
            }
        }

        return raised;
    }
}
