using Microsoft.Extensions.DependencyInjection;
using Platform.Cli;

namespace Matters.Timelines;

/// <summary><c>verify-timelines</c>: recomputes every matter's chain and names the first broken link of each that is broken.</summary>
sealed class VerifyTimelines : ICliVerb
{
    public string Name => "verify-timelines";

    public string Help => "逐件核验办理过程的防篡改链，列出每条断链最先断开的一处";

    public string EnglishHelp => "Verifies every timeline's chain and names the first broken link of each";

    public bool OnlyReads => true;

    public async Task<int> Run(CliArguments args, IServiceProvider services, CancellationToken ct)
    {
        var findings = await services.GetRequiredService<TimelineVerification>().Run(ct);
        foreach (var broken in findings.Broken) await args.Out.WriteLineAsync($"{broken.Number ?? broken.Matter.ToString()}\t第{broken.Position}条\t{broken.What}");
        if (findings.Chains == 0) await args.Error.WriteLineAsync("库中没有任何件，未能核验任何内容。");
        else await args.Out.WriteLineAsync($"核验{findings.Chains}件、{findings.Entries}条记录，断链{findings.Broken.Count}件。");
        return findings.Sound ? ExitCode.Done : ExitCode.Findings;
    }
}
