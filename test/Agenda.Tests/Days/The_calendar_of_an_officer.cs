using System.Net;
using System.Text.Json;
using Agenda.Contracts;
using Platform.Database;
using Testing;
using WebTesting;

namespace Agenda.Tests.Days;

/// <summary>The calendar of officers of a demo house on 2026-11-23: on the page, for scripts, and on the telephone.</summary>
public sealed class The_calendar_of_an_officer(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_the_due_days_of_the_desk_everywhere_alike(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var due = await Due(clerk, "2026-11");
        Assert.NotEmpty(due);

        Assert.Equal(due, Matters(await clerk.Get("/desk/agenda?view=List"), ".agenda-line a"));
        Assert.Equal(due, await Scripted(clerk, "2026-11-01", "2026-11-30"));
        Assert.NotEmpty(due.Intersect(Matters(await clerk.Get("/desk/agenda"), ".agenda-entry")));
        Assert.Empty(due.Except(await Fed(engine, clerk)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_a_neighbour_nothing_of_it(Engine engine)
    {
        var clerk = await Entered(engine, "clerk");
        var neighbour = await Entered(engine, "neighbour");
        var canaries = (await Due(clerk, "2026-11")).ToHashSet();
        Assert.NotEmpty(canaries);

        foreach (var address in new[] { "/desk/agenda", "/desk/agenda?view=Week&on=2026-11-26", "/desk/agenda?view=List", "/desk/agenda/entries?from=2026-11-01&to=2026-12-31", "/desk" })
        {
            var seen = (await neighbour.Get(address)).Html;
            Assert.DoesNotContain(canaries, canary => seen.Contains(canary, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(await Fed(engine, neighbour), canaries.Contains);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Marks_days_off_and_days_worked_instead(Engine engine)
    {
        var page = await (await Entered(engine, "clerk")).Get("/desk/agenda?on=2026-10-10");

        Assert.Equal("2026年10月", page.Document.QuerySelector("#span-title")!.TextContent);
        Assert.Contains("假 国庆节", page.All("td.agenda-holiday .agenda-mark"));
        Assert.Contains(page.All("td.agenda-make-up .agenda-mark"), mark => mark.StartsWith('班'));
        Assert.Equal("2026年11月", (await (await Entered(engine, "clerk")).Get(page.Document.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).Document.QuerySelector("#span-title")!.TextContent);
    }

    [Theory]
    [InlineData("/desk/agenda?on=2026-02-30", true)]
    [InlineData("/desk/agenda?on=1999-01-01&view=Week", true)]
    [InlineData("/desk/agenda?on=9999-12-31", true)]
    [InlineData("/desk/agenda?view=Year", false)]
    [InlineData("/desk/agenda?view=9", false)]
    [InlineData("/desk/agenda?on=2045-12-31&view=Month", false)]
    [InlineData("/desk/agenda?on=2001-01-01&view=Week", false)]
    public async Task Bears_any_address(string address, bool said)
    {
        var page = await (await Entered(Engine.Sqlite, "clerk")).Get(address);

        Assert.Equal((HttpStatusCode.OK, "日历"), (page.Status, page.Heading));
        Assert.Equal(said, page.Text.Contains("已显示今天", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("?from=2026-11-30&to=2026-11-01")]
    [InlineData("?from=2026-11-01&to=2028-01-01")]
    [InlineData("?from=0001-01-01&to=0001-01-02")]
    [InlineData("?from=x&to=2026-11-01")]
    public async Task Answers_scripts_no_stretch_that_is_none(string asked)
    {
        using var answer = await (await Entered(Engine.Sqlite, "clerk")).Client.GetAsync(new Uri("/desk/agenda/entries" + asked, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains("起止日期", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2026-11-01", "2027-12-06")]
    [InlineData("2026-11-02", "2026-11-01")]
    [InlineData("1999-12-31", "2000-01-01")]
    [InlineData("2050-12-31", "2051-01-01")]
    public async Task Is_asked_of_a_stretch_of_the_work_calendar(string from, string to)
    {
        var house = await houses.Demo(Engine.Sqlite);

        Assert.Equal("agenda.range-unknown", (await house.Ask<ListAgenda, IReadOnlyList<AgendaEntry>>(new(Desktop.Day(from), Desktop.Day(to)))).Refusal?.Code);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_sent_again_only_when_it_has_changed(Engine engine)
    {
        var clerk = await Entered(engine, "section");
        var address = await Address(clerk);
        using var first = await (await houses.Demo(engine)).Visit().Client.GetAsync(address, TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await (await houses.Demo(engine)).Visit().Client.SendAsync(again, TestContext.Current.CancellationToken);

        Assert.Equal("text/calendar", first.Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    async Task<Visitor> Entered(Engine engine, string who)
    {
        var visitor = (await houses.Demo(engine)).Visit();
        await visitor.Enter(who);
        return visitor;
    }

    /// <summary>The addresses of matters on the to-do list that are due in a month.</summary>
    static async Task<List<string>> Due(Visitor visitor, string month)
    {
        var page = await visitor.Get("/desk/todo");
        var rows = page.Document.QuerySelectorAll("tbody tr").Where(row => row.TextContent.Contains(month + "-", StringComparison.Ordinal) && row.QuerySelector("[data-label='期限']")?.TextContent.Contains(month, StringComparison.Ordinal) == true);
        return [.. rows.Select(row => row.QuerySelector(".row-title a")!.GetAttribute("href")!).Order(StringComparer.Ordinal)];
    }

    static List<string> Matters(SeenPage page, string links) =>
        [.. page.Document.QuerySelectorAll(links).Select(link => link.GetAttribute("href")!).Where(IsMatter).Distinct().Order(StringComparer.Ordinal)];

    static async Task<List<string>> Scripted(Visitor visitor, string from, string to)
    {
        using var json = JsonDocument.Parse(await visitor.Client.GetStringAsync(new Uri($"/desk/agenda/entries?from={from}&to={to}", UriKind.Relative)));
        return [.. json.RootElement.EnumerateArray().Select(entry => entry.GetProperty("url").GetString()!).Where(IsMatter).Order(StringComparer.Ordinal)];
    }

    /// <summary>What stands in the file that the officer's telephone gets.</summary>
    async Task<List<string>> Fed(Engine engine, Visitor officer)
    {
        using var answer = await (await houses.Demo(engine)).Visit().Client.GetAsync(await Address(officer));
        return [.. Ical.Net.Calendar.Load(await answer.Content.ReadAsStringAsync())!.Events.Select(one => one.Url!.AbsolutePath).Where(IsMatter)];
    }

    static async Task<Uri> Address(Visitor officer)
    {
        var made = await (await officer.Get("/desk/agenda/feed")).Form("生成订阅地址").Submit();
        return new(new Uri(made.Document.QuerySelector("#feed-address")!.GetAttribute("value")!).AbsolutePath, UriKind.Relative);
    }

    static bool IsMatter(string address) => address.StartsWith("/desk/matters/", StringComparison.Ordinal);
}
