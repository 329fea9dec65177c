using Platform.Commands;
using Platform.Jobs;

namespace Auditing.Alarms;

/// <summary>Looks each minute through what was done since the last look.</summary>
sealed class WatchAudit(UseCases useCases) : IHouseJob
{
    public static string Name => "auditing.find-alarms";

    public static string Title => "查找审计告警";

    public static Rhythm Rhythm => Rhythm.EachMinute;

    public Task Run(CancellationToken ct) => useCases.Run<FindAlarms, int>(new(), ct);
}
