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
        if (verdict.Fault is { } fault)
        {
            await args.Error.WriteLineAsync(fault);
            return ExitCode.Findings;
        }

        await args.Out.WriteLineAsync("完好。");
        return ExitCode.Done;
    }
}
