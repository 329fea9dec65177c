using Datasets;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;
using Platform.Database;
using Platform.Reading;
using Testing;

namespace Scale;

/// <summary>A clerk with 500 open items, and 5,000 in the unit's tray, among a million matters.</summary>
[Trait("Length", "Long")]
public sealed class Lists_of_a_busy_house
{
    const int Matters = 1_000_000;

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Show_all_that_is_to_be_done_page_by_page_each_once_the_most_urgent_first(Engine engine)
    {
        await using var kept = await KeptHouse.Open(engine, new BusyHouse(Matters));
        var lines = new List<MatterLine>();
        string? next = null;
        do
        {
            var page = await Ask(kept.House, new(MatterList.ToDo, MatterSearch.None, next, Take: 100));
            Assert.Equal($"{CappedCount.Cap}+", page.Total.ToString());
            lines.AddRange(page.Lines);
            next = page.Next;
        }
        while (next is not null);

        Assert.Equal(BusyHouse.Own + BusyHouse.Tray, lines.Count);
        Assert.Equal(lines.Count, lines.DistinctBy(line => line.Id).Count());
        Assert.Equal(lines.Select(line => line.DueOn).Order(), lines.Select(line => line.DueOn));
    }

    [Theory, ClassData(typeof(EachEngine))]
    public async Task Find_one_matter_by_its_number(Engine engine)
    {
        await using var kept = await KeptHouse.Open(engine, new BusyHouse(Matters));

        var found = await Ask(kept.House, new(MatterList.ToDo, new(Text: "依申请〔2026〕4991号")));

        Assert.Equal("依申请〔2026〕4991号", Assert.Single(found.Lines).Number);
        Assert.Equal("1", found.Total.ToString());
    }

    static async Task<MatterPage> Ask(TestHouse house, ListMatters list)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Become(BusyHouse.Clerk);
        return (await scope.ServiceProvider.GetRequiredService<Queries>().Ask<ListMatters, MatterPage>(list, TestContext.Current.CancellationToken)).Value;
    }
}
