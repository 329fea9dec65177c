using System.Diagnostics;
using Testing;

namespace Bench.Rows;

/// <summary>From starting the published program, on data that exist, to the first page; and what it holds in memory after 10,000 page requests.</summary>
sealed class ColdStart : IRow
{
    const int Requests = 10_000;
    static readonly string[] Pages = ["/", "/calendar", "/disclosure", "/disclosure/request", "/disclosure/track", "/sign-in"];

    public string Name => "start";

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        var data = System.IO.Directory.CreateTempSubdirectory("zhengwu-bench-").FullName;
        try
        {
            var program = await Published.Program();
            await using (var first = ProductProcess.Start(data, demo: true, program: program)) await first.FirstPage();

            var seconds = new List<double>();
            for (var round = 0; round < 5; round++)
            {
                var started = Stopwatch.GetTimestamp();
                await using var again = ProductProcess.Start(data, demo: false, program: program);
                await again.FirstPage();
                seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
            }

            await using var served = ProductProcess.Start(data, demo: false, program: program);
            await served.FirstPage();
            for (var i = 0; i < Requests; i++) await served.Get(Pages[i % Pages.Length]);
            return
            [
                new("start.first-page", Median.Of(seconds), "s", "<= 2"),
                new("start.memory-after-10k", served.Megabytes, "MB", "<= 300"),
            ];
        }
        finally
        {
            System.IO.Directory.Delete(data, recursive: true);
        }
    }
}
