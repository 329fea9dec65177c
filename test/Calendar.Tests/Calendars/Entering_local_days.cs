using Calendar.Calendars;
using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Testing;

namespace Calendar.Tests.Calendars;

public sealed class Entering_local_days
{
    static readonly AddLocalDay ThirdOfMarch = new("2026-04-20", true, "三月三", "桂政办电〔2026〕1号");

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Gives_the_region_and_all_within_it_a_day_off(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        Assert.True((await Add(house, ThirdOfMarch)).Succeeded);

        var calendars = house.Services.GetRequiredService<IWorkCalendars>();
        Assert.Equal(DayKind.LocalHoliday, (await House.Now(house)).KindOf(new(2026, 4, 20)));
        Assert.Equal("三月三", calendars.For(RegionCode.Parse("990101002")).NameOf(new(2026, 4, 20)));
        Assert.Equal(DayKind.Working, calendars.For(RegionCode.Parse("990200")).KindOf(new(2026, 4, 20)));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lets_the_nearer_region_decide(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var county = RegionCode.Parse("990101");
        await Add(house, ThirdOfMarch);
        await Add(house, ThirdOfMarch with { Off = false, Name = "抗洪值守" }, county);
        await house.Run<SetOfficeHours, Done>(new("09:00-17:00"), House.Administrator with { Region = county });

        var calendars = house.Services.GetRequiredService<IWorkCalendars>();
        Assert.Equal(DayKind.LocalWorking, (await House.Now(house, county)).KindOf(new(2026, 4, 20)));
        Assert.Equal(DayKind.LocalHoliday, calendars.For(TestHouse.Region).KindOf(new(2026, 4, 20)));
        Assert.Equal("09:00-17:00", calendars.For(RegionCode.Parse("990101002")).OfficeHours.ToString());
        Assert.Equal(OfficeHours.Usual.ToString(), calendars.For(TestHouse.Region).OfficeHours.ToString());
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Can_be_taken_back_once(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var day = (await Add(house, ThirdOfMarch)).Value;
        Assert.Equal(day, Assert.Single((await house.Ask<ShowYear, YearView>(new(2026), House.Administrator)).Value.LocalDays).Id);

        Assert.True((await house.Run<RemoveLocalDay, Done>(new(day), House.Administrator)).Succeeded);
        Assert.Equal(Refusals.LocalDayGone, (await house.Run<RemoveLocalDay, Done>(new(day), House.Administrator)).Refusal);
        Assert.Empty((await house.Ask<ShowYear, YearView>(new(2026), House.Administrator)).Value.LocalDays);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Happens_once_for_a_day(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        await Add(house, ThirdOfMarch);
        Assert.Equal(Refusals.LocalDayExists, (await Add(house, ThirdOfMarch)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Is_told_and_needs_the_capability(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<AddLocalDay, CalendarDayId>(ThirdOfMarch, House.Clerk)).Refusal);
        Assert.Equal(CommandRefusals.NotPermitted, (await house.Run<SetOfficeHours, Done>(new("09:00-17:00"), House.Clerk)).Refusal);
        var day = (await Add(house, ThirdOfMarch)).Value;
        await house.Run<RemoveLocalDay, Done>(new(day), House.Administrator);
        await house.Run<SetOfficeHours, Done>(new("09:00-17:00"), House.Administrator);
        Assert.Equal(3L, Convert.ToInt64(await house.Value("SELECT count(*) FROM platform_outbox_event WHERE name = 'calendar.changed'"), null));
    }

    [Fact]
    public void Is_refused_field_by_field()
    {
        Assert.Equal([Refusals.DateMissing, Refusals.NameMissing, Refusals.SourceMissing], Wrong(new AddLocalDay("2026-02-30", true, "", null)));
        Assert.Equal([Refusals.DateMissing], Wrong(ThirdOfMarch with { Date = "2050-01-01" }));
        Assert.Equal([Refusals.NameMissing], Wrong(ThirdOfMarch with { Name = new string('节', 21) }));
        Assert.Equal([Refusals.SourceMissing], Wrong(ThirdOfMarch with { Source = new string('号', 101) }));
        Assert.Equal([Refusals.OfficeHoursUnclear], ((ICommand<Done>)new SetOfficeHours("九点到五点")).Check());
    }

    static IEnumerable<Refusal> Wrong(ICommand<CalendarDayId> command) => command.Check();

    static Task<Result<CalendarDayId>> Add(TestHouse house, AddLocalDay command, RegionCode? region = null) =>
        house.Run<AddLocalDay, CalendarDayId>(command, House.Administrator with { Region = region ?? TestHouse.Region });
}
