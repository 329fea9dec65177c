using Auditing.Alarms;
using Auditing.Checks;
using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Health;

namespace Auditing;

/// <summary>Whether alarms wait for somebody to look at them, and what the last verification found: without saying whom they are about.</summary>
sealed class AuditLook(DatabaseSource source) : IHealthLook
{
    const int Most = 100;

    public string Group => "操作记录（审计）";

    public int Order => 41;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var waiting = await db.Set<Alarm>().Where(alarm => alarm.LookedAt == null).Take(Most + 1).CountAsync(ct);
        var last = await db.Set<Check>().AsNoTracking().Where(check => check.EndedAt != null).OrderByDescending(check => check.AskedAt).FirstOrDefaultAsync(ct);
        return
        [
            waiting == 0
                ? new("审计告警", HealthState.Good, "没有待核实的")
                : new("审计告警", HealthState.Attention, $"{(waiting > Most ? $"{Most}+" : waiting)}条待核实", "由审计管理员在“审计告警”里核实。"),
            last switch
            {
                null => new("最近一次防篡改校验", HealthState.Good, "还没有人发起过"),
                { Whole: true } => new("最近一次防篡改校验", HealthState.Good, $"完好，校验{last.Records}条"),
                _ => new("最近一次防篡改校验", HealthState.Bad, last.Broken ?? "", "请保护好数据库和数据目录的现状，与留存在别处的锚值比对，并立即报告单位负责人。"),
            },
        ];
    }
}
