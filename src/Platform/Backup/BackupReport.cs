using Kernel;
using Platform.Cli;

namespace Platform.Backup;

/// <summary>What the verbs tell the operator.</summary>
static class BackupReport
{
    public static void Tell(CliArguments args, Verified verified)
    {
        var manifest = verified.Manifest;
        var files = manifest.Parts.Where(part => part.Name.StartsWith("files/", StringComparison.Ordinal)).ToList();
        args.Out.WriteLine($"备份时间 {manifest.TakenAt:yyyy-MM-dd HH:mm:ss} UTC，{manifest.Engine}，版本 {manifest.Product}");
        args.Out.WriteLine($"数据表{manifest.Tables.Count}张，{manifest.Tables.Sum(table => table.Rows)}行；附件{files.Count}个，{files.Sum(file => file.Size)}字节");
        foreach (var note in verified.Notes) args.Out.WriteLine($"注意：{note}");
        foreach (var hash in manifest.Damaged) args.Out.WriteLine($"注意：备份时附件 {hash} 已缺失或损坏，备份里没有它。");
    }

    public static int Refused(CliArguments args, IReadOnlyList<Refusal> refusals)
    {
        foreach (var refusal in refusals) args.Error.WriteLine($"{refusal.Text}[{refusal.Code}]");
        return ExitCode.Refused;
    }

    public static int Code(Manifest manifest) => manifest.Damaged.Count == 0 ? ExitCode.Done : ExitCode.Findings;
}
