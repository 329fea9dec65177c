using System.Diagnostics;
using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Bench.Rows;

/// <summary>Adding 20 working days to a day: nanoseconds and bytes.</summary>
sealed class AddingWorkingDays : IRow
{
    const int Times = 5_000_000;

    public string Name => "calendar.add-20wd";

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ModuleList.Of(typeof(Figure).Assembly));
        var calendar = house.Services.GetRequiredService<IWorkCalendars>().For(RegionCode.Parse("990100"));
        var from = new DateOnly(2026, 1, 1);
        Run(calendar, from);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var seconds = Enumerable.Range(0, 5).Select(_ => Run(calendar, from)).ToList();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return
        [
            new(Name, Median.Of(seconds) * 1e9 / Times, "ns", "<= 10"),
            new(Name + ".allocation", allocated / (5.0 * Times), "bytes", "<= 0.001"),
        ];
    }

    static double Run(WorkCalendar calendar, DateOnly from)
    {
        var started = Stopwatch.GetTimestamp();
        var sum = 0;
        for (var i = 0; i < Times; i++) sum += calendar.AddWorkingDays(from.AddDays(i & 255), 20).DayNumber;
        GC.KeepAlive(sum);
        return Stopwatch.GetElapsedTime(started).TotalSeconds;
    }
}
