using Kernel;
using Microsoft.EntityFrameworkCore;
using Platform.Commands;
using Platform.Reading;

namespace Auditing.Alarms;

/// <summary>One alarm.</summary>
sealed record ReadAlarm(AlarmId Alarm) : IQuery<Alarm>
{
    public static Permission Requires => AuditRights.Read;

    public string Subject => $"audit-alarm:{Alarm.Value}";
}

sealed class ReadAlarmAnswer(AlarmsSeen seen) : IAnswer<ReadAlarm, Alarm>
{
    public async Task<Result<Alarm>> Answer(ReadAlarm query, CancellationToken ct) =>
        await seen.All.SingleOrDefaultAsync(alarm => alarm.Id == query.Alarm, ct) is { } alarm ? alarm : CommandRefusals.NotFound;
}
