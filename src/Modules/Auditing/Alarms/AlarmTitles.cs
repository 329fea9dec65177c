using Microsoft.EntityFrameworkCore;
using Notifications.Contracts;

namespace Auditing.Alarms;

/// <summary>An alarm as that which its readers are notified of.</summary>
sealed class AlarmTitles(AlarmsSeen seen) : ISubjectTitles
{
    public const string Alarm = "audit-alarm";

    public string Kind => Alarm;

    public async Task<IReadOnlyDictionary<Guid, string>> Visible(IReadOnlyCollection<Guid> ids, CancellationToken ct)
    {
        var asked = ids.Select(AlarmId.From).ToList();
        return await seen.All.Where(alarm => EF.Parameter(asked).Contains(alarm.Id))
            .Select(alarm => new { alarm.Id, alarm.Pattern, alarm.Who }).ToDictionaryAsync(alarm => alarm.Id.Value, alarm => $"{alarm.Who}：{AlarmWords.Of(alarm.Pattern)}", ct);
    }
}
