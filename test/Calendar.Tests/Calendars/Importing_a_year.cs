using System.Text.Json;
using Calendar.Calendars;
using Calendar.Contracts;
using Kernel;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Calendar.Tests.Calendars;

public sealed class Importing_a_year
{
    const string Notice = "国办发明电〔2026〕9号";

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Takes_the_place_of_the_estimate(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        Assert.Equal(DayKind.Working, (await House.Now(house)).KindOf(new(2027, 2, 9)));

        Assert.True((await Import(house, House.Csv2027)).Succeeded);

        var calendar = await House.Now(house);
        Assert.False(calendar.IsEstimated(new DateOnly(2027, 6, 1)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2027, 2, 9)));
        Assert.Equal(DayKind.MakeUp, calendar.KindOf(new(2027, 2, 20)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2026, 12, 31)));
        Assert.Equal(DayKind.Working, calendar.KindOf(new(2027, 10, 1)));
        Assert.Equal(DayKind.Holiday, calendar.KindOf(new(2026, 10, 1)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Again_takes_the_place_of_the_first_import_and_of_the_shipped_year(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        await Import(house, House.Csv2027);
        Assert.Equal([], (await Import(house, "2027-01-01,放假,元旦\n2027-01-03,上班,元旦")).Refusals);
        Assert.Equal([], (await Import(house, "2026-10-01\tholiday\t国庆节", 2026)).Refusals);

        var calendar = await House.Now(house);
        Assert.Equal(DayKind.Working, calendar.KindOf(new(2027, 2, 9)));
        Assert.Equal(DayKind.MakeUp, calendar.KindOf(new(2027, 1, 3)));
        Assert.Equal(DayKind.Working, calendar.KindOf(new(2026, 10, 2)));
        Assert.Equal(3, await house.Look(db => db.Set<CalendarDay>().CountAsync()));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Can_be_taken_back(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        await Import(house, House.Csv2027);
        Assert.True((await house.Run<RemoveYear, Done>(new(2027, await Seen(house)), House.Administrator)).Succeeded);
        Assert.True((await House.Now(house)).IsEstimated(new DateOnly(2027, 6, 1)));
        Assert.Equal(Refusals.YearNotImported, (await house.Run<RemoveYear, Done>(new(2027, await Seen(house)), House.Administrator)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Tells_that_the_calendar_has_changed(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        await Import(house, House.Csv2027);
        var told = JsonSerializer.Deserialize<CalendarChanged>((string)(await house.Value("SELECT body FROM platform_outbox_event WHERE name = 'calendar.changed'"))!);
        Assert.Equal(new CalendarChanged("990100", 2027, $"导入2027年放假安排（{Notice}）"), told);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Shows_first_what_it_would_change(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var preview = (await house.Ask<PreviewImport, ImportPreview>(new(2027, House.Csv2027), House.Administrator)).Value;

        Assert.True(preview.WasEstimated);
        Assert.Equal(new(new(2026, 12, 31), DayKind.Working, null, DayKind.Holiday, "元旦"), preview.Changes[0]);
        Assert.Contains(new(new(2027, 2, 20), DayKind.Weekend, null, DayKind.MakeUp, "春节"), preview.Changes);
        Assert.Equal(["清明节", "端午节", "中秋节", "国庆节"], preview.Left.Select(day => day.Name).Distinct());
        Assert.Equal(0, await house.Look(db => db.Set<CalendarDay>().CountAsync()));
        Assert.True((await Import(house, House.Csv2027, seen: preview.Seen)).Succeeded);
        Assert.Empty((await house.Ask<PreviewImport, ImportPreview>(new(2027, House.Csv2027), House.Administrator)).Value.Changes);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_refused_when_the_calendar_changed_after_the_preview(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var seen = await Seen(house);
        await Import(house, House.Csv2027, seen: seen);
        Assert.Equal(CommandRefusals.ChangedMeanwhile, (await Import(house, House.Csv2027, seen: seen)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Needs_the_capability(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var command = new ImportYear(2027, House.Csv2027, Notice, RegionCalendars.NoVersion);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<ImportYear, Done>(command, House.Clerk)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Ask<PreviewImport, ImportPreview>(new(2027, ""), House.Clerk)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_seen_by_every_node_within_seconds(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var calendars = house.Services.GetRequiredService<IWorkCalendars>();
        Assert.True(calendars.For(TestHouse.Region).IsEstimated(new DateOnly(2027, 6, 1)));
        await Import(house, House.Csv2027);
        for (var tries = 0; tries < 60 && calendars.For(TestHouse.Region).IsEstimated(new DateOnly(2027, 6, 1)); tries++) await Task.Delay(100, TestContext.Current.CancellationToken);
        Assert.False(calendars.For(TestHouse.Region).IsEstimated(new DateOnly(2027, 6, 1)));
    }

    static async Task<Result<Done>> Import(TestHouse house, string csv, int year = 2027, long? seen = null) =>
        await house.Run<ImportYear, Done>(new(year, csv, Notice, seen ?? await Seen(house)), House.Administrator);

    static async Task<long> Seen(TestHouse house) => (await house.Ask<ShowYear, YearView>(new(2027), House.Administrator)).Value.Seen;
}
