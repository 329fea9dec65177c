using Calendar.Contracts;
using Microsoft.Extensions.DependencyInjection;
using Platform.Commands;

namespace Calendar.Bars;

/// <summary>A bar of days for the page of the design system: over a holiday and a make-up day, with a pause.</summary>
static class DesignedBar
{
    public static object Of(IServiceProvider services)
    {
        var begun = new DateTimeOffset(2026, 9, 17, 1, 0, 0, TimeSpan.Zero);
        var clock = Clock.Start(new(2026, 9, 17), begun, TimeLimit.Parse("20wd"), "收到申请").Value
            .Pause(new(2026, 9, 21), begun.AddDays(4), "告知申请人补正").Value
            .Resume(new(2026, 9, 28), begun.AddDays(11), "申请人已补正").Value;
        return clock.Explain(services.GetRequiredService<IWorkCalendars>().For(services.GetRequiredService<CurrentActor>().Actor.Region), new(2026, 10, 12));
    }
}
