using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Platform.Backup;

/// <summary><c>verify-backup</c>: looks through a backup without putting it back.</summary>
sealed class VerifyBackupVerb : ICliVerb
{
    public string Name => "verify-backup";

    public string Help => "核对一份备份：清单、全部校验值、数据库完整性和行数";

    public string EnglishHelp => "Checks a backup: its manifest, every hash, the database and its row counts";

    public IReadOnlyList<CliOption> Options =>
    [
        new("--from", "DIR|FILE.tar", "备份的目录或文件", Required: true),
        new("--digest", "SHA256", "备份时记下的校验码"),
    ];

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var verified = await services.GetRequiredService<Verification>().Verify(args["--from"], args.Find("--digest"), ct);
        if (!verified.Succeeded) return BackupReport.Refused(args, verified.Refusals);

        BackupReport.Tell(args, verified.Value);
        await args.Out.WriteLineAsync("备份完好。");
        return BackupReport.Code(verified.Value.Manifest);
    }
}
