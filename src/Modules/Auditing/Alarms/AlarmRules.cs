using System.Linq.Expressions;
using Calendar.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Platform.Audit;

namespace Auditing.Alarms;

/// <summary>The patterns as this house has set them: which records count, how many of them, and in what time.</summary>
sealed class AlarmRules(IOptions<AuditingSettings> settings, Wording wording, IWorkCalendars calendars)
{
    public static readonly TimeSpan LongestWindow = TimeSpan.FromHours(12);

    public IEnumerable<AlarmRule> All
    {
        get
        {
            var (lookUps, exports) = (wording.Codes(AuditNature.LooksUpPerson), wording.Codes(AuditNature.Exports));
            var set = settings.Value;
            if (set.LookUpsInAnHour > 0)
                yield return new(AlarmPattern.ManyLookUps, set.LookUpsInAnHour, TimeSpan.FromHours(1), record => record.Outcome == AuditOutcome.Read && EF.Parameter(lookUps).Contains(record.Action));
            if (set.RefusalsInTenMinutes > 0)
                yield return new(AlarmPattern.ManyRefusals, set.RefusalsInTenMinutes, TimeSpan.FromMinutes(10), record => record.Outcome == AuditOutcome.Refused);
            if (set.ExportsAtNight)
                yield return new(AlarmPattern.ExportAtNight, 1, LongestWindow, record => record.Outcome == AuditOutcome.Read && EF.Parameter(exports).Contains(record.Action));
        }
    }

    /// <summary>Of a working day everything between the first hour and the last, the noon break included.</summary>
    public bool IsInOfficeHours(DateTimeOffset at, RegionCode region)
    {
        var calendar = calendars.For(region);
        var local = calendar.LocalOf(at);
        var (day, time) = (DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        return calendar.IsWorking(day) && time >= calendar.OfficeHours.Spans[0].From && time <= calendar.OfficeHours.Spans[^1].To;
    }
}

/// <param name="Counts">Which records of an officer count.</param>
sealed record AlarmRule(AlarmPattern Pattern, int Threshold, TimeSpan Window, Expression<Func<AuditRecord, bool>> Counts);
