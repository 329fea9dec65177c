using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Testing;
using WebTesting;

namespace Bench.Lighthouse;

/// <summary>What Lighthouse says of the main pages of a desk, seen at desk width by a clerk of the demo county; what it finds fault with goes to the error output.</summary>
sealed partial class LighthouseScores : IRow
{
    static readonly Dictionary<string, string> Targets = new() { ["accessibility"] = ">= 100", ["best-practices"] = ">= 95", ["performance"] = ">= 90" };

    public string Name => "lighthouse";

    public bool Long => true;

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        var data = System.IO.Directory.CreateTempSubdirectory("zhengwu-bench-").FullName;
        try
        {
            await using var program = ProductProcess.Start(data, demo: true, program: await Published.Program());
            await program.FirstPage();
            var clerk = program.Visit();
            using var client = clerk.Client;
            await clerk.Enter("clerk");
            var matter = MatterAddress().Match((await clerk.Get("/desk/todo")).Html).Value;
            string[] pages = ["/desk", "/desk/todo", matter, "/desk/agenda", "/desk/search?q=土地", "/desk/notices"];
            return [.. (await Scores(program.Address, clerk.Cookies, pages)).Select(line => Read(line, matter))];
        }
        finally
        {
            System.IO.Directory.Delete(data, recursive: true);
        }
    }

    static Figure Read(string line, string matter)
    {
        var parts = line.Split('\t');
        var page = parts[0] == matter ? "/desk/matters/…" : parts[0].Split('?')[0];
        return new($"lighthouse.{page}.{parts[1]}", double.Parse(parts[2], CultureInfo.InvariantCulture), "of 100", Targets[parts[1]]);
    }

    static async Task<string[]> Scores(Uri address, CookieContainer cookies, string[] pages)
    {
        var folder = Path.Combine(Root(), "test", "Bench", "Lighthouse");
        await Run(folder, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error");
        var chromium = Environment.GetEnvironmentVariable("ZHENGWU_TEST_CHROMIUM") ?? "/usr/bin/chromium";
        return (await Run(folder, "node", ["measure.mjs", chromium, address.ToString(), cookies.GetCookieHeader(address), .. pages])).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    static string Root()
    {
        var here = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(here.FullName, "Zhengwu.slnx"))) here = here.Parent!;
        return here.FullName;
    }

    /// <returns>What it printed.</returns>
    static async Task<string> Run(string folder, string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var said = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} ended with {process.ExitCode}. {said}");
    }

    [GeneratedRegex("/desk/matters/[0-9a-f-]{36}")]
    private static partial Regex MatterAddress();
}
