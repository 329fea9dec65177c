using System.Diagnostics;
using System.Globalization;
using System.Net;
using Bench.Pages;
using Testing;

namespace Bench.Lighthouse;

/// <summary>What Lighthouse says of the main pages of a desk, seen at desk width by a clerk of the demo county; what it finds fault with goes to the error output.</summary>
sealed class LighthouseScores : IRow
{
    static readonly Dictionary<string, string> Targets = new() { ["accessibility"] = ">= 100", ["best-practices"] = ">= 95", ["performance"] = ">= 90" };

    public string Name => "lighthouse";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var demo = await DemoDesk.Open();
        var matter = MatterAddress.In((await demo.Clerk.Get("/desk/todo")).Html)[0];
        string[] pages = ["/desk", "/desk/todo", matter, "/desk/agenda", "/desk/search?q=土地", "/desk/notices"];
        return [.. (await Scores(demo.Program.Address, demo.Clerk.Cookies, pages)).Select(line => Read(line, matter))];
    }

    static Figure Read(string line, string matter)
    {
        var parts = line.Split('\t');
        var page = parts[0] == matter ? "/desk/matters/…" : parts[0].Split('?')[0];
        return new($"lighthouse.{page}.{parts[1]}", double.Parse(parts[2], CultureInfo.InvariantCulture), "of 100", Targets[parts[1]]);
    }

    static async Task<string[]> Scores(Uri address, CookieContainer cookies, string[] pages)
    {
        var folder = Path.Combine(SourceTree.Root, "test", "Bench", "Lighthouse");
        await Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        var chromium = Environment.GetEnvironmentVariable("ZHENGWU_TEST_CHROMIUM") ?? "/usr/bin/chromium-headless-shell";
        return (await Run(folder, "node", ["measure.mjs", chromium, address.ToString(), cookies.GetCookieHeader(address), .. pages])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <returns>What it printed.</returns>
    static async Task<string> Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}. {said}");
    }
}
