using Calendar.Contracts;
using Directory.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Demo;

namespace Disclosure.Demo;

/// <summary>Requests in every stage. What happened to them happens in the order of its days, so that numbers grow with time.</summary>
sealed class DemoRequests : IDemo
{
    public int Order => 20;

    public async Task Seed(DemoHouse house, CancellationToken ct)
    {
        var (office, calendar) = await house.Use(services => Task.FromResult(
            (DemoOffice.Of(services.GetRequiredService<IDirectory>(), house.Region, house.Today), services.GetRequiredService<IWorkCalendars>().For(house.Region))));
        if (office is null) return;

        var stories = DemoPlan.Cases.Select(its => new DemoStory(house, office, calendar, its));
        foreach (var step in stories.SelectMany(story => story.Steps()).OrderBy(step => step.At)) await step.Do(ct);
    }
}
