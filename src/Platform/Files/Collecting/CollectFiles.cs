using Microsoft.Extensions.Options;
using Platform.Jobs;
using Platform.Time;

namespace Platform.Files;

/// <summary>Removes each night what nothing has referred to for a while.</summary>
sealed class CollectFiles(Collection collection, HouseTime time, IOptions<FileSettings> settings) : IHouseJob
{
    public static string Name => "platform.collect-files";

    public static string Title => "清理无人引用的文件";

    public static Rhythm Rhythm => Rhythm.Daily(new(2, 40));

    public Task Run(CancellationToken ct) =>
        collection.Collect(time.Now.AddHours(-settings.Value.KeepUnattachedHours), time.Now.AddDays(-settings.Value.KeepUnreferencedDays), ct);
}
