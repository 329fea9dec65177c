using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Platform.Backup;

/// <summary><c>backup</c>: saves the whole house while it runs.</summary>
sealed class BackupVerb : ICliVerb
{
    public string Name => "backup";

    public string Help => "备份数据库、附件和密钥（网站可以照常运行），并核对写下的内容";

    public string EnglishHelp => "Saves the database, files and keys while the house runs, and verifies what it wrote";

    public IReadOnlyList<CliOption> Options => [new("--to", "DIR|FILE.tar", "新建的目录，或以 .tar 结尾的单个文件", Required: true)];

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var saved = await services.GetRequiredService<Saving>().Save(args["--to"], ct);
        if (!saved.Succeeded) return BackupReport.Refused(args, saved.Refusals);

        BackupReport.Tell(args, saved.Value.Verified);
        await args.Out.WriteLineAsync($"备份已写入 {Path.GetFullPath(args["--to"])}，并已逐项核对。");
        await args.Out.WriteLineAsync($"校验码（请另处保存，恢复时可用 --digest 核对）：{saved.Value.Digest}");
        return BackupReport.Code(saved.Value.Verified.Manifest);
    }
}
