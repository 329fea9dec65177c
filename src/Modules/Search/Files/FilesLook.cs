using Microsoft.EntityFrameworkCore;
using Platform.Database;
using Platform.Health;

namespace Search.Files;

/// <summary>Whether the texts of files keep up.</summary>
sealed class FilesLook(DatabaseSource source) : IHealthLook
{
    const int MostCounted = 1000;
    const int Many = 200;

    public string Group => "检索与通知";

    public int Order => 31;

    public async Task<IReadOnlyList<HealthItem>> Look(CancellationToken ct)
    {
        await using var db = source.ForReading();
        var waiting = await db.Set<FileText>().AsNoTracking().Where(text => text.State < FileTextState.Read).Take(MostCounted).CountAsync(ct);
        return
        [
            waiting < Many
                ? new("附件文字", HealthState.Good, waiting == 0 ? "没有待读取的附件" : $"{waiting}个附件待读取")
                : new("附件文字", HealthState.Attention, $"{(waiting == MostCounted ? $"{MostCounted}+" : waiting)}个附件待读取", "附件中的内容暂时检索不全；如持续不降，请查看运行日志。"),
        ];
    }
}
