using Microsoft.Extensions.Options;
using Platform.Jobs;
using Platform.Time;

namespace Platform.Files;

/// <summary>Removes previews that nobody looks at any more, and at once those whose content is gone.</summary>
sealed class PrunePreviews(PreviewFolder folder, IFileStore store, HouseTime time, IOptions<PreviewSettings> settings) : IHouseJob
{
    public static string Name => "platform.prune-previews";

    public static string Title => "清理不再使用的预览";

    public static Rhythm Rhythm => Rhythm.Daily(new(3, 10));

    public async Task Run(CancellationToken ct)
    {
        folder.SweepWork(time.Now.AddDays(-1));
        var limit = time.Now.AddDays(-settings.Value.KeepDays);
        foreach (var (hash, seen) in folder.All().ToList())
        {
            if (seen < limit || !await IsKept(hash, ct)) folder.Forget(hash);
        }
    }

    async Task<bool> IsKept(ContentHash hash, CancellationToken ct)
    {
        if (await store.Open(hash, ct) is not { } content) return false;
        await content.DisposeAsync();
        return true;
    }
}
