using System.Globalization;
using WebTesting;

namespace Browser;

/// <summary>Every page that has an address, as the public and as each officer meets it: found by itself, so that none is forgotten.</summary>
public sealed class Every_page(Chromium chromium, BrowserHouses houses)
{
    /// <summary>Whoever opens most comes last, so that each page is looked at by the first who may see it.</summary>
    static readonly string?[] Visitors = [null, "clerk", "section", "leader", "admin"];

    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task Can_be_used_by_everybody(Width width)
    {
        var left = Routes.Pages(houses.Demo).Where(path => !path.StartsWith("/api", StringComparison.Ordinal) && path is not "/error").ToList();
        var faults = new List<string>();
        foreach (var visitor in Visitors)
        {
            await using var tab = await Tab.Open(chromium, houses.Demo, width);
            if (visitor is not null) await tab.Enter(visitor);
            foreach (var path in left.ToList())
            {
                if (!await tab.Reaches(path)) continue;

                left.Remove(path);
                await tab.Shoot(Name(path));
                faults.AddRange((await tab.Faults()).Select(fault => $"{path}: {fault}"));
            }
        }

        Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults.Prepend(string.Create(CultureInfo.InvariantCulture, $"{faults.Count} faults"))));
    }

    [Theory]
    [InlineData(Width.Desk)]
    [InlineData(Width.Phone)]
    public async Task That_is_not_there_says_so(Width width)
    {
        await using var tab = await Tab.Open(chromium, houses.Demo, width);
        Assert.Equal(404, await tab.Go("/no-such-page"));
        await tab.Shoot("error-404");

        Assert.DoesNotContain(await tab.Faults(), fault => !fault.Contains("404", StringComparison.Ordinal));
    }

    static string Name(string path) => path == "/" ? "home" : path.Trim('/').Replace('/', '-');
}
