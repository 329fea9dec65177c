using System.Net;
using System.Text.Json;
using Platform.Database;
using Testing;
using WebTesting;

namespace Site;

/// <summary>What other programs read: the names and values of its JSON are a promise.</summary>
public sealed class The_calendars_api(SharedHouses houses)
{
    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_anyone_when_a_limit_ends_and_why_day_by_day(Engine engine)
    {
        var answer = await Ask(engine, "from=2026-02-10&limit=15wd");

        Assert.Equal(["due", "estimated", "limit", "days"], answer.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("2026-03-09", false, "15wd"), (Text(answer, "due"), answer.GetProperty("estimated").GetBoolean(), Text(answer, "limit")));
        var days = answer.GetProperty("days").EnumerateArray().ToList();
        Assert.Equal(28, days.Count);
        Assert.Equal("""{"date":"2026-02-10","kind":"working","counted":false,"nth":null,"reason":"起算当日不计入期限","estimated":false}""", days[0].GetRawText());
        Assert.Equal("""{"date":"2026-02-14","kind":"makeUp","counted":true,"nth":4,"reason":"春节调休上班，第4个工作日","estimated":false}""", days[4].GetRawText());
        Assert.Equal("""{"date":"2026-02-15","kind":"holiday","counted":false,"nth":null,"reason":"春节放假","estimated":false}""", days[5].GetRawText());
        Assert.Equal("""{"date":"2026-03-09","kind":"working","counted":true,"nth":15,"reason":"第15个工作日","estimated":false}""", days[^1].GetRawText());
    }

    [Theory]
    [InlineData("from=2026-09-17&limit=10d", "2026-09-28", false)]
    [InlineData("from=2026-09-17&limit=10d!", "2026-09-27", false)]
    [InlineData("from=2026-12-31&limit=2m", "2027-03-01", true)]
    [InlineData("from=2026-02-10T15:30&limit=4h", "2026-02-11T10:30", false)]
    public async Task Counts_days_months_and_office_hours_too(string query, string due, bool estimated)
    {
        var answer = await Ask(Engine.Sqlite, query);
        Assert.Equal((due, estimated), (Text(answer, "due"), answer.GetProperty("estimated").GetBoolean()));
    }

    async Task<JsonElement> Ask(Engine engine, string query)
    {
        using var answer = await (await houses.On(engine)).Visit().Client.GetAsync(new Uri($"/api/calendar/due?{query}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.MediaType);
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return json.RootElement.Clone();
    }

    static string Text(JsonElement of, string name) => of.GetProperty(name).GetString()!;
}
