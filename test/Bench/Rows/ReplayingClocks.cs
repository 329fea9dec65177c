using System.Diagnostics;
using Calendar.Contracts;
using Kernel;
using Microsoft.Extensions.DependencyInjection;
using Platform.Database;
using Platform.Modules;
using Testing;

namespace Bench.Rows;

/// <summary>The due days of 100,000 open clocks computed anew from their events: plain, paused and resumed, restarted, extended.</summary>
sealed class ReplayingClocks : IRow
{
    const int Clocks = 100_000;
    static readonly TimeLimit Twenty = new(20, LimitUnit.WorkingDays);

    public string Name => "clocks.replay-100k";

    public async Task<IReadOnlyList<Figure>> Measure()
    {
        await using var house = await TestHouse.Open(Engine.Sqlite, ModuleList.Of(typeof(Figure).Assembly));
        var calendar = house.Services.GetRequiredService<IWorkCalendars>().For(RegionCode.Parse("990100"));
        var stored = Enumerable.Range(0, Clocks).Select(Events).ToList();
        var seconds = new List<double>();
        for (var round = 0; round < 6; round++)
        {
            var started = Stopwatch.GetTimestamp();
            var days = stored.Sum(events => (long)(Clock.Replay(events).Value.DueOn(calendar)?.Day.DayNumber ?? 0));
            if (days == 0) throw new InvalidOperationException("Nothing was replayed.");
            if (round > 0) seconds.Add(Stopwatch.GetElapsedTime(started).TotalSeconds);
        }

        return [new(Name, Median.Of(seconds), "s", "<= 2")];
    }

    static List<ClockEvent> Events(int i)
    {
        var day = new DateOnly(2026, 1, 1).AddDays(i % 300);
        var at = new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        List<ClockEvent> events = [new(ClockEventKind.Start, day, at, Twenty, "登记", null)];
        if (i % 2 == 1) events.Add(new(ClockEventKind.Pause, day.AddDays(3), at.AddDays(3), null, "告知补正", null));
        if (i % 4 == 1) events.Add(new(ClockEventKind.Resume, day.AddDays(8), at.AddDays(8), null, "恢复", null));
        if (i % 4 == 3) events.Add(new(ClockEventKind.Restart, day.AddDays(9), at.AddDays(9), null, "收到补正", null));
        if (i % 5 == 0) events.Add(new(ClockEventKind.Extend, day.AddDays(12), at.AddDays(12), Twenty, "延期", null));
        return events;
    }
}
