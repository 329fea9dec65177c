using Calendar.Contracts;
using Directory.Contracts;
using Matters.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>Requests in every stage. What happened to them happens in the order of its days, so that numbers grow with time.</summary>
sealed class DemoRequests(IDemoDesk desk) : IDemo
{
    public int Order => 20;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var (calendar, county, departments) = await house.Use(services => Task.FromResult(Found(services, house)));
        if (county is null) return;

        var (days, papers) = (new DemoDays(house, calendar), new DemoPaperwork(house));
        var roads = departments.Select((office, place) => Stories(office, DepartmentPlan.Of(place, office.Organ, house.Years, house.Today, DemoHouse.RandomFor(office.Organ))))
            .Prepend(Stories(county, DemoPlan.Cases)).Select(stories => stories.SelectMany(story => story.Steps()).ToList()).ToList();
        await Walk(roads, ct);

        List<DemoStory> Stories(DemoOffice office, IEnumerable<DemoCase> cases)
        {
            var told = new List<DemoStory>();
            foreach (var its in cases) told.Add(new(papers, desk, office, days, its) { Before = told.LastOrDefault() });
            return told;
        }
    }

    /// <summary>Day by day: the offices work side by side, each in the order of its own business, so that every seeding gives each organ's numbers to the same requests.</summary>
    static async Task Walk(List<List<DemoStep>> offices, CancellationToken ct)
    {
        var days = offices.SelectMany((steps, office) => steps.Select(step => (Office: office, Step: step))).GroupBy(one => DateOnly.FromDateTime(one.Step.At.UtcDateTime)).OrderBy(day => day.Key);
        foreach (var day in days) await Task.WhenAll(day.GroupBy(one => one.Office).Select(office => Work([.. office.Select(one => one.Step).OrderBy(step => step.At)], ct)));
    }

    static async Task Work(List<DemoStep> steps, CancellationToken ct)
    {
        foreach (var step in steps) await step.Do(ct);
    }

    static (WorkCalendar Calendar, DemoOffice? County, List<DemoOffice> Departments) Found(IServiceProvider services, DemoHouse house)
    {
        var offices = new DemoOffices(services.GetRequiredService<IDirectory>(), house.Region, house.Today);
        return (services.GetRequiredService<IWorkCalendars>().For(house.Region), offices.OfCounty(), [.. house.Years == 0 ? [] : offices.OfDepartments()]);
    }
}
