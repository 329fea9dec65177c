using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;
using Platform.Cli;
using Platform.House;

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
        var target = Target(services.GetRequiredService<IOptions<HouseSettings>>().Value);
        await args.Out.WriteLineAsync($"恢复到{target}");
        var restored = await services.GetRequiredService<Restoring>().Restore(args["--from"], args.Find("--digest"), args.Has("--replace"), ct);
        if (!restored.Succeeded) return BackupReport.Refused(args, restored.Refusals);

        BackupReport.Tell(args, new(restored.Value.Manifest, []));
        await args.Out.WriteLineAsync($"已恢复到{target}，行数和校验值与备份一致。现在可以启动网站。");
        if (restored.Value.Kept is { } kept) await args.Out.WriteLineAsync($"原有内容保留在 {kept}（PostgreSQL 的原有数据表在 before_restore_ 开头的模式里），确认无误后请自行删除。");
        return BackupReport.Code(restored.Value.Manifest);
    }

    /// <summary>Without the password that a connection string may hold.</summary>
    static string Target(HouseSettings house)
    {
        var folder = $"数据目录 {Path.GetFullPath(house.Data)}";
        if (house.Database.Length == 0) return folder;

        var database = new NpgsqlConnectionStringBuilder(house.Database);
        return $"{folder}、PostgreSQL 数据库 {database.Database ?? database.Username}（主机 {database.Host}）";
    }
}
