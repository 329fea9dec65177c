using Calendar.Contracts;
using Calendar.Deadlines;
using Calendar.Tests.Calendars;
using Kernel;
using Platform.Database;
using Testing;

namespace Calendar.Tests.Deadlines;

public sealed class Finding_a_due_day
{
    static readonly Actor Citizen = Actor.Public(TestHouse.Region, null);

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Answers_anyone(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        Assert.Equal(("2026-03-09", false), await Ask(house, "2026-02-10", "15wd"));
        Assert.Equal(("2026-02-11T10:30", false), await Ask(house, "2026-02-10T15:30", "4h"));
        Assert.Equal(("2026-02-10T11:30", false), await Ask(house, "2026-02-10", "3h"));
        Assert.Equal(("2026-09-28", false), await Ask(house, "2026-09-17", "10d"));
        Assert.Equal(("2026-09-27", false), await Ask(house, "2026-09-17", "10d!"));
        Assert.Equal(("2027-03-01", true), await Ask(house, "2026-12-31", "2m"));
        Assert.Equal(("2050-12-30", true), await Ask(house, "2045-12-30", "60m"));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Names_what_it_cannot_take(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        Assert.Equal([Refusals.FromUnclear, Refusals.LimitUnclear], await Wrong(house, null, null));
        Assert.Equal([Refusals.FromUnclear], await Wrong(house, "2026-02-30", "15wd"));
        Assert.Equal([Refusals.FromUnclear], await Wrong(house, "2046-01-01", "15wd"));
        Assert.Equal([Refusals.TimeUnclear], await Wrong(house, "2026-02-10T25:00", "4h"));
        Assert.Equal([Refusals.LimitUnclear], await Wrong(house, "2026-02-10", "1001d"));
        Assert.Equal([Refusals.LimitUnclear], await Wrong(house, "2026-02-10", "<script>"));
        Assert.Equal(Refusals.YearOutside, (await house.Ask<ListYear, YearList>(new(1949), Citizen)).Refusal);
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Lists_the_days_of_a_year(Engine engine)
    {
        await using var house = await TestHouse.Open(engine, House.Modules);
        var list = (await house.Ask<ListYear, YearList>(new(2026), Citizen)).Value;
        Assert.Equal(new(new(2026, 1, 4), DayKind.MakeUp, "元旦"), list.Days[3]);
        Assert.False(list.Estimated);
        Assert.True((await house.Ask<ListYear, YearList>(new(2027), Citizen)).Value.Estimated);
    }

    static async Task<(string, bool)> Ask(TestHouse house, string from, string limit)
    {
        var found = (await house.Ask<FindDue, DueFound>(new(from, limit), Citizen)).Value;
        return (found.Text, found.Due.Estimated);
    }

    static async Task<IReadOnlyList<Refusal>> Wrong(TestHouse house, string? from, string? limit) =>
        (await house.Ask<FindDue, DueFound>(new(from, limit), Citizen)).Refusals;
}
