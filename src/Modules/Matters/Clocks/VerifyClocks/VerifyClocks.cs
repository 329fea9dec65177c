using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Matters.Clocks;

/// <summary><c>verify-clocks</c>: computes every due day anew from the clock's events and names each matter beside which another one stands.</summary>
sealed class VerifyClocks : ICliVerb
{
    public string Name => "verify-clocks";

    public string Help => "逐件按时限记录重新计算期限，列出与登记不符的件";

    public string EnglishHelp => "Computes every due date anew from its clock's events and names each that is stored wrongly";

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var findings = await services.GetRequiredService<ClockVerification>().Run(ct);
        foreach (var wrong in findings.Wrong) await args.Out.WriteLineAsync($"{wrong.Number ?? wrong.Matter.ToString()}\t{wrong.What}");
        if (findings.Clocks == 0) await args.Error.WriteLineAsync("库中没有任何有时限的件，未能核验任何内容。");
        else await args.Out.WriteLineAsync($"核验{findings.Clocks}件的时限记录，其中未办结{findings.Computed}件重新计算了期限，不符{findings.Wrong.Count}件。");
        return findings.Sound ? ExitCode.Done : ExitCode.Findings;
    }
}
