using System.Diagnostics;
using Datasets;
using Matters.Timelines;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;

namespace Bench.Rows;

/// <summary>Verifying 100,000 timeline chains of 20 entries, read from the database.</summary>
sealed class VerifyingTimelines : IRow
{
    public string Name => "chains.verify-100k";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        var figures = new List<Figure>();
        foreach (var engine in Enum.GetValues<Engine>())
        {
            await using var kept = await KeptHouse.Open(engine, new ChainedMatters(chains: 100_000, entries: 20));
            await using var scope = kept.House.Services.CreateAsyncScope();
            var started = Stopwatch.GetTimestamp();
            var findings = await scope.ServiceProvider.GetRequiredService<TimelineVerification>().Run(CancellationToken.None);
            var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
            if (!findings.Sound || findings.Entries != 2_000_000) throw new InvalidOperationException($"{findings.Entries} entries verified, {findings.Broken.Count} broken.");
            figures.Add(new($"{Name}.{engine.ToString().ToLowerInvariant()}", seconds, "s", "<= 60"));
        }

        return figures;
    }
}
