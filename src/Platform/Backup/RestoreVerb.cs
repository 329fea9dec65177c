using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Platform.Backup;

/// <summary><c>restore</c>: puts a backup back.</summary>
sealed class RestoreVerb : ICliVerb
{
    public string Name => "restore";

    public string Help => "把备份恢复到空的数据目录和数据库";

    public string EnglishHelp => "Puts a backup into an empty data folder and database";

    public IReadOnlyList<CliOption> Options =>
    [
        new("--from", "DIR|FILE.tar", "备份的目录或文件", Required: true),
        new("--digest", "SHA256", "备份时记下的校验码"),
        new("--replace", null, "取代已有内容；原有内容改名保留"),
    ];

    public bool OnlyReads => false;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var restored = await services.GetRequiredService<Restoring>().Restore(args["--from"], args.Find("--digest"), args.Has("--replace"), ct);
        if (!restored.Succeeded) return BackupReport.Refused(args, restored.Refusals);

        BackupReport.Tell(args, new(restored.Value.Manifest, []));
        await args.Out.WriteLineAsync("已恢复，行数和校验值与备份一致。现在可以启动网站。");
        if (restored.Value.Kept is { } kept) await args.Out.WriteLineAsync($"原有内容保留在 {kept}（PostgreSQL 的原有数据表在 before_restore_ 开头的模式里），确认无误后请自行删除。");
        return BackupReport.Code(restored.Value.Manifest);
    }
}
