using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Platform.Audit;

/// <summary><c>verify-audit</c>: whether anybody has tampered with the audit.</summary>
sealed class VerifyAudit : ICliVerb
{
    public string Name => "verify-audit";

    public string Help => "校验全部审计链及锚点，指出第一处被改动、缺失或截断的记录";

    public string EnglishHelp => "Verifies every audit chain and its anchors, and names the first altered, missing or cut-off record";

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var verdict = await services.GetRequiredService<AuditVerification>().Verify(ct);
        await args.Out.WriteLineAsync($"审计链{verdict.Chains}条，记录{verdict.Records}条，锚点{verdict.Anchors}个，尚未入链{verdict.Unlinked}条。");
        if (verdict.Whole)
        {
            await args.Out.WriteLineAsync("完好。");
            return ExitCode.Done;
        }

        await args.Error.WriteLineAsync(verdict.First is { } broken ? Told(broken) : "没有任何可校验的记录，不能视为通过。");
        return ExitCode.Findings;
    }

    static string Told(AuditBreak broken)
    {
        var place = $"节点 {broken.Node} 第{broken.Position}条";
        return broken.Harm switch
        {
            AuditHarm.Missing => $"{place}缺失。",
            AuditHarm.Altered => $"{place}（{broken.Record}）被改动，或顺序被调换。",
            AuditHarm.CutOff => $"{place}起被截断：锚点 {broken.Anchor} 表明链曾经更长。",
            AuditHarm.Rewritten => $"{place}（{broken.Record}）与锚点 {broken.Anchor} 不符：整条链被重新计算过。",
            AuditHarm.AnchorDamaged => $"锚点 {broken.Anchor} 无法读取。",
            _ => throw new ArgumentOutOfRangeException(nameof(broken), broken.Harm, null),
        };
    }
}
