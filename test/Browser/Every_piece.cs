namespace Browser;

/// <summary>The pages that show all pieces of the design system, as a person meets them.</summary>
public sealed class Every_piece(Chromium chromium, BrowserHouses houses)
{
    public static TheoryData<string, string, Width> Pages => new()
    {
        { "/", "home", Width.Desk },
        { "/", "home", Width.Phone },
        { "/no-such-page", "error-404", Width.Desk },
        { "/no-such-page", "error-404", Width.Phone },
        { "/desk/design", "design", Width.Desk },
        { "/desk/design", "design", Width.Phone },
    };

    [Theory, MemberData(nameof(Pages))]
    public async Task Can_be_used_by_everybody(string path, string name, Width width)
    {
        await using var tab = await Visit(path, width);
        await tab.Shoot(name);

        var barriers = await tab.Barriers();
        Assert.True(barriers.Count == 0, string.Join(Environment.NewLine, barriers));
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Fits_the_screen(string path, string name, Width width)
    {
        await using var tab = await Visit(path, width);
        Assert.True(await tab.Overhang() == 0, $"{name} is wider than a {width}");
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Keeps_the_security_policy(string path, string name, Width width)
    {
        await using var tab = await Visit(path, width);
        Assert.DoesNotContain(tab.Complaints, complaint => !complaint.Contains("404", StringComparison.Ordinal) || name != "error-404");
    }

    async Task<Tab> Visit(string path, Width width)
    {
        var house = houses.ToLookAt;
        var tab = await Tab.Open(chromium, house, width, path.StartsWith("/desk", StringComparison.Ordinal) ? house.Almighty() : null);
        await tab.Go(path);
        return tab;
    }
}
