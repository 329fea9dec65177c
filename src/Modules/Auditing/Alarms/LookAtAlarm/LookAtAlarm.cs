using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Audit;
using Platform.Commands;
using Platform.Database;

namespace Auditing.Alarms;

/// <summary>Says what a look at an alarm has found (核实). Nobody looks into an alarm about himself or herself.</summary>
sealed record LookAtAlarm(AlarmId Alarm, string? Words) : ICommand<Done>
{
    public const int LongestWords = 500;

    public static Permission Requires => AuditRights.Read;

    public IEnumerable<Refusal> Check()
    {
        var words = Typed.Lines(Words);
        if (words.Length == 0) yield return AuditingRefusals.WordsMissing;
        if (Typed.Length(words) > LongestWords) yield return AuditingRefusals.WordsTooLong;
    }
}

sealed class LookAtAlarmHandler(AppDb db, Acting acting, AuditTrail audit) : IHandle<LookAtAlarm, Done>
{
    public async Task<Result<Done>> Handle(LookAtAlarm command, CancellationToken ct)
    {
        audit.Subject = $"audit-alarm:{command.Alarm.Value}";
        var visible = db.Set<Alarm>().Where(AuditPolicy.VisibleTo<Alarm>(acting.Actor, AuditRights.Read));
        if (await visible.SingleOrDefaultAsync(one => one.Id == command.Alarm, ct) is not { } alarm) return CommandRefusals.NotFound;
        if (alarm.LookedAt is not null) return AuditingRefusals.AlreadyLookedAt;
        if (alarm.Person == acting.Actor.Person) return AuditingRefusals.OnesOwn;

        alarm.Look(acting.Actor.PersonName, Typed.Lines(command.Words), acting.Now);
        return Done.It;
    }
}
